import {
  LONGEST_TEXT,
  type EntriesField,
  type Field,
  type Point,
  type ScalarField,
  type SetField
} from '#domain/fields.ts';
import { ID_PATTERN } from '#domain/ids.ts';
import type { CellValue } from './cell.ts';

/** What the name of a member may be in a cell's name: no slash, no control character. */
const WORD = /^[^/\p{Cc}\p{Cs}]{1,80}$/u;
/** How far from the middle of the canvas something may be: farther, no zoom would show the rest. */
const FARTHEST = 1e9;
/** A day, as records say it: `2026-11-22`. */
export const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

type Check<Holds> = (value: CellValue, field: Extract<ScalarField, { holds: Holds }>) => boolean;

const CHECKS: { readonly [Holds in ScalarField['holds']]: Check<Holds> } = {
  text: (value, { longest }) => typeof value === 'string' && value.length <= longest,
  number: (value, { min, max, whole }) =>
    typeof value === 'number' &&
    value >= min &&
    value <= max &&
    (!whole || Number.isInteger(value)),
  choice: (value, { of }) => typeof value === 'string' && of.includes(value),
  flag: (value) => typeof value === 'boolean',
  date: (value) => typeof value === 'string' && DAY.test(value),
  reference: (value) => typeof value === 'string' && ID_PATTERN.test(value)
};

/** Whether a one-valued field can hold a value; `null` always. */
export function fits(field: ScalarField, value: CellValue): boolean {
  return value === null || (CHECKS[field.holds] as Check<ScalarField['holds']>)(value, field);
}

/** Whether a set can have this member, with this value: `true` for in, `false` or `null` for out. */
export function fitsMember(field: SetField, member: string, value: CellValue): boolean {
  if (value !== null && typeof value !== 'boolean') return false;
  if (field.of === 'reference') return ID_PATTERN.test(member);
  return field.of === 'word' ? WORD.test(member) : field.of.includes(member);
}

/** Whether a field of entries can hold this value under this key; `null` takes the entry away. */
export function fitsEntry(field: EntriesField, key: string, value: CellValue): boolean {
  if (!(field.keys === 'reference' ? ID_PATTERN : WORD).test(key)) return false;
  if (value === null) return true;
  switch (field.of) {
    case 'text':
      return typeof value === 'string' && value.length <= LONGEST_TEXT;
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'point':
      return isPoint(value) && value.every((axis) => Math.abs(axis) <= FARTHEST);
  }
}

/** Whether a cell holds a place on the canvas. */
export function isPoint(value: CellValue): value is Point {
  return Array.isArray(value) && value.length === 2 && value.every(Number.isFinite);
}

/** Whether the cell at an address can hold a value; `null` takes away whatever was there. */
export function canHold({ field, member }: CellAddress, value: CellValue): boolean {
  if (field.holds === 'set') return member !== null && fitsMember(field, member, value);
  if (field.holds === 'entries') return member !== null && fitsEntry(field, member, value);
  return fits(field, value);
}

/** Where a cell's name leads: a property of the record, and a member or key when it has several. */
export interface CellAddress {
  readonly property: string;
  readonly field: Field;
  /** `null` for a field that holds one value. */
  readonly member: string | null;
}

type Fields = Readonly<Record<string, Field>>;
type Home = Omit<CellAddress, 'member'>;

// A table of fields never changes, and a map has ten thousands of cells to look up in it.
const homesOf = new WeakMap<Fields, ReadonlyMap<string, Home>>();

/** The property that a cell belongs to; `null` for a cell this program does not know. */
export function addressOf(fields: Fields, cellName: string): CellAddress | null {
  const slash = cellName.indexOf('/');
  const homes = homesOf.get(fields) ?? homesIn(fields);
  const home = homes.get(slash < 0 ? cellName : cellName.slice(0, slash + 1));
  if (!home) return null;
  return { ...home, member: slash < 0 ? null : cellName.slice(slash + 1) };
}

/** Where cells lead, by the start of their name: `name`, or `tag/` for a field of several. */
function homesIn(fields: Fields): ReadonlyMap<string, Home> {
  const homes = new Map<string, Home>();
  for (const [property, field] of Object.entries(fields)) {
    const several = field.holds === 'set' || field.holds === 'entries';
    homes.set(several ? `${field.cell}/` : property, { property, field });
  }
  homesOf.set(fields, homes);
  return homes;
}
