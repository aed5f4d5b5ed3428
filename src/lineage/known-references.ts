import { FIELDS, type RecordType } from '#domain/ecosystem.ts';
import type { Field, Referable } from '#domain/fields.ts';
import type { CellValue } from './cell.ts';

/** Whether a record of one of these types is there, rather than absent or in the bin. */
export type IsThere = (id: string, types: readonly Referable[]) => boolean;

/** A property that refers to other records; the ends of links are another matter. */
interface Referring {
  readonly property: string;
  readonly field: Field;
  readonly to: readonly Referable[];
}

const ENDS: ReadonlySet<string> = new Set(['from', 'to']);

/** The properties of each type of record that refer to others. */
export const REFERRING = Object.fromEntries(
  Object.entries(FIELDS).map(([type, fields]) => [type, referringOf(fields)])
) as unknown as Readonly<Record<RecordType, readonly Referring[]>>;

function referringOf(fields: Readonly<Record<string, Field>>): Referring[] {
  return Object.entries(fields).flatMap(([property, field]) =>
    'to' in field && field.to.length > 0 && !ENDS.has(property)
      ? [{ property, field, to: field.to }]
      : []
  );
}

/** Leaves out the references that lead nowhere, to the bin, or to another type of record. */
export function withKnownReferences<T>(value: T, type: RecordType, isThere: IsThere): T {
  let kept = value as Record<string, unknown>;
  for (const { property, field, to } of REFERRING[type]) {
    const before = kept[property];
    const after = knownPart(before, field, (id) => isThere(id, to));
    if (after !== before) kept = { ...kept, [property]: after };
  }
  return kept as T;
}

function knownPart(value: unknown, field: Field, known: (id: string) => boolean): unknown {
  if (field.holds === 'reference') return value === null || known(value as string) ? value : null;
  if (field.holds === 'set') {
    const members = value as readonly string[];
    return members.every(known) ? members : members.filter(known);
  }
  const entries = value as ReadonlyMap<string, CellValue>;
  return [...entries.keys()].every(known)
    ? entries
    : new Map([...entries].filter(([key]) => known(key)));
}

/** Whether records of a type may refer to records of one of these types. */
export function mayReferTo(type: RecordType, types: ReadonlySet<string>): boolean {
  return REFERRING[type].some(({ to }) => to.some((one) => types.has(one)));
}

/** Whether a record, with all its references, refers to one of these. */
export function refersTo(value: unknown, type: RecordType, ids: ReadonlySet<string>): boolean {
  const held = value as Readonly<Record<string, unknown>>;
  return REFERRING[type].some(({ property, field }) => {
    const reference = held[property];
    if (field.holds === 'reference') return ids.has(reference as string);
    const several =
      field.holds === 'set'
        ? (reference as readonly string[])
        : [...(reference as ReadonlyMap<string, CellValue>).keys()];
    return several.some((id) => ids.has(id));
  });
}
