/** What a spreadsheet may run as a formula, however many spaces and apostrophes come before it. */
const RUNS = /^'*[\s\u200b-\u200f\ufeff]*[=+\-@\t\r\n|%＝＋－＠]/u;
const NUMBER = /^-?\d+(?:[.,]\d+)?$/;

/**
 * The text of a cell as a spreadsheet leaves it a text: an apostrophe before what it would run.
 * A plain negative number stays a number.
 */
export function guarded(cell: string): string {
  return RUNS.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
}

/** The text that `guarded` made a cell of. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && RUNS.test(cell.slice(1)) ? cell.slice(1) : cell;
}
