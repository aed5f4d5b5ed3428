import { FIELDS, isRecordType, type RecordType } from '#domain/ecosystem.ts';
import { ALIVE, type CellValue } from '#lineage/cell.ts';
import { addressOf } from '#lineage/field-value.ts';
import { readRecord } from '#lineage/read-record.ts';
import type { MapState } from '#lineage/map-state.ts';
import type { Change, Write } from '#lineage/write.ts';

/** What one gesture made of one property of a record, or of one member of it. */
export interface ChangedValue {
  readonly property: string;
  /** Which tag, which participant…; `null` for a property of one value. */
  readonly member: string | null;
  readonly before: CellValue;
  readonly after: CellValue;
}

/** What one gesture did to one record. */
export interface ChangedRecord {
  readonly id: string;
  readonly type: RecordType;
  /** Whether it came on the map, or left it; `null` when it was there before and after. */
  readonly came: 'in' | 'out' | null;
  readonly values: readonly ChangedValue[];
}

/** A gesture with what its cells held before. */
export type PastWrite = Pick<Write, 'changes'> & { readonly before: Write['changes'] };

/** What a gesture changed, record by record; records that it only touched are left out. */
export function changedRecords({ changes, before }: PastWrite): ChangedRecord[] {
  return changes.flatMap((change, place) => {
    if (!isRecordType(change.type)) return [];
    const then = before[place]?.cells ?? {};
    const record = {
      id: change.id,
      type: change.type,
      came: passage(change, then),
      values: valuesOf(change.type, change.cells, then)
    };
    return record.came === null && record.values.length === 0 ? [] : [record];
  });
}

function passage({ cells }: Change, then: Change['cells']): ChangedRecord['came'] {
  // Every write says that its record is there, unless it says the contrary.
  const isIn = cells[ALIVE] !== false;
  if (isIn === (then[ALIVE] !== false)) return null;
  return isIn ? 'in' : 'out';
}

function valuesOf(type: RecordType, cells: Change['cells'], then: Change['cells']): ChangedValue[] {
  return Object.entries(cells).flatMap(([name, after]) => {
    const address = name === ALIVE ? null : addressOf(FIELDS[type], name);
    if (!address) return [];
    const { property, member, field } = address;
    // Out of a set is one thing, whether it was ever in it or not.
    const known = (value: CellValue | undefined): CellValue =>
      field.holds === 'set' ? value === true : (value ?? null);
    const changed = { property, member, before: known(then[name]), after: known(after) };
    return JSON.stringify(changed.before) === JSON.stringify(changed.after) ? [] : [changed];
  });
}

/** The name a record goes by, in the bin or not: a link, that of both its ends; `null` for none, or for no such record. */
export function recordNameIn(state: MapState, id: string): string | null {
  const record = state.records.get(id);
  if (!record || !isRecordType(record.type)) return null;
  const { value } = readRecord(record, record.type);
  if ('name' in value) return value.name || null;
  if (!('from' in value)) return null;
  const [from, to] = [value.from, value.to].map((end) =>
    end !== null && state.records.get(end)?.type === 'actor' ? recordNameIn(state, end) : null
  );
  return from && to ? `${from} → ${to}` : null;
}
