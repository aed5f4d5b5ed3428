import type { Ecosystem } from '#domain/ecosystem.ts';
import type { LinkNaming } from '#ui/sheets/reference-options.ts';
import type { CellContext } from './cell-context.ts';
import { shownText } from './cell-text.ts';
import { valueIn, type Column } from './column.ts';
import { namesIn, type Names } from './names.ts';
import { rowsInOrder, type Looking, type RowReader } from './row-order.ts';
import type { Row } from './table-types.ts';

/** No row at all. */
export const NO_ROWS: ReadonlyMap<string, Row> = new Map();

/** The order that rows were put in, and the rows that there were to put in order. */
export interface RowOrder {
  readonly ids: readonly string[];
  readonly seen: ReadonlySet<string>;
}

/** Nothing was put in order yet. */
export const NO_ORDER: RowOrder = { ids: [], seen: new Set() };

interface ContextParts extends Pick<CellContext, 'language' | 'nameOfNew'> {
  readonly naming: LinkNaming;
}

/** What it takes to read the cells of a map; what records are called is worked out when asked. */
export function contextOf(
  ecosystem: Ecosystem,
  { naming, language, nameOfNew }: ContextParts
): CellContext {
  const known = new Map<string, Names>();
  return {
    language,
    nameOfNew,
    namesOf: (types) => {
      const names = known.get(types.join()) ?? namesIn(ecosystem, types, naming);
      known.set(types.join(), names);
      return names;
    }
  };
}

/** The records of a map, with over them what is being kept. */
export function withPending(
  records: ReadonlyMap<string, Row>,
  pending: ReadonlyMap<string, Row>
): ReadonlyMap<string, Row> {
  return pending.size === 0 ? records : new Map([...records, ...pending]);
}

/** The rows to show, in the order they were put in; those that came since are last. */
export function rowsShown({ ids, seen }: RowOrder, records: ReadonlyMap<string, Row>): Row[] {
  const added = [...records.values()].filter(({ id }) => !seen.has(id));
  return [...ids.flatMap((id) => records.get(id) ?? []), ...added];
}

/** An order with rows at its end that were just added. */
export function withLast({ ids, seen }: RowOrder, added: readonly string[]): RowOrder {
  return { ids: [...ids, ...added], seen: new Set([...seen, ...added]) };
}

/** The rows of a table that are among what is selected on the map. */
export function selectedIn(
  records: ReadonlyMap<string, Row>,
  selected: readonly string[]
): ReadonlySet<string> {
  return new Set(selected.filter((id) => records.has(id)));
}

/** Puts rows in order. */
export function orderOf(
  records: ReadonlyMap<string, Row>,
  looking: Looking,
  reader: RowReader<Row>
): RowOrder {
  return {
    ids: rowsInOrder(records.values(), looking, reader).map(({ id }) => id),
    seen: new Set(records.keys())
  };
}

/** How rows are read, to be sorted and filtered. */
export function readerOf(
  columns: readonly Column[],
  context: CellContext,
  ecosystem: Ecosystem
): RowReader<Row> {
  const byKey = new Map(columns.map((column) => [column.key, column]));
  const shown = (row: Row, key: string): string => {
    const column = byKey.get(key);
    return column ? shownText(row, column, context, ecosystem) : '';
  };
  const compared = (row: Row, key: string): string | number | null => {
    const column = byKey.get(key);
    if (!column) return null;
    if (column.work) return column.work(row, ecosystem) || null;
    return orderedBy(valueIn(row, column), column) ?? (shown(row, key) || null);
  };
  return { shown, compared };
}

/** What some values are put in order by, other than by what they show; `null` for the others. */
function orderedBy(value: unknown, { field }: Column): string | number | null {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return null;
  // In the order of the list they are chosen from, which often goes from less to more.
  if (field?.holds === 'choice') return field.of.indexOf(value);
  return field?.holds === 'date' ? value : null;
}
