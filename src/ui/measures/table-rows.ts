/** One line of a table of measures: a group, or an actor. */
export interface MeasuredRow {
  readonly key: string;
  readonly name: string;
  readonly values: Readonly<Record<string, number | null>>;
}

/** Which column a table is sorted by, and which way; `null` for the order of names. */
export interface Sorting {
  readonly column: string;
  readonly order: 'descending' | 'ascending';
}

/** The next way to sort by a column: large values first, small ones first, and back to names. */
export function nextSorting(sorting: Sorting | null, column: string): Sorting | null {
  if (sorting?.column !== column) return { column, order: 'descending' };
  return sorting.order === 'descending' ? { column, order: 'ascending' } : null;
}

/** Rows in the order of their names, whatever it is that they are called in. */
export function byName(rows: readonly MeasuredRow[], language: string): MeasuredRow[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return [...rows].sort((one, other) => compare(one.name, other.name));
}

/** Rows sorted as asked, those of equal value in the order they came in; those of no value last. */
export function sortedRows(
  rows: readonly MeasuredRow[],
  sorting: Sorting | null
): readonly MeasuredRow[] {
  if (!sorting) return rows;
  const { column, order } = sorting;
  const sign = order === 'ascending' ? 1 : -1;
  const valueOf = ({ values }: MeasuredRow): number | null => values[column] ?? null;
  return [...rows].sort((one, other) => {
    const [first, second] = [valueOf(one), valueOf(other)];
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    return sign * (first - second);
  });
}

/** The rows whose name holds what is sought, accents and capitals aside. */
export function soughtRows(rows: readonly MeasuredRow[], sought: string): readonly MeasuredRow[] {
  const part = folded(sought.trim());
  return part === '' ? rows : rows.filter(({ name }) => folded(name).includes(part));
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();
}
