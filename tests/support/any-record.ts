import { FIELDS, type RecordType } from '#domain/ecosystem.ts';
import type { Field, ScalarField } from '#domain/fields.ts';
import fc from 'fast-check';

/** The records that can be made out of thin air; a link needs its two ends. */
export const LOOSE_TYPES = [
  'actor',
  'stake',
  'space',
  'situation',
  'assessment',
  'decision',
  'scenario'
] as const satisfies readonly RecordType[];

const word = fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }).filter(
  // What a cell's name can hold, and what two machines write alike.
  (text) => /^[^/\p{Cc}\p{Cs}]{1,80}$/u.test(text) && text === text.normalize('NFC')
);

/** Values for every property of a type of record, that refer to some of these identifiers. */
export function anyValues(
  type: RecordType,
  ids: readonly string[]
): fc.Arbitrary<Record<string, unknown>> {
  return fc.record(
    Object.fromEntries(
      Object.entries(FIELDS[type]).map(([property, field]) => [property, anyValue(field, ids)])
    )
  );
}

function anyValue(field: Field, ids: readonly string[]): fc.Arbitrary<unknown> {
  if (field.holds === 'set') {
    const member =
      field.of === 'word' ? word : fc.constantFrom(...(field.of === 'reference' ? ids : field.of));
    return fc.uniqueArray(member, { maxLength: 4 }).map((members) => members.sort());
  }
  if (field.holds === 'entries') {
    const entry = {
      text: fc.string({ minLength: 1 }),
      number: fc.integer({ min: -1000, max: 1000 }),
      point: fc.tuple(fc.integer(), fc.integer())
    }[field.of];
    const key = field.keys === 'reference' ? fc.constantFrom(...ids) : word;
    return fc
      .uniqueArray(fc.tuple(key, entry), { maxLength: 4, selector: ([name]) => name })
      .map((entries) => new Map(entries.sort(([a], [b]) => (a < b ? -1 : 1))));
  }
  return fc.option(anyScalar(field, ids), { nil: field.otherwise, freq: 3 });
}

function anyScalar(field: ScalarField, ids: readonly string[]): fc.Arbitrary<unknown> {
  switch (field.holds) {
    case 'text':
      return fc.string({ minLength: 1 }).map((text) => text.normalize('NFC'));
    case 'number':
      return field.whole
        ? fc.integer({ min: field.min, max: field.max })
        : fc.double({ min: field.min, max: field.max, noNaN: true }).map((n) => n + 0);
    case 'choice':
      return fc.constantFrom(...field.of);
    case 'flag':
      return fc.boolean();
    case 'date':
      return fc
        .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10));
    case 'reference':
      return fc.constantFrom(...ids);
  }
}
