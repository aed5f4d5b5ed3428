import type { CellField, Column } from './column.ts';

const WIDE = new Set(['name', 'note', 'account', 'from', 'to', 'positions', 'treatedBy']);

const WIDTHS: Readonly<Record<CellField['holds'], number>> = {
  number: 9.5,
  date: 9.5,
  flag: 9,
  choice: 11,
  reference: 12,
  text: 12,
  set: 13
};

/** How wide a column is drawn, in rem: as what it usually holds. */
export function widthOf({ key, field }: Column): number {
  if (WIDE.has(key)) return 15;
  return field ? WIDTHS[field.holds] : 9.5;
}
