import { ALIVE, PURGED, type CellValue, type Dot } from './cell.ts';
import type { BinnedApart, Held, ValuesApart } from './disagreement.ts';
import type { MapState } from './map-state.ts';
import type { Change } from './write.ts';

/** What was decided on one disagreement: one of the values that are held, or another. */
export interface Settling {
  readonly on: ValuesApart | BinnedApart;
  readonly value: CellValue;
}

/**
 * The changes that settle disagreements. Each is a new write that takes the
 * place of all that was held: a file from before, merged again, raises none of
 * them anew. What else is debated in the same record stays so.
 */
export function settle(settlings: readonly Settling[]): Change[] {
  return settlings.map(({ on, value }) => {
    const { record: id, type } = on;
    if (on.about === 'value') return { id, type, cells: { [on.cell]: value } };
    const isErased = on.about === 'erasure' && value === false;
    return { id, type, cells: { [ALIVE]: value, ...(isErased && { [PURGED]: true }) } };
  });
}

/** One disagreement as two parties see it: what we say, and what others say. */
export interface Sides {
  readonly ours: readonly Held[];
  readonly theirs: readonly Held[];
}

/**
 * Which of the values that are held are ours: those that one replica wrote, or
 * those that a copy had seen. A way of looking, that changes nothing in the map.
 */
export function sidesOf(held: readonly Held[], us: string | MapState['seen']): Sides {
  const isOurs = ({ replica, counter }: Dot): boolean =>
    typeof us === 'string' ? replica === us : counter <= (us.get(replica) ?? 0);
  return {
    ours: held.filter(({ by }) => by.some(isOurs)),
    theirs: held.filter(({ by }) => !by.some(isOurs))
  };
}
