import type { Brought } from './brought.ts';
import { ALIVE, PURGED, valuesIn, type Cell } from './cell.ts';
import type { MapState } from './map-state.ts';
import { changeTo, valuesBefore, type Change } from './write.ts';

/** A merge told as a gesture is: what cells hold after it, and what they held before. */
export interface MergeAsChanges {
  readonly changes: readonly Change[];
  /** In the same order. Writing it back undoes the merge. */
  readonly before: readonly Change[];
}

/**
 * What a merge changed, to be listed, and taken back by new writes: a record that
 * it brought goes to the bin with all it holds, and what it erased stays erased.
 *
 * @param state - the map before the merge.
 */
export function mergeAsChanges(state: MapState, { records }: Brought): MergeAsChanges {
  const changes = records.map(({ id, type, cells }): Change => {
    const own = state.records.get(id)?.cells.get(ALIVE);
    const known = own && !cells[ALIVE] ? { ...cells, [ALIVE]: own } : cells;
    const full = Object.entries(known).filter(([, siblings]) => siblings.length > 0);
    const values = full.map(
      ([name, siblings]) => [name, valuesIn(siblings as unknown as Cell)] as const
    );
    return changeTo({ id, type }, new Map(values));
  });
  const before = changes.map((change) => {
    if (state.records.has(change.id) || change.cells[PURGED] === true) return change;
    return { ...change, cells: { [ALIVE]: true } };
  });
  return { changes, before: valuesBefore(state, before) };
}
