import { overlaid, type Fate } from '#analysis/comparison/overlay.ts';
import type { Compared } from '#analysis/comparison/whole-comparison.ts';
import type { Past } from './workspace.svelte.ts';

/** What each fate is marked with on the map, in any language. */
export const MARKS: Readonly<Record<Fate, string>> = { appeared: '+', gone: '−', changed: '≠' };

/** Two states of a map shown as one, under a name, with what tells them apart. */
export function lookAcross({ states, comparison }: Compared, name: string): Past {
  const { ecosystem, fates } = overlaid(states, comparison.changes);
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
