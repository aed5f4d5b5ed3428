import { overlaid, type Fate } from '#analysis/comparison/overlay.ts';
import type { Compared } from '#analysis/comparison/whole-comparison.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import { MARKS } from './look-across.ts';

/** One of two states that are shown beside each other. */
export interface ShownSide {
  /** What is in both is at the same place in both. */
  readonly ecosystem: Ecosystem;
  /** What goes after the name of what differs, space included. */
  readonly marks: ReadonlyMap<string, string>;
  /** What differs from the other state, and stands out. */
  readonly bright: ReadonlySet<string>;
}

/** Two states of a map to be shown beside each other: as they are after, what left being where it was. */
export function sideBySide({
  states,
  comparison
}: Pick<Compared, 'states' | 'comparison'>): readonly [ShownSide, ShownSide] {
  const { ecosystem, fates } = overlaid(states, comparison.changes);
  const sideOf = (state: Ecosystem, other: Fate): ShownSide => {
    const told = [...fates].filter(([, fate]) => fate !== other);
    return {
      ecosystem: { ...state, views: ecosystem.views },
      marks: new Map(told.map(([id, fate]) => [id, ` ${MARKS[fate]}`])),
      bright: new Set(told.map(([id]) => id))
    };
  };
  const [before, after] = states;
  return [sideOf(before, 'appeared'), sideOf(after, 'gone')];
}
