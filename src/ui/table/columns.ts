import { FIELDS, type Ecosystem } from '#domain/ecosystem.ts';
import { TEXT } from '#domain/fields.ts';
import { choiceLabels } from '#ui/sheets/choice-labels.ts';
import type { Option } from '#ui/sheets/reference-options.ts';
import type { Column } from './column.ts';
import { recordsOf, type TableType } from './table-types.ts';
import type { ColumnWords } from './column-words.ts';
import { WORKED_COLUMNS } from './worked-columns.ts';

/** The columns a table shows until someone chooses others. */
export const FIRST_COLUMNS: Readonly<Record<TableType, readonly string[]>> = {
  actor: ['name', 'kind', 'inside', 'roles', 'territory', 'links', 'tags', 'note'],
  link: ['from', 'to', 'kind', 'status', 'form', 'formalisation', 'flows', 'note'],
  stake: ['name', 'concerned', 'contested', 'positions', 'spheres', 'note'],
  space: ['name', 'kind', 'status', 'participants', 'facilitators', 'rhythm', 'treats', 'note'],
  situation: ['name', 'on', 'account', 'involved', 'evidences', 'saidBy']
};

/** All the columns that a table can show: its fields, what is worked out, the users' own fields. */
export function columnsOf(
  type: TableType,
  ecosystem: Ecosystem,
  words: ColumnWords,
  /** Fields of the users' own that hold nothing yet. */
  newFields: readonly string[] = []
): Column[] {
  const written = Object.keys(FIELDS[type])
    .filter((property) => property !== 'custom')
    .map((property) => columnOf(type, property, words));
  const ends = new Set(['from', 'to', 'name']);
  const first = written.filter(({ key }) => ends.has(key));
  const others = written.filter(({ key }) => !ends.has(key));
  const worked = WORKED_COLUMNS[type].map(({ key, label, work }) => ({
    ...BARE,
    key,
    label: label(words),
    work: (row, map) => work(row, map, words)
  })) satisfies Column[];
  return [...first, ...others, ...worked, ...customColumns(type, ecosystem, newFields)];
}

const BARE = { help: null, property: '', entry: null, field: null, options: [], work: null };

function columnOf(type: TableType, property: string, words: ColumnWords): Column {
  const field = FIELDS[type][property];
  const { label, help = null } = wordingOf(type, property, words);
  const column = { ...BARE, key: property, property, label, help };
  if (!field || field.holds === 'entries')
    return { ...column, work: (row, map) => entriesText(row[property], map, words) };
  return { ...column, field, options: choicesOf(type, property, words) };
}

interface Wording {
  readonly label: string;
  readonly help?: string;
}

/** Side by side, what each end says of its own has to tell whose it is. */
function wordingOf(type: TableType, property: string, { said, sheets }: ColumnWords): Wording {
  if (type === 'link' && (property === 'from' || property === 'to')) return said.ends[property];
  const wording = sheets.fields[type][property];
  const label = wording?.label ?? property;
  const side = /^(from|to)(?=Knowledge|Consideration|Trust|Effort)/u.exec(property)?.[1];
  if (!side) return { ...wording, label };
  return { ...wording, label: said.side[side as 'from' | 'to'](label) };
}

function choicesOf(type: TableType, property: string, words: ColumnWords): readonly Option[] {
  const field = FIELDS[type][property];
  if (field?.holds === 'flag')
    return [
      { value: 'true', label: words.app.yes },
      { value: 'false', label: words.app.no }
    ];
  if (field?.holds === 'number' && field.whole && field.max === 4)
    return words.sheets.controls.levels.map((label, level) => ({ value: String(level), label }));
  return choiceLabels(type, property, words.terms);
}

function entriesText(value: unknown, { actors }: Ecosystem, { map, said }: ColumnWords): string {
  return [...(value as ReadonlyMap<never, string>)]
    .map(([id, text]) => said.entry(actors.get(id)?.name || map.unnamed, text))
    .join('; ');
}

/** Whether records of a type can have fields of the users' own. */
export function canHaveFields(type: TableType): boolean {
  return 'custom' in FIELDS[type];
}

/** The column of a field of the users' own. */
export function customColumn(entry: string): Column {
  return {
    ...BARE,
    key: `custom/${entry}`,
    label: entry,
    property: 'custom',
    entry,
    field: TEXT
  };
}

function customColumns(
  type: TableType,
  ecosystem: Ecosystem,
  newFields: readonly string[]
): Column[] {
  if (!canHaveFields(type)) return [];
  const entries = new Set<string>(newFields);
  for (const { custom } of recordsOf(ecosystem, type).values())
    for (const entry of (custom as ReadonlyMap<string, string>).keys()) entries.add(entry);
  return [...entries].sort((one, other) => one.localeCompare(other)).map(customColumn);
}
