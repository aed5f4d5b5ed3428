import type { RecordType } from '#domain/ecosystem.ts';
import { sameValue } from '#domain/same-value.ts';
import type { Audience } from '#domain/visibility.ts';
import { keptBack } from '#exchange/privacy/for-audience.ts';
import type { CellValue } from '#lineage/cell.ts';
import type { MapState } from '#lineage/map-state.ts';

type Row = Readonly<Record<string, unknown>> & { readonly id: string };

/** A table that is about to leave: its rows, what they are, and the map that they are read from. */
interface LeavingTable {
  readonly type: RecordType;
  readonly rows: readonly Row[];
  /** A row of which nothing is said. */
  readonly blank: Row;
  readonly state: MapState;
}

/** The rows that an audience may have, and how many stay behind, whole or in part. */
export interface RowsForAudience {
  readonly rows: readonly Row[];
  readonly left: number;
  readonly emptied: number;
}

/**
 * The rows of a table as an audience may have them: what is said goes no
 * further than its visibility, on screen as in what partners debate.
 */
export function rowsForAudience(table: LeavingTable, audience: Audience): RowsForAudience {
  const rows = table.rows.flatMap((row) => rowFor(row, table, audience) ?? []);
  const emptied = rows.filter((row) => !table.rows.includes(row)).length;
  return { rows, left: table.rows.length - rows.length, emptied };
}

function rowFor(row: Row, { type, blank, state }: LeavingTable, audience: Audience): Row | null {
  const cells = state.records.get(row.id)?.cells;
  const valuesOf = (name: string): CellValue[] => [
    row[name] as CellValue,
    ...(cells?.get(name) ?? []).map(({ value }) => value)
  ];
  const back = keptBack(type, valuesOf, audience);
  if (back === 'all') return null;
  const said = [...back].filter((property) => !sameValue(row[property], blank[property]));
  if (said.length === 0) return row;
  return { ...row, ...Object.fromEntries(said.map((property) => [property, blank[property]])) };
}
