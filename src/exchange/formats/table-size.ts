import { MAX_CELLS, MAX_COLUMNS, MAX_LINKS } from '#exchange/limits.ts';
import type { Problem } from '#exchange/problem.ts';
import { delimitersOf } from './read-table.ts';

/** Twice the lines that so many links take. */
const MOST_LINES = 2 * MAX_LINKS;
const LINE_END = 10;

/**
 * Why the text of a table is refused before it is read, or `null`: the cells of a hostile one
 * would fill the memory. Delimiters in quotes are counted with the others: no table comes near.
 */
export function tableTooLarge(text: string): Problem | null {
  const { delimiter, start } = delimitersOf(text);
  const mark = delimiter.charCodeAt(0);
  let [lines, marks, widest, sinceLine] = [0, 0, 0, 0];
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === mark) {
      marks += 1;
      sinceLine += 1;
    } else if (code === LINE_END) {
      lines += 1;
      widest = Math.max(widest, sinceLine);
      sinceLine = 0;
    }
  }
  if (Math.max(widest, sinceLine) >= MAX_COLUMNS) return tooMany('columns', MAX_COLUMNS);
  if (lines > MOST_LINES) return tooMany('links', MAX_LINKS);
  return lines + marks >= MAX_CELLS ? tooMany('cells', MAX_CELLS) : null;
}

const tooMany = (what: string, limit: number): Problem => ({
  code: 'too-many',
  path: '',
  facts: { what, limit }
});
