import { expect, it } from 'vitest';
import { fields as english } from '#i18n/en/fields.ts';
import { fields as french } from '#i18n/fr/fields.ts';
import { blankRow } from '#ui/table/table-types.ts';
import { partsOf, type SheetType } from './sheet-parts.ts';

const SHEETS: readonly (readonly [SheetType, object])[] = [
  ['map', {}],
  ['actor', { ...blankRow('actor', 'a_1'), kind: 'organisation', family: 'local-authority' }],
  ['link', { ...blankRow('link', 'l_1'), kind: 'order' }],
  ['link', { ...blankRow('link', 'l_1'), kind: 'membership' }],
  ['stake', blankRow('stake', 's_1')],
  ['space', blankRow('space', 'e_1')],
  ['situation', blankRow('situation', 'o_1')]
];

it.each([
  ['French', french],
  ['English', english]
])('every field of a sheet is explained in one sentence, in %s', (_, fields) => {
  for (const [type, record] of SHEETS)
    for (const { properties } of partsOf(type, record as never))
      for (const property of properties) {
        const help = fields[type][property]?.help ?? '';
        expect(help, `${type}.${property}`).toMatch(/^\p{Lu}?.{8,}[.?…]$/u);
      }
});
