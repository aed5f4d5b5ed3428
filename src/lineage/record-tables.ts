import { FIELDS, isRecordType, type RecordOf, type RecordType } from '#domain/ecosystem.ts';
import { mayReferTo, refersTo, withKnownReferences, type IsThere } from './known-references.ts';
import type { MapRecord, MapState } from './map-state.ts';
import { isAlive, readRecord } from './read-record.ts';
import { withStandIns } from './stand-ins.ts';
import type { Standing } from './standing.ts';
import type { StateDifference } from './state-difference.ts';
import { updatedTable, type Table } from './updated-table.ts';

/** What is there of each type, in the order of identifiers. */
export type Tables = { readonly [Type in RecordType]: Table<RecordOf[Type]> };

/** What a map holds before anything is written in it. */
export const NO_TABLES = Object.fromEntries(
  Object.keys(FIELDS).map((type) => [type, new Map()])
) as unknown as Tables;

/**
 * Brings tables up to date with a state. A record that reads the same keeps its
 * identity, and so does a table in which nothing changed. A record that another stands for
 * has no place of its own.
 */
export function updatedTables(
  tables: Tables,
  before: MapState,
  after: MapState,
  { difference, standing }: { readonly difference: StateDifference; readonly standing: Standing }
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
        if (record?.type !== kind || !isAlive(record) || standing.has(id)) return undefined;
        const value = withStandIns(readRecord(record, kind).value, kind, standing);
        return withKnownReferences(value, kind, isThere);
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
