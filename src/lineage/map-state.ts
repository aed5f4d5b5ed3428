import type { Cell } from './cell.ts';

/** A record as it is kept: its type and its cells, known to this program or not. */
export interface MapRecord {
  readonly id: string;
  readonly type: string;
  readonly cells: ReadonlyMap<string, Cell>;
}

/**
 * A map as it is kept and exchanged: cells with their dots, and which writes it
 * has seen. That is enough to merge two partners' copies in any order.
 */
export interface MapState {
  readonly records: ReadonlyMap<string, MapRecord>;
  /** For each replica, how many of its writes this map has seen. */
  readonly seen: ReadonlyMap<string, number>;
}

/** A map with nothing in it. */
export const EMPTY_STATE: MapState = { records: new Map(), seen: new Map() };

/** The one record that says what the map itself is. */
export const MAP_RECORD_ID = 'm_map';
