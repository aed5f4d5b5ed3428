import Papa from 'papaparse';
import { unguarded } from '#domain/formula-guard.ts';
import { MAX_LINKS } from '#exchange/limits.ts';

/** A table read from delimited text. */
export interface Table {
  readonly headers: readonly string[];
  readonly rows: readonly TableRow[];
}

/** One of its rows: its cells by header, and the row of the file it comes from, the headers being 1. */
export interface TableRow {
  readonly line: number;
  readonly cell: (header: string) => string;
}

/** Room for one more than is read, so that the excess is told. */
const MOST_ROWS = MAX_LINKS + 2;

/**
 * Reads delimited text whose first row is headers: commas, semicolons, tabs or
 * bars, whichever it uses; cells may be quoted and run over several lines.
 * Empty rows are passed over. Of columns of the same name the first is read. A
 * first line `sep=;`, which some spreadsheets write, says the delimiter. An
 * apostrophe that kept a cell from being run as a formula is taken off.
 */
export function readTable(text: string): Table {
  const { delimiter, start } = delimitersOf(text);
  const headersLine = start === 0 ? 1 : 2;
  const { data } = Papa.parse<string[]>(text.slice(start), {
    delimiter,
    preview: MOST_ROWS,
    skipEmptyLines: false
  });
  const [first = [], ...others] = data;
  const headers = first.map((header) => header.trim());
  // The last comes first, so that of columns of one name the first stands.
  const places = new Map(headers.map((header, place) => [header, place] as const).toReversed());
  const rows = others.flatMap((cells, index): TableRow[] => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    const cell = (header: string): string =>
      unguarded(cells[places.get(header) ?? -1] ?? '').trim();
    return [{ line: index + 1 + headersLine, cell }];
  });
  return { headers: [...new Set(headers)].filter((header) => header !== ''), rows };
}

const DELIMITERS = [',', ';', '\t', '|'];
const SAID = /^sep=([,;\t|])\r?\n/i;

/** What parts the cells of a table, and where its headers begin. */
interface Delimiters {
  readonly delimiter: string;
  readonly start: number;
}

/** What a first line says, or else what parts the headers: what comes most there outside quotes. */
export function delimitersOf(text: string): Delimiters {
  const said = SAID.exec(text);
  if (said) return { delimiter: said[1] ?? ',', start: said[0].length };
  const outside = outsideQuotes(text);
  const counts = DELIMITERS.map((delimiter) => outside.split(delimiter).length);
  return { delimiter: DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',', start: 0 };
}

const MARK = /["\r\n]/g;

/** The first row of a text but for what stands in it between quotes. */
function outsideQuotes(text: string): string {
  const parts: string[] = [];
  for (let from = 0; from !== -1;) {
    MARK.lastIndex = from;
    const end = MARK.exec(text)?.index ?? text.length;
    parts.push(text.slice(from, end));
    const closing = text[end] === '"' ? text.indexOf('"', end + 1) : -1;
    from = closing === -1 ? -1 : closing + 1;
  }
  return parts.join('');
}
