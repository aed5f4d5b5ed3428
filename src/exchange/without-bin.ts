import { ALIVE } from '#lineage/cell.ts';
import type { MapRecord, MapState } from '#lineage/map-state.ts';

/**
 * Whether a record is in the bin for everyone. One that a partner edited while
 * another binned it is not: that is a disagreement, and it is kept whole.
 */
export function isBinned(record: MapRecord): boolean {
  return record.cells.get(ALIVE)?.every(({ value }) => value === false) ?? false;
}

/** A map whose bin keeps nothing but that the records are in it. */
export function withoutBin(state: MapState): MapState {
  const records = new Map(state.records);
  for (const record of state.records.values()) {
    if (isBinned(record)) records.set(record.id, tombstoneOf(record));
  }
  return { ...state, records };
}

function tombstoneOf(record: MapRecord): MapRecord {
  const cells = [...record.cells].filter(([name]) => name === ALIVE);
  return { ...record, cells: new Map(cells) };
}
