/** Writes cells as spreadsheets copy them: tabs between cells, a line for each row. */
export function spreadsheetText(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) => cells.map(quoted).join('\t'));
  return lines.length === 1 ? lines.join('') : lines.map((line) => `${line}\n`).join('');
}

function quoted(cell: string): string {
  return /["\t\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Reads cells that a spreadsheet copied; a cell of several lines comes between quotes. */
export function cellsIn(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, inQuotes, plain = '', end] of text.matchAll(CELL)) {
    rows.at(-1)?.push(inQuotes?.replaceAll('""', '"') ?? plain);
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  return withoutLastEnd(rows);
}

/** A spreadsheet ends its last line too. */
function withoutLastEnd(rows: string[][]): string[][] {
  return rows.length > 1 && rows.at(-1)?.join('') === '' ? rows.slice(0, -1) : rows;
}

/** A cell, in quotes or not, and what ends it. */
const CELL = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/gy;
