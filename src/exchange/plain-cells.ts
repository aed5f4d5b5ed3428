import type { EntriesField, Field, ScalarField, SetField } from '#domain/fields.ts';
import type { CellValue } from '#lineage/cell.ts';
import { fits, fitsEntry, fitsMember } from '#lineage/field-value.ts';

/** A cell of a record, and what it holds. */
export type NamedValue = readonly [cell: string, value: CellValue];

/**
 * The cells that keep the value of a property, as a plain file gives it; `null`
 * when the property cannot hold that value. What nobody said makes no cell.
 */
export function cellsOfPlain(property: string, field: Field, value: unknown): NamedValue[] | null {
  if (field.holds === 'set') return cellsOfSet(field, value);
  if (field.holds === 'entries') return cellsOfEntries(field, value);
  return cellsOfScalar(property, field, value);
}

function cellsOfScalar(property: string, field: ScalarField, value: unknown): NamedValue[] | null {
  if (value === null) return [];
  if (!isCellValue(value) || !fits(field, value)) return null;
  return [[property, normal(value)]];
}

function cellsOfSet(field: SetField, value: unknown): NamedValue[] | null {
  if (!Array.isArray(value)) return null;
  const members = value.map((member: unknown) =>
    typeof member === 'string' ? normal(member) : ''
  );
  if (!members.every((member) => fitsMember(field, member, true))) return null;
  return members.map((member) => [`${field.cell}/${member}`, true]);
}

function cellsOfEntries(field: EntriesField, value: unknown): NamedValue[] | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const entries = Object.entries(value).map(([key, entry]) => [normal(key), entry] as const);
  const cells: NamedValue[] = [];
  for (const [key, entry] of entries as (readonly [string, unknown])[]) {
    if (!isCellValue(entry) || entry === null || !fitsEntry(field, key, entry)) return null;
    cells.push([`${field.cell}/${key}`, normal(entry)]);
  }
  return cells;
}

/** Whether a value of JSON is one that a cell can hold. */
function isCellValue(value: unknown): value is CellValue {
  if (typeof value === 'string') return value.isWellFormed();
  if (typeof value === 'number') return Number.isFinite(value);
  return typeof value === 'boolean' || value === null || Array.isArray(value);
}

function normal<Value extends CellValue>(value: Value): Value {
  return typeof value === 'string' ? (value.normalize('NFC') as Value) : value;
}
