import { guarded, unguarded } from '#domain/formula-guard.ts';

/** Writes cells as spreadsheets copy them: tabs between cells, a line for each row. None is run there. */
export function spreadsheetText(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) => cells.map(quoted).join('\t'));
  return lines.length === 1 ? lines.join('') : lines.map((line) => `${line}\n`).join('');
}

function quoted(cell: string): string {
  const text = guarded(cell);
  return /["\t\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Reads cells that a spreadsheet copied; a cell of several lines comes between quotes. */
export function cellsIn(text: string): string[][] {
  const rows: string[][] = [[]];
  for (let at = 0; ;) {
    const { cell, end } = quotedCellAt(text, at) ?? plainCellAt(text, at);
    rows.at(-1)?.push(unguarded(cell));
    const mark = text[end];
    if (mark === undefined) return withoutLastEnd(rows);
    if (mark !== '\t') rows.push([]);
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
}

/** A cell, and where what ends it stands. */
interface FoundCell {
  readonly cell: string;
  readonly end: number;
}

const ENDS = /[\t\r\n]/gu;

function plainCellAt(text: string, at: number): FoundCell {
  ENDS.lastIndex = at;
  const end = ENDS.exec(text)?.index ?? text.length;
  return { cell: text.slice(at, end), end };
}

/** A cell between quotes, where one written twice is one; `null` when these quotes are text. */
function quotedCellAt(text: string, at: number): FoundCell | null {
  if (text[at] !== '"') return null;
  let end = text.indexOf('"', at + 1);
  while (end !== -1 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  if (end === -1 || !['\t', '\r', '\n', undefined].includes(text[end + 1])) return null;
  return { cell: text.slice(at + 1, end).replaceAll('""', '"'), end: end + 1 };
}

/** A spreadsheet ends its last line too. */
function withoutLastEnd(rows: string[][]): string[][] {
  return rows.length > 1 && rows.at(-1)?.join('') === '' ? rows.slice(0, -1) : rows;
}
