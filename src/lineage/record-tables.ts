import { FIELDS, isRecordType, type RecordOf, type RecordType } from '#domain/ecosystem.ts';
import { mayReferTo, refersTo, withKnownReferences, type IsThere } from './known-references.ts';
import type { MapRecord, MapState } from './map-state.ts';
import { isAlive, readRecord } from './read-record.ts';
import { updatedTable, type Table } from './updated-table.ts';

/** What is there of each type, in the order of identifiers. */
export type Tables = { readonly [Type in RecordType]: Table<RecordOf[Type]> };

/** What a map holds before anything is written in it. */
export const NO_TABLES = Object.fromEntries(
  Object.keys(FIELDS).map((type) => [type, new Map()])
) as unknown as Tables;

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
  const changed = changedRecords(before, after);
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

// Writing keeps records in their places: looking at both side by side spares looking each one up.
function changedRecords(before: MapState, after: MapState): Set<string> {
  const changed = new Set<string>();
  const then = before.records.values();
  for (const record of after.records.values()) {
    const { value: other } = then.next();
    if (other === record) continue;
    changed.add(record.id);
    if (other) changed.add(other.id);
  }
  for (const { id } of then) changed.add(id);
  return changed;
}

const presenceOf = (record: MapRecord | undefined): string =>
  record ? `${record.type} ${String(isAlive(record))}` : '';

/**
 * Brings tables up to date with a state. A record that reads the same keeps its
 * identity, and so does a table in which nothing changed.
 */
export function updatedTables(
  tables: Tables,
  before: MapState,
  after: MapState,
  difference: StateDifference
): Tables {
  const isThere: IsThere = (id, types) => {
    const record = after.records.get(id);
    return record !== undefined && types.some((type) => type === record.type) && isAlive(record);
  };
  const due = dueRecords(before, after, difference);
  return Object.fromEntries(
    Object.entries(tables).map(([type, table]) => {
      const kind = type as RecordType;
      const valueOf = (id: string): unknown => {
        const record = after.records.get(id);
        if (record?.type !== kind || !isAlive(record)) return undefined;
        return withKnownReferences(readRecord(record, kind).value, kind, isThere);
      };
      return [type, updatedTable(table, due.get(kind) ?? [], valueOf)];
    })
  ) as unknown as Tables;
}

/** The records to read again, by type: those that changed, and those that refer to what moved. */
function dueRecords(
  before: MapState,
  after: MapState,
  { changed, moved, movedTypes }: StateDifference
): ReadonlyMap<string, readonly string[]> {
  const due = new Map<string, string[]>();
  const add = (type: string, id: string): void => {
    const known = due.get(type);
    if (known) known.push(id);
    else due.set(type, [id]);
  };
  for (const id of changed) {
    const types = [before, after].flatMap(({ records }) => records.get(id)?.type ?? []);
    for (const type of new Set(types)) add(type, id);
  }
  if (moved.size === 0) return due;
  const refers = (record: MapRecord): boolean => refersToMoved(record, moved, movedTypes);
  for (const [id, record] of after.records)
    if (!changed.has(id) && refers(record)) add(record.type, id);
  return due;
}

function refersToMoved(
  record: MapRecord,
  moved: ReadonlySet<string>,
  movedTypes: ReadonlySet<string>
): boolean {
  const { type } = record;
  if (!isRecordType(type) || !mayReferTo(type, movedTypes)) return false;
  return refersTo(readRecord(record, type).value, type, moved);
}
