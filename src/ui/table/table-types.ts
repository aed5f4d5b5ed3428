import { FIELDS, type Ecosystem, type RecordOf } from '#domain/ecosystem.ts';

/** The types of record that have a table, in the order of its tabs. */
export const TABLE_TYPES = ['actor', 'link', 'stake', 'space', 'situation'] as const;
export type TableType = (typeof TABLE_TYPES)[number];

/** What is noted beside the records: read, put otherwise, opened, in a table of its own. */
export const LEDGERS = ['decision', 'view'] as const;
export type Ledger = (typeof LEDGERS)[number];

/** What a tab of the tables opens. */
export type TableTab = TableType | Ledger;

/** Whether a tab opens a table of records. */
export function isTableType(tab: TableTab): tab is TableType {
  return TABLE_TYPES.some((type) => type === tab);
}

/** A record as its table takes it: its values by property, and its identifier. */
export type Row = Readonly<Record<string, unknown>> & { readonly id: string };

/** The records of a type that a map holds. */
export function recordsOf(ecosystem: Ecosystem, type: TableType): ReadonlyMap<string, Row> {
  const records: Record<TableType, ReadonlyMap<string, RecordOf[TableType]>> = {
    actor: ecosystem.actors,
    link: ecosystem.links,
    stake: ecosystem.stakes,
    space: ecosystem.spaces,
    situation: ecosystem.situations
  };
  return records[type] as unknown as ReadonlyMap<string, Row>;
}

/** A record of which nobody said anything yet. */
export function blankRow(type: TableType, id: string): Row {
  const values = Object.entries(FIELDS[type]).map(([property, field]): [string, unknown] => {
    if (field.holds === 'set') return [property, []];
    return [property, field.holds === 'entries' ? new Map() : field.otherwise];
  });
  return { ...Object.fromEntries(values), id };
}
