/**
 * What a field of a record may hold. One table of fields per record type tells
 * how it is read from a file, written, checked and described, so that a new
 * field is added in one place.
 */
export type Field = ScalarField | SetField | EntriesField;

/** A field that holds one value, or `null` when nobody said. */
export type ScalarField =
  | { readonly holds: 'text'; readonly longest: number; readonly otherwise: '' | null }
  | {
      readonly holds: 'number';
      readonly min: number;
      readonly max: number;
      readonly whole: boolean;
      readonly otherwise: number | null;
    }
  | { readonly holds: 'choice'; readonly of: readonly string[]; readonly otherwise: string | null }
  | { readonly holds: 'flag'; readonly otherwise: null }
  | { readonly holds: 'date'; readonly otherwise: null }
  | { readonly holds: 'reference'; readonly to: readonly Referable[]; readonly otherwise: null };

/** The types of record that others refer to. */
export type Referable = 'actor' | 'link' | 'stake' | 'space';

/** A field that holds several members, each in a cell of its own: `tag/river`. */
export interface SetField {
  readonly holds: 'set';
  /** The name of a member's cell, before the slash. */
  readonly cell: string;
  /** What a member may be: a reference, one of a closed list, or a word of the users. */
  readonly of: 'reference' | 'word' | readonly string[];
  /** For references: to which types of record. */
  readonly to: readonly Referable[];
}

/** A field that holds one value a key, each in a cell of its own: `position/a_amap`. */
export interface EntriesField {
  readonly holds: 'entries';
  readonly cell: string;
  readonly of: 'text' | 'number' | 'point';
  /** Whether keys are identifiers of records, or words such as the items of a grid. */
  readonly keys: 'reference' | 'word';
  /** For references: to which types of record. */
  readonly to: readonly Referable[];
}

/** Where something is drawn, in the units of the canvas: x to the right, y downwards. */
export type Point = readonly [x: number, y: number];

/** The fields of a record type: one for each property but its identifier. */
export type FieldsOf<T> = Readonly<Record<Exclude<keyof T, 'id'>, Field>>;

/** The longest name of anything, in characters. */
export const LONGEST_NAME = 300;
/** The longest free text, in characters. */
export const LONGEST_TEXT = 20_000;

/** A name: empty until given. */
export const NAME = { holds: 'text', longest: LONGEST_NAME, otherwise: '' } as const;
/** A free text, or `null` when nobody wrote any. */
export const TEXT = { holds: 'text', longest: LONGEST_TEXT, otherwise: null } as const;
/** A day, `2026-11-22`. */
export const DATE = { holds: 'date', otherwise: null } as const;
/** Yes, no, or `null` for unknown: an unknown is never a no. */
export const FLAG = { holds: 'flag', otherwise: null } as const;
/** An appraisal from 0 to 4, or `null` for unknown: unknown is never 0. */
export const LEVEL = { holds: 'number', min: 0, max: 4, whole: true, otherwise: null } as const;
/** A share in percent. */
export const PERCENT = {
  holds: 'number',
  min: 0,
  max: 100,
  whole: false,
  otherwise: null
} as const;
/** The users' own labels. */
export const TAGS = { holds: 'set', cell: 'tag', of: 'word', to: [] } as const;
/** Fields that the users name themselves, with what they say. */
export const CUSTOM = {
  holds: 'entries',
  cell: 'custom',
  of: 'text',
  keys: 'word',
  to: []
} as const;
/** Functional spheres; the list is the users' to extend. */
export const SPHERES = { holds: 'set', cell: 'sphere', of: 'word', to: [] } as const;

/** A number within bounds, or `null` when nobody said. */
export function numberWithin(min: number, max: number): ScalarField {
  return { holds: 'number', min, max, whole: false, otherwise: null };
}

/** One of a closed list, or `null` when nobody said. */
export function choiceOf(of: readonly string[]): ScalarField {
  return { holds: 'choice', of, otherwise: null };
}

/** One of a closed list, with what it is until someone says. */
export function choiceOr(of: readonly string[], otherwise: string): ScalarField {
  return { holds: 'choice', of, otherwise };
}

/** The identifier of one record, of one of these types; `null` when nobody said. */
export function referenceTo(...to: readonly Referable[]): ScalarField {
  return { holds: 'reference', to, otherwise: null };
}

/** A set of references to records of these types, one cell a member. */
export function referencesTo(cell: string, ...to: readonly Referable[]): SetField {
  return { holds: 'set', cell, of: 'reference', to };
}

/** A set of words of a closed list, one cell a member. */
export function severalOf(cell: string, of: readonly string[]): SetField {
  return { holds: 'set', cell, of, to: [] };
}

/** One value for each of several records of these types, one cell each. */
export function byRecord(
  cell: string,
  of: EntriesField['of'],
  ...to: readonly Referable[]
): EntriesField {
  return { holds: 'entries', cell, of, keys: 'reference', to };
}

/** One value for each of several words, one cell each. */
export function byWord(cell: string, of: EntriesField['of']): EntriesField {
  return { holds: 'entries', cell, of, keys: 'word', to: [] };
}
