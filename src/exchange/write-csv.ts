const BYTE_ORDER_MARK = '\ufeff';
const LINE_END = '\r\n';

/** What a spreadsheet takes for a formula, as it would run one hidden in a name. */
const FORMULA = /^[\s]*[=+\-@]/u;
const NUMBER = /^-?\d+(?:[.,]\d+)?$/;

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
    cells.map((cell) => quoted(harmless(cell), separator)).join(separator);
  return BYTE_ORDER_MARK + rows.map((cells) => line(cells) + LINE_END).join('');
}

function harmless(cell: string): string {
  return FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
}

function quoted(cell: string, separator: string): string {
  const isPlain = !cell.includes(separator) && !/["\r\n]|^\s|\s$/u.test(cell);
  return isPlain ? cell : `"${cell.replaceAll('"', '""')}"`;
}
