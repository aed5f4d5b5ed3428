import { FIELDS, isRecordType, type RecordType } from '#domain/ecosystem.ts';
import { ALIVE, shownValue } from '#lineage/cell.ts';
import type { MapRecord, MapState } from '#lineage/map-state.ts';
import { isAlive, readRecord } from '#lineage/read-record.ts';

/** A record in the bin. */
export interface BinnedRecord {
  readonly id: string;
  readonly type: RecordType;
  /** Its name; for a link, the names of its ends are looked up by who shows it. */
  readonly name: string | null;
  readonly ends: readonly [from: string | null, to: string | null] | null;
  /** How many links come back with it. */
  readonly links: number;
}

const SHOWN: ReadonlySet<string> = new Set([
  'actor',
  'link',
  'stake',
  'space',
  'situation',
  'scenario'
]);

/** What is in the bin of a map and can come back. A bare mark that something left is not listed. */
export function binOf(state: MapState): BinnedRecord[] {
  const binned = [...state.records.values()].filter(
    (record) => SHOWN.has(record.type) && !isAlive(record) && saysSomething(record)
  );
  const linksOf = binned.length === 0 ? new Map<string, number>() : linksByEnd(state);
  return binned.flatMap((record) => {
    const { id, type } = record;
    if (!isRecordType(type)) return [];
    const value = readRecord(record, type).value;
    return {
      id,
      type,
      name: 'name' in FIELDS[type] && 'name' in value ? value.name : null,
      ends: 'from' in value ? ([value.from, value.to] as const) : null,
      links: linksOf.get(id) ?? 0
    };
  });
}

/** How many links that are not in the bin end at each record. */
function linksByEnd(state: MapState): ReadonlyMap<string, number> {
  const linksOf = new Map<string, number>();
  for (const record of state.records.values()) {
    if (record.type !== 'link' || !isAlive(record)) continue;
    const { from, to } = readRecord(record, 'link').value;
    for (const end of [from, to]) if (end) linksOf.set(end, (linksOf.get(end) ?? 0) + 1);
  }
  return linksOf;
}

/** Not so for the mark that a record left, nor for one whose adding was undone. */
function saysSomething({ cells }: MapRecord): boolean {
  return [...cells].some(([name, cell]) => name !== ALIVE && shownValue(cell) !== null);
}

/** The name of an actor, in the bin or not; `null` for no such actor. */
export function actorNameIn(state: MapState, id: string | null): string | null {
  const record = id === null ? undefined : state.records.get(id);
  return record?.type === 'actor' ? readRecord(record, 'actor').value.name : null;
}
