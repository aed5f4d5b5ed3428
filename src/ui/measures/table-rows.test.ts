import { expect, it } from 'vitest';
import {
  byName,
  nextSorting,
  sortedRows,
  soughtRows,
  type MeasuredRow,
  type Sorting
} from './table-rows.ts';

const row = (name: string, degree: number | null): MeasuredRow => ({
  key: name,
  name,
  values: { degree }
});
const ROWS = [row('Épicerie', 2), row('Zone 10', null), row('Amap', 5), row('Zone 9', 2)];
const names = (rows: readonly MeasuredRow[]): string[] => rows.map(({ name }) => name);

it('ranks nothing by itself: names in the order of the alphabet', () => {
  const rows = byName(ROWS, 'fr');
  expect(names(rows)).toEqual(['Amap', 'Épicerie', 'Zone 9', 'Zone 10']);
  expect(sortedRows(rows, null)).toBe(rows);
});

it('sorts by a column on demand, equal values by name, no value last', () => {
  const rows = byName(ROWS, 'fr');
  const order = (sorting: Sorting['order']): string[] =>
    names(sortedRows(rows, { column: 'degree', order: sorting }));
  expect(order('descending')).toEqual(['Amap', 'Épicerie', 'Zone 9', 'Zone 10']);
  expect(order('ascending')).toEqual(['Épicerie', 'Zone 9', 'Amap', 'Zone 10']);
});

it('goes from one way to sort to the next, and back to names', () => {
  const first = nextSorting(null, 'degree');
  expect(first?.order).toBe('descending');
  const second = nextSorting(first, 'degree');
  expect(second?.order).toBe('ascending');
  expect(nextSorting(second, 'degree')).toBeNull();
  expect(nextSorting(first, 'core')).toEqual({ column: 'core', order: 'descending' });
});

it('finds names whatever their accents and capitals', () => {
  expect(names(soughtRows(ROWS, ' epi'))).toEqual(['Épicerie']);
  expect(soughtRows(ROWS, '')).toBe(ROWS);
});
