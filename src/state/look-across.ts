import { overlaid, type Fate } from '#analysis/comparison/overlay.ts';
import type { RecordChange } from '#analysis/comparison/record-change.ts';
import type { TwoStates } from '#analysis/comparison/stayers.ts';
import type { Past } from './workspace.svelte.ts';

/** What each fate is marked with on the map, in any language. */
export const MARKS: Readonly<Record<Fate, string>> = { appeared: '+', gone: '−', changed: '≠' };

/** Two states of a map shown as one, under a name, with what tells them apart. */
export function lookAcross(
  states: TwoStates,
  changes: readonly RecordChange[],
  name: string
): Past {
  const { ecosystem, fates } = overlaid(states, changes);
  const gone = [...fates].filter(([, fate]) => fate === 'gone');
  return {
    snapshot: { hash: '', name, note: null, on: null, records: [] },
    ecosystem,
    overlay: {
      after: states[1],
      marks: new Map([...fates].map(([id, fate]) => [id, ` ${MARKS[fate]}`])),
      bright: new Set(fates.keys()),
      gone: new Set(gone.map(([id]) => id))
    }
  };
}
