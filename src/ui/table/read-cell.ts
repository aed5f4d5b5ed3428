import { numberIn } from '#domain/said-number.ts';
import type { ScalarField, SetField } from '#domain/fields.ts';
import { foldedText } from '#ui/shared/folded-text.ts';
import type { CellContext } from './cell-context.ts';
import { emptyIn, type Column } from './column.ts';
import { membersIn } from './members-text.ts';

/** Why what was typed or pasted in a cell cannot be kept there. */
export const PROBLEMS = [
  'cannotWrite',
  'notNumber',
  'outOfBounds',
  'notInList',
  'notDate',
  'notKnown',
  'tooLong',
  'needsName',
  'needsEnd',
  'sameEnds',
  'insideItself'
] as const;
export type Problem = (typeof PROBLEMS)[number];

/** What a text means in a cell. */
export type Reading =
  | { readonly is: 'value'; readonly value: unknown }
  /** The name of an actor that is not on the map yet, where one can be added. */
  | { readonly is: 'new actor'; readonly name: string }
  | { readonly is: 'problem'; readonly problem: Problem; readonly detail: string };

type Holding<Kind extends ScalarField['holds']> = Extract<ScalarField, { holds: Kind }>;

/** The properties in which the name of nobody known adds an actor. */
const ADDING = new Set(['from', 'to']);
/** What a word of the users may hold, as one cell is kept for each. */
const WORD = /^[^/\p{Cc}\p{Cs}]{1,80}$/u;
const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

const asValue = (value: unknown): Reading => ({ is: 'value', value });
const problem = (what: Problem, detail = ''): Reading => ({
  is: 'problem',
  problem: what,
  detail
});

/** Reads what was typed or pasted in a cell; an empty text says that nobody knows. */
export function readCell(typed: string, column: Column, context: CellContext): Reading {
  const { field } = column;
  const text = typed.trim().normalize('NFC');
  if (!field) return problem('cannotWrite');
  if (text === '') return asValue(emptyIn(column));
  if (field.holds === 'set') return readMembers(text, column, field, context);
  if (field.holds === 'reference') return readReference(text, column, field, context);
  if (field.holds === 'number') return readNumber(text, column, field);
  if (field.holds === 'date') return readDate(text);
  if (field.holds === 'text')
    return text.length > field.longest ? problem('tooLong') : asValue(text);
  return readChoice(text, column, field);
}

function optionFor({ options }: Column, text: string): string | undefined {
  const sought = foldedText(text);
  return options.find(({ value, label }) => foldedText(label) === sought || value === sought)
    ?.value;
}

function readNumber(text: string, column: Column, field: Holding<'number'>): Reading {
  const chosen = optionFor(column, text);
  const value = numberIn(chosen ?? text);
  if (value === null) return problem('notNumber', text);
  const isInside = value >= field.min && value <= field.max;
  if (!isInside || (field.whole && !Number.isInteger(value)))
    return problem('outOfBounds', `${field.min} – ${field.max}`);
  return asValue(value);
}

const YES = new Set(['oui', 'yes', 'vrai', 'true', 'x', '1', 'o', 'y']);
const NO = new Set(['non', 'no', 'faux', 'false', '0', 'n']);

function readChoice(text: string, column: Column, field: ScalarField): Reading {
  const chosen = optionFor(column, text);
  if (field.holds !== 'flag')
    return chosen === undefined ? problem('notInList', text) : asValue(chosen);
  const said = chosen ?? foldedText(text);
  if (YES.has(said)) return asValue(true);
  return NO.has(said) ? asValue(false) : problem('notInList', text);
}

function readDate(text: string): Reading {
  const parts = YEAR_FIRST.exec(text)?.slice(1) ?? DAY_FIRST.exec(text)?.slice(1).reverse();
  const date = parts?.map((part) => part.padStart(2, '0')).join('-') ?? '';
  const time = Date.parse(date);
  // The 31st of February is no day, though it is read as the 3rd of March.
  const isThere = !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
  return isThere ? asValue(date) : problem('notDate', text);
}

function readReference(
  text: string,
  { property }: Column,
  { to }: Holding<'reference'>,
  { namesOf }: CellContext
): Reading {
  const id = namesOf(to).ids.get(foldedText(text));
  if (id !== undefined) return asValue(id);
  return ADDING.has(property)
    ? { is: 'new actor', name: text.slice(0, 300) }
    : problem('notKnown', text);
}

function readMembers(
  text: string,
  column: Column,
  field: SetField,
  { namesOf }: CellContext
): Reading {
  const ids = field.of === 'reference' ? namesOf(field.to).ids : new Map<string, string>();
  const known = (piece: string): string | undefined =>
    field.of === 'reference' ? ids.get(foldedText(piece)) : optionFor(column, piece);
  const members: string[] = [];
  for (const piece of membersIn(text, (one) => known(one) !== undefined)) {
    const member = known(piece) ?? (field.of === 'word' && WORD.test(piece) ? piece : undefined);
    if (member === undefined)
      return problem(field.of === 'reference' ? 'notKnown' : 'notInList', piece);
    if (!members.includes(member)) members.push(member);
  }
  return asValue(members);
}
