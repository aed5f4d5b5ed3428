import type { MapRecord, MapState } from './map-state.ts';
import { keysApart } from './overlaid.ts';
import { isAlive } from './read-record.ts';

/** What differs between two states of a map. */
export interface StateDifference {
  /** The records that were written, came or went. */
  readonly changed: ReadonlySet<string>;
  /** Those among them that came, went, entered the bin or left it, and their types. */
  readonly moved: ReadonlySet<string>;
  readonly movedTypes: ReadonlySet<string>;
}

/** Finds what differs between two states: a record is written anew rather than changed. */
export function stateDifference(before: MapState, after: MapState): StateDifference {
  const changed = keysApart(before.records, after.records);
  const moved = new Set<string>();
  const movedTypes = new Set<string>();
  for (const id of changed) {
    const [then, now] = [before.records.get(id), after.records.get(id)];
    if (presenceOf(then) === presenceOf(now)) continue;
    moved.add(id);
    for (const record of [then, now]) if (record) movedTypes.add(record.type);
  }
  return { changed, moved, movedTypes };
}

const presenceOf = (record: MapRecord | undefined): string =>
  record ? `${record.type} ${String(isAlive(record))}` : '';
