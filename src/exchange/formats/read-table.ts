import Papa from 'papaparse';
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
 * Empty rows are passed over. Of columns of the same name the first is read.
 */
export function readTable(text: string): Table {
  const { data } = Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    preview: MOST_ROWS,
    skipEmptyLines: false
  });
  const [first = [], ...others] = data;
  const headers = first.map((header) => header.trim());
  // The last comes first, so that of columns of one name the first stands.
  const places = new Map(headers.map((header, place) => [header, place] as const).toReversed());
  const rows = others.flatMap((cells, index): TableRow[] => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    return [{ line: index + 2, cell: (header) => cells[places.get(header) ?? -1]?.trim() ?? '' }];
  });
  return { headers: [...new Set(headers)].filter((header) => header !== ''), rows };
}

const DELIMITERS = [',', ';', '\t', '|'];

/** What parts the headers: of the known delimiters, the one that comes most outside quotes. */
function delimiterOf(text: string): string {
  const headers = (/^(?:"[^"]*"|[^"\r\n])*/.exec(text)?.[0] ?? '').replaceAll(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => headers.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}
