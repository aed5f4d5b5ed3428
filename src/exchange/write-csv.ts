import { guarded } from '#domain/formula-guard.ts';

const BYTE_ORDER_MARK = '\ufeff';
const LINE_END = '\r\n';

/**
 * Writes rows of cells as the text of a CSV file: UTF-8 with its mark, so that
 * every spreadsheet reads the accents. A cell that would be run as a formula is
 * kept as text by an apostrophe; a plain negative number is none.
 */
export function writeCsv(
  rows: readonly (readonly string[])[],
  separator: ',' | ';' | '\t'
): string {
  const line = (cells: readonly string[]): string =>
    cells.map((cell) => quoted(guarded(cell), separator)).join(separator);
  return BYTE_ORDER_MARK + rows.map((cells) => line(cells) + LINE_END).join('');
}

function quoted(cell: string, separator: string): string {
  const isPlain = !cell.includes(separator) && !/["\r\n]|^\s|\s$/u.test(cell);
  return isPlain ? cell : `"${cell.replaceAll('"', '""')}"`;
}
