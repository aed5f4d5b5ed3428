import { MAX_BYTES } from '#exchange/limits.ts';
import { inputsOf, latin1, type HostileInput, type Written } from './input.ts';

const csv = (number: number, ...written: Written[]): HostileInput[] =>
  inputsOf(number, '.csv', ...written);

/** Cells that a spreadsheet would run: what is written of them must not be. */
export const FORMULAS = [
  "=cmd|' /C calc'!A0",
  '+1+1',
  '-1+1',
  '@SUM(1)',
  '\t=1',
  '\r=1',
  ' =1',
  '\n=1',
  '＝1',
  '|calc',
  '%0A=1',
  "'=1"
] as const;

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
const BODY = 'de;vers\nMairie;AMAP\n';

/** What is wrong with a table of links. */
export const CSV_INPUTS: readonly HostileInput[] = [
  ...csv(64, [
    'cells that a spreadsheet would run',
    () => `de;vers\n${FORMULAS.map((cell) => `${quoted(cell)};AMAP\n`).join('')}`,
    'O'
  ]),
  ...csv(65, ['formulas behind spaces', 'de;vers\n" =1";"\n=1"\n"＝1";AMAP\n', 'O']),
  ...csv(66, ['negative numbers', 'de;vers;poids\nMairie;AMAP;-12,5\n', 'Q', 'bad-weights']),
  ...csv(67, [
    'a column called __proto__',
    'de;vers;__proto__;constructor\nMairie;AMAP;x;y\n',
    'Q',
    'columns-left-out'
  ]),
  ...csv(
    68,
    ['a quote of 30 MB never closed', () => `de;vers\n"${'a'.repeat(30e6)}`, 'R', 'too-big'],
    ['a quote of 24 MB never closed', () => `de;vers\n"${'a'.repeat(24e6)}`, 'Q', 'rows-left-out'],
    ['a first line of 24 MB', () => 'a'.repeat(24e6), 'R', 'no-columns']
  ),
  ...csv(
    69,
    ['a million columns', () => `de;vers${';x'.repeat(1e6)}\nMairie;AMAP\n`, 'R', 'too-many'],
    ['a row of a million cells', () => `${BODY}${';'.repeat(1e6)}\n`, 'R', 'too-many'],
    ['twelve million cells', () => `de;vers\n${'a;b;;;;;;;;\n'.repeat(2e6)}`, 'R', 'too-many']
  ),
  ...csv(
    70,
    ['commas', BODY.replaceAll(';', ','), 'O'],
    ['tabs', BODY.replaceAll(';', '\t'), 'O'],
    ['an old encoding', () => latin1('de;vers\nMairie de Bézu;AMAP\n'), 'Q', 'windows-1252'],
    ['a first line that says the separator', `sep=;\r\n${BODY}`, 'O']
  ),
  ...csv(
    71,
    ['line ends of all kinds', 'de;vers\r\nMairie;AMAP\rTraiteur;AMAP\nÉcole;AMAP', 'O'],
    ['a zero in a name', 'de;vers\nMai\0rie;AMAP\n', 'O'],
    ['zeros alone', () => new Uint8Array(1_000), 'R', 'no-columns'],
    ['as large as may be', () => `de;vers\n${'Mairie;AMAP\n'.repeat(5e5)}`, 'O'],
    ['lines without end', () => '\n'.repeat(MAX_BYTES), 'R', 'empty']
  )
];
