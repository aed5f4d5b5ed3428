import type { Ecosystem } from '#domain/ecosystem.ts';
import type { ScalarField, SetField } from '#domain/fields.ts';
import type { Option } from '#ui/sheets/reference-options.ts';
import type { Row } from './table-types.ts';

/** What a cell that can be written in holds. */
export type CellField = ScalarField | SetField;

/** One column of a table: a field of the sheet, one of the users' own, or something worked out. */
export interface Column {
  /** Names it among the columns of its table. */
  readonly key: string;
  readonly label: string;
  readonly help: string | null;
  readonly property: string;
  /** The name of a field of the users' own, kept under `property`. */
  readonly entry: string | null;
  /** `null` for what is worked out, and cannot be written in. */
  readonly field: CellField | null;
  /** What can be chosen, when that is a list known beforehand. */
  readonly options: readonly Option[];
  /** Works out what nobody writes; `null` for a field. */
  readonly work: ((row: Row, ecosystem: Ecosystem) => string | number) | null;
}

/** A column that is in the page, its place among those shown, and how wide those left out after it are. */
export interface PlacedColumn {
  readonly column: Column;
  readonly place: number;
  readonly after: number;
}

/** What a row holds in a column, before it is put into words. */
export function valueIn(row: Row, { property, entry }: Column): unknown {
  const value = row[property];
  return entry === null ? value : ((value as ReadonlyMap<string, string>).get(entry) ?? null);
}

/** The property to write, and what to write in it, for a column of a row to hold a value. */
export function valuesFor(
  row: Row,
  { property, entry }: Column,
  value: unknown
): Readonly<Record<string, unknown>> {
  if (entry === null) return { [property]: value };
  const entries = new Map(row[property] as ReadonlyMap<string, unknown>);
  if (value === null) entries.delete(entry);
  else entries.set(entry, value);
  return { [property]: entries };
}

/** What a column holds when nobody said anything. */
export function emptyIn({ field }: Column): unknown {
  if (!field) return null;
  return field.holds === 'set' ? [] : field.otherwise;
}
