import { ALIVE, shownValue, type Cell, type CellValue, type Dot } from './cell.ts';
import type { MapRecord, MapState } from './map-state.ts';

/** New values for some cells of one record. */
export interface Change {
  readonly id: string;
  readonly type: string;
  readonly cells: Readonly<Record<string, CellValue>>;
}

/** The dot of a replica's next write on a map. */
export function nextDot(state: MapState, replica: string): Dot {
  return { replica, counter: (state.seen.get(replica) ?? 0) + 1 };
}

/** One gesture as it is kept: its dot, and all that it changed. */
export interface Write {
  readonly dot: Dot;
  readonly changes: readonly Change[];
}

/**
 * Applies gestures one after the other: each has one dot, that replaces
 * whatever the cells it names held.
 *
 * Every write says that its record is alive, unless it says the contrary, so
 * that an edit made while a partner bins the record comes up as a disagreement.
 *
 * @throws RangeError when a dot is not its replica's next one: a dot used twice
 * would make two values pass for one.
 */
export function fold(state: MapState, writes: readonly Write[]): MapState {
  if (writes.length === 0) return state;
  const records = new Map(state.records);
  const seen = new Map(state.seen);
  for (const { dot, changes } of writes) {
    if (dot.counter !== (seen.get(dot.replica) ?? 0) + 1)
      throw new RangeError(
        `lineage/fold: ${dot.replica}:${String(dot.counter)} is not the next dot`
      );
    for (const change of changes) {
      records.set(change.id, withCells(records.get(change.id), change, dot));
    }
    seen.set(dot.replica, dot.counter);
  }
  return { records, seen };
}

function withCells(record: MapRecord | undefined, change: Change, dot: Dot): MapRecord {
  const cells = new Map<string, Cell>(record?.cells);
  for (const [name, value] of Object.entries({ [ALIVE]: true, ...change.cells })) {
    cells.set(name, [{ dot, value }]);
  }
  return { id: change.id, type: record?.type ?? change.type, cells };
}

/**
 * What the cells about to be changed hold now: writing it back undoes the change.
 * A cell that was not there becomes `null`; a record that was not there, binned.
 */
export function valuesBefore(state: MapState, changes: readonly Change[]): Change[] {
  return changes.map(({ id, type, cells }) => {
    const record = state.records.get(id);
    const before = new Map<string, CellValue>([[ALIVE, false]]);
    for (const name of [ALIVE, ...Object.keys(cells)]) {
      const cell = record?.cells.get(name);
      if (cell) before.set(name, shownValue(cell));
      else if (name !== ALIVE) before.set(name, null);
    }
    return { id, type, cells: Object.fromEntries(before) };
  });
}
