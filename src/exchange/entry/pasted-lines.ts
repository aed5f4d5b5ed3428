import { foldedName } from '#domain/folded-name.ts';
import { isDirectedKind } from '#domain/link-kind.ts';
import { columnFor, runningFrom } from '#exchange/formats/column-names.ts';
import { readTable, type Table, type TableRow } from '#exchange/formats/read-table.ts';
import { linkKindCalled } from './kind-words.ts';
import { printedName } from './print-lines.ts';

/** The columns that say of what kind a link or an actor is. */
const KINDS = new Set(['type', 'kind', 'nature', 'relation', 'nature du lien', 'label']);

/**
 * What was pasted, as lines: a spreadsheet range whose headers are known becomes
 * a link or an actor a row (`From`, `To`, `Type`; « De », « Vers », « Nature »;
 * `Label`, `Type`), with `|` between several targets. Anything else is lines already.
 */
export function pastedLines(text: string): string {
  const [first = ''] = text.split(/[\r\n]/);
  if (!/[\t;,|]/.test(first)) return text;
  const table = readTable(text);
  const [from, to] = [columnFor('from', table.headers), columnFor('to', table.headers)];
  if (from !== null && to !== null && from !== to)
    return table.rows.map((row) => linkLine(row, { from, to, table })).join('\n');
  const name = columnFor('label', table.headers) ?? columnFor('id', table.headers);
  if (name !== null) return table.rows.map((row) => actorLine(row, name, table)).join('\n');
  return text.includes('\t') ? withoutHeaders(text) : text;
}

function linkLine(
  { cell }: TableRow,
  { from, to, table }: { readonly from: string; readonly to: string; readonly table: Table }
): string {
  const said = kindIn(cell, table, [from, to]);
  const kind = linkKindCalled(said);
  // Where a kind has a direction, the columns say which.
  const direction = columnFor('direction', table.headers);
  const isOneWay = direction !== null && runningFrom(cell(direction)) === 'one-way';
  const sign = isOneWay || (kind !== null && isDirectedKind(kind)) ? '>' : '-';
  const ends = cell(to)
    .split('|')
    .map((end) => printedName(end.trim()));
  return `${printedName(cell(from))} ${sign} ${ends.join(', ')}${said && ` : ${said}`}`;
}

function actorLine({ cell }: TableRow, name: string, table: Table): string {
  const kind = kindIn(cell, table, [name]);
  return `${printedName(cell(name))}${kind && ` [${kind}]`}`;
}

/** What a row says of its kind; which way a link runs is no kind. */
function kindIn(cell: TableRow['cell'], { headers }: Table, but: readonly string[]): string {
  const header = headers.find((one) => KINDS.has(foldedName(one)) && !but.includes(one));
  const said = header === undefined ? '' : cell(header);
  return runningFrom(said) === null ? said.replaceAll(/\s*\|\s*/g, ', ') : '';
}

/** Without headers, the first column is names. */
function withoutHeaders(text: string): string {
  return text
    .split(/\r\n|[\r\n]/)
    .map((row) => printedName((row.split('\t')[0] ?? '').trim()))
    .join('\n');
}
