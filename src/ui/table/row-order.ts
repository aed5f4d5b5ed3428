import { foldedText } from '#ui/shared/folded-text.ts';

/** Which column a table is sorted by, and which way. */
export interface Sorting {
  readonly column: string;
  readonly order: 'ascending' | 'descending';
}

/** How rows are looked at: each gives, by the key of a column, what is shown and what is compared. */
export interface RowReader<Row> {
  readonly shown: (row: Row, column: string) => string;
  readonly compared: (row: Row, column: string) => string | number | null;
}

/** Which rows are kept, and in which order. */
export interface Looking {
  /** The columns in which a text is sought. */
  readonly columns: readonly string[];
  readonly sought: string;
  /** By column, what it may show; a column left out may show anything. */
  readonly kept: ReadonlyMap<string, ReadonlySet<string>>;
  readonly sorting: Sorting;
  readonly language: string;
}

/** Every row is kept. */
export const NOTHING_KEPT: Looking['kept'] = new Map();

/** The next way to sort by a column: up, then down, and up again. */
export function nextSorting(sorting: Sorting, column: string): Sorting {
  const isUp = sorting.column === column && sorting.order === 'ascending';
  return { column, order: isUp ? 'descending' : 'ascending' };
}

/** The rows kept, in order: what nobody said comes last whichever way they are sorted. */
export function rowsInOrder<Row>(
  rows: Iterable<Row>,
  { columns, sought, kept, sorting, language }: Looking,
  { shown, compared }: RowReader<Row>
): Row[] {
  const part = foldedText(sought);
  const isKept = (row: Row): boolean =>
    [...kept].every(([column, values]) => values.has(shown(row, column))) &&
    (part === '' || columns.some((column) => foldedText(shown(row, column)).includes(part)));
  const { compare } = new Intl.Collator(language, { numeric: true });
  const sign = sorting.order === 'ascending' ? 1 : -1;
  return [...rows]
    .filter(isKept)
    .map((row) => ({ row, by: compared(row, sorting.column) }))
    .sort((one, other) => {
      if (one.by === null || other.by === null)
        return Number(one.by === null) - Number(other.by === null);
      if (typeof one.by === 'number' && typeof other.by === 'number')
        return sign * (one.by - other.by);
      return sign * compare(String(one.by), String(other.by));
    })
    .map(({ row }) => row);
}

/** What a column shows over some rows, each once with how many times, the most frequent first. */
export function valuesShown<Row>(
  rows: Iterable<Row>,
  column: string,
  { shown }: Pick<RowReader<Row>, 'shown'>
): [value: string, count: number][] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const value = shown(row, column);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort(
    ([one, first], [other, second]) => second - first || one.localeCompare(other)
  );
}
