import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LOOKS } from '#analysis/layered.ts';
import { ACTOR_MEASURES } from '#analysis/measure/panel-names.ts';
import { ATTRIBUTES } from '#domain/attribute.ts';
import { NUMBER_FIELDS } from '#domain/said-number.ts';
import { customKey, lookKeyOf, measureKey, numberKey, type LookKey } from './look-keys.ts';

function kept(key: LookKey): string {
  switch (key.by) {
    case 'attribute':
      return key.attribute;
    case 'measure':
      return measureKey(key.measure, key.look);
    case 'number':
      return numberKey(key.field);
    case 'custom':
      return customKey(key.name);
  }
}

const anyKey: fc.Arbitrary<LookKey> = fc.oneof(
  fc.record({ by: fc.constant('attribute' as const), attribute: fc.constantFrom(...ATTRIBUTES) }),
  fc.record({
    by: fc.constant('measure' as const),
    measure: fc.constantFrom(...ACTOR_MEASURES),
    look: fc.constantFrom(...LOOKS)
  }),
  fc.record({ by: fc.constant('number' as const), field: fc.constantFrom(...NUMBER_FIELDS) }),
  fc.record({ by: fc.constant('custom' as const), name: fc.string({ minLength: 1 }) })
);

it('what a view keeps of a look is read back, whatever a field is called', () => {
  fc.assert(
    fc.property(anyKey, (key) => {
      expect(lookKeyOf(kept(key))).toEqual(key);
    })
  );
});

it('what this program does not know of is no look', () => {
  for (const text of [null, '', 'betweenness', 'family@all', 'number/size', 'degree@nowhere'])
    expect(lookKeyOf(text)).toBeNull();
});
