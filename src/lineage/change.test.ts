import { LOOSE_TYPES, anyValues } from '#testing/any-record.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bin, changeOf, restore } from './change.ts';
import { EMPTY_STATE } from './map-state.ts';
import { readRecord } from './read-record.ts';
import { fold, type Change } from './write.ts';

const IDS = ['a_one', 'a_two', 'a_three'];

const written = (...gestures: Change[][]) =>
  fold(
    EMPTY_STATE,
    gestures.map((changes, index) => ({ dot: { replica: 'r', counter: index + 1 }, changes }))
  );

describe('changes', () => {
  it('keep every value of every field, and give it back', () => {
    let members = 0;
    fc.assert(
      fc.property(
        fc
          .constantFrom(...LOOSE_TYPES)
          .chain((type) => fc.tuple(fc.constant(type), anyValues(type, IDS), anyValues(type, IDS))),
        ([type, first, second]) => {
          const id = 'x_1';
          const state = written(
            [changeOf(type, id, first)],
            [changeOf(type, id, second, first as never)]
          );
          const record = state.records.get(id);
          if (!record) throw new Error('the record was not written');
          const { value, unreadable } = readRecord(record, type);
          members += Object.values(second).filter((v) => Array.isArray(v) && v.length > 0).length;

          expect(value).toEqual({ id, ...second });
          expect(unreadable).toEqual([]);
        }
      ),
      { numRuns: 2_000 }
    );
    expect(members).toBeGreaterThan(2_000);
  });

  it('write of a set only what differs, so that partners each keep what they added', () => {
    const before = { participants: ['a_one', 'a_two'] as never };
    const { cells } = changeOf(
      'space',
      'e_1',
      { participants: ['a_two', 'a_three'] as never },
      before
    );

    expect(cells).toEqual({ 'participant/a_three': true, 'participant/a_one': false });
  });

  it('refuse a property that the record does not have', () => {
    expect(() => changeOf('actor', 'a_1', { participants: [] } as never)).toThrow(RangeError);
  });

  it.each([
    ['a level past 4', 'actor', { trust: 5 }],
    ['a kind that is no kind', 'actor', { kind: 'prince' }],
    ['a name past its length', 'actor', { name: 'a'.repeat(301) }],
    ['a tag with a slash', 'actor', { tags: ['eau/air'] }],
    ['a place that is no place', 'view', { positions: new Map([['a_1', [Number.NaN, 0]]]) }]
  ] as const)('refuse what no file could hold: %s', (_what, type, values) => {
    expect(() => changeOf(type, 'x_1', values as never)).toThrow(RangeError);
  });

  it('bin and restore what is there, and nothing else', () => {
    const state = written([changeOf('actor', 'a_1', { name: 'Mairie' })]);

    expect(bin(state, ['a_1', 'a_nobody'])).toEqual([
      { id: 'a_1', type: 'actor', cells: { alive: false } }
    ]);
    expect(restore(state, ['a_1'])).toEqual([{ id: 'a_1', type: 'actor', cells: { alive: true } }]);
  });
});
