import type { PlainNetwork } from '#analysis/plain-network.ts';
import { refuse, type Problem, type Reading, type Repair } from '#exchange/problem.ts';
import { columnFor, runningFrom } from './column-names.ts';
import { NetworkDraft, type Running } from './network-draft.ts';
import { readTable, type Table, type TableRow } from './read-table.ts';
import { tableTooLarge } from './table-size.ts';

/** What goes with a table of links. */
export interface LinkTableOptions {
  /** A table of the actors, for their attributes and for those that no link ties. */
  readonly actors?: string;
  /** Whether links run one way where no column says so. */
  readonly directed?: boolean;
}

/**
 * Reads a network from a table of links, one a row, with the columns that most
 * programs write: `from` and `to`, `source` and `target`, « de » and « vers »…
 * and, when there is one, a weight and a direction. Where nothing says that
 * links run one way, they are taken to have no direction.
 */
export function readLinkTable(
  text: string,
  { actors, directed = false }: LinkTableOptions = {}
): Reading<PlainNetwork> {
  const tooLarge = tableTooLarge(text) ?? tableTooLarge(actors ?? '');
  if (tooLarge) return refuse(tooLarge);
  const table = readTable(text);
  const columns = linkColumns(table, directed);
  if (!columns) return refuse(noColumns(table));
  const { from, to, weight, direction } = columns;
  const draft = new NetworkDraft();
  const named = new Set(table.rows.flatMap(({ cell }) => [cell(from), cell(to)]));
  const problem = actors === undefined ? null : addActors(draft, actors, named);
  if (problem) return refuse(problem);
  const isTied = ({ cell }: TableRow): boolean => cell(from) !== '' && cell(to) !== '';
  addLinks(draft, table.rows.filter(isTied), columns);
  return draft.read({
    declares: actors !== undefined,
    directed,
    repairs: [
      ...rowsLeftOut(table.rows.filter((row) => !isTied(row))),
      ...columnsLeftOut(table, [from, to, weight, direction])
    ]
  });
}

const LINK_COLUMNS = ['from', 'to', 'weight', 'direction'] as const;

interface LinkColumns {
  readonly from: string;
  readonly to: string;
  readonly weight: string | undefined;
  readonly direction: string | undefined;
  readonly directed: boolean;
}

function linkColumns({ headers }: Table, directed: boolean): LinkColumns | null {
  const [from, to, weight, direction] = LINK_COLUMNS.map(
    (use) => columnFor(use, headers) ?? undefined
  );
  return from && to ? { from, to, weight, direction, directed } : null;
}

function addLinks(draft: NetworkDraft, rows: readonly TableRow[], columns: LinkColumns): void {
  const { from, to, weight, direction, directed } = columns;
  const otherwise: Running = directed ? 'one-way' : 'no-way';
  for (const { cell } of rows) {
    if (draft.isFull) return;
    draft.addLink({
      from: cell(from),
      to: cell(to),
      weight: weight === undefined ? undefined : cell(weight),
      running: (direction === undefined ? null : runningFrom(cell(direction))) ?? otherwise
    });
  }
}

/** The column that links name actors by: the identifier, or the label when more of these are named. */
function idColumn({ headers, rows }: Table, named: ReadonlySet<string>): string | null {
  const count = (column: string): number =>
    rows.filter(({ cell }) => named.has(cell(column))).length;
  const id = columnFor('id', headers);
  const label = columnFor('label', headers);
  if (id === null || label === null) return id ?? label;
  return count(label) > count(id) ? label : id;
}

/** Adds the actors of a table, with its other columns as attributes; says why when it cannot. */
function addActors(draft: NetworkDraft, text: string, named: ReadonlySet<string>): Problem | null {
  const table = readTable(text);
  const id = idColumn(table, named);
  if (id === null) return noColumns(table);
  for (const { cell } of table.rows) {
    if (draft.isFull) return null;
    draft.addActor(cell(id));
    for (const header of table.headers) {
      if (header !== id && cell(header) !== '' && cell(id) !== '')
        draft.setAttribute(cell(id), header, cell(header));
    }
  }
  return null;
}

function rowsLeftOut([first, ...others]: readonly TableRow[]): Repair[] {
  if (!first) return [];
  const facts = { count: 1 + others.length, line: first.line, column: 1 };
  return [{ code: 'rows-left-out', path: '', facts }];
}

function columnsLeftOut({ headers }: Table, read: readonly (string | undefined)[]): Repair[] {
  const left = headers.filter((header) => !read.includes(header));
  if (left.length === 0) return [];
  return [{ code: 'columns-left-out', path: '', facts: { columns: listed(left) } }];
}

function noColumns({ headers }: Table): Problem {
  return { code: 'no-columns', path: '', facts: { columns: listed(headers) } };
}

/** The first headers, as many as are readable in a sentence. */
function listed(headers: readonly string[]): string {
  const text = headers.join(', ');
  return text.length > 200 ? `${text.slice(0, 200).toWellFormed()}…` : text;
}
