import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyEcosystem } from '#testing/any-ecosystem.ts';
import { actorId, ecosystemOf } from '#testing/ecosystem-of.ts';
import { ATTRIBUTES } from '#domain/attribute.ts';
import { CATEGORIES, OTHERS } from '#ui/canvas/actor-palette.ts';
import {
  canBeSizes,
  colouredByAttribute,
  colouredByCustom,
  colouredByMeasure,
  LARGEST_SIDE,
  paintsOf,
  sideOf
} from './actor-paints.ts';

describe('colours by an attribute', () => {
  it('give each common value its own, and share one among the rest', () => {
    const names = Array.from({ length: 11 }, (_, n) => `T${String(n)}`);
    const map = ecosystemOf([], {
      actors: Object.fromEntries(names.map((name) => [name, { territory: name }]))
    });
    const { rows, of } = colouredByAttribute(map, 'territory');
    expect(rows.filter(({ meaning }) => meaning.is === 'value')).toHaveLength(CATEGORIES.length);
    expect(rows.at(-1)).toEqual({ meaning: { is: 'others' }, swatch: OTHERS, count: 3 });
    expect(new Set([...of.values()].map((swatch) => swatch?.fill)).size).toBe(9);
  });

  it('tell those of whom nobody said, and those of several values, apart', () => {
    const map = ecosystemOf([], {
      actors: { A: { tags: ['x'] }, B: { tags: ['x', 'y'] }, C: {} }
    });
    const { rows, of } = colouredByAttribute(map, 'tag');
    expect(rows.map(({ meaning }) => meaning.is)).toEqual(['value', 'several', 'unsaid']);
    expect(of.get(actorId('C'))).toBeNull();
    expect(paintsOf(map.actors.keys(), { of, rows }, null).get(actorId('C'))).toMatchObject({
      isUnsaid: true,
      side: null
    });
  });

  it('count every actor once, on any map', () => {
    const seen = { maps: 0, rows: 0 };
    fc.assert(
      fc.property(anyEcosystem, fc.constantFrom(...ATTRIBUTES), (map, attribute) => {
        const { rows, of } = colouredByAttribute(map, attribute);
        expect(of.size).toBe(map.actors.size);
        expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(map.actors.size);
        seen.maps += 1;
        seen.rows += rows.length;
      }),
      { numRuns: 300 }
    );
    console.error('colours on any map:', JSON.stringify(seen));
    expect(seen.rows).toBeGreaterThan(300);
  });
});

describe('colours by a field of the users’ own', () => {
  const map = ecosystemOf([], {
    actors: {
      A: {
        custom: new Map([
          ['Budget', '1 200,5 €'],
          ['Canton', 'Lens']
        ])
      },
      B: {
        custom: new Map([
          ['Budget', '0'],
          ['Canton', '12']
        ])
      },
      C: { custom: new Map([['Budget', '']]) },
      D: {}
    }
  });

  it('go by steps when it holds numbers, and an empty one is no zero', () => {
    const { of, rows } = colouredByCustom(map, 'Budget');
    expect(rows.map(({ meaning }) => meaning)).toEqual([
      { is: 'step', low: 0, high: 0 },
      { is: 'step', low: 1200.5, high: 1200.5 },
      { is: 'unsaid' }
    ]);
    expect([of.get(actorId('C')), of.get(actorId('D'))]).toEqual([null, null]);
  });

  it('go by value when it holds words', () => {
    const { rows } = colouredByCustom(map, 'Canton');
    expect(rows.map(({ meaning, count }) => [meaning.is, count])).toEqual([
      ['value', 1],
      ['value', 1],
      ['unsaid', 2]
    ]);
  });

  it('are no sizes when there is nothing to compare, or something under 0', () => {
    const [a, b] = [actorId('A'), actorId('B')];
    expect(
      canBeSizes(
        new Map([
          [a, 0],
          [b, null]
        ])
      )
    ).toBe(true);
    expect(canBeSizes(new Map([[a, null]]))).toBe(false);
    expect(
      canBeSizes(
        new Map([
          [a, -1],
          [b, 2]
        ])
      )
    ).toBe(false);
  });
});

describe('colours and sizes by a measure', () => {
  const figures = new Map([
    [actorId('A'), 0],
    [actorId('B'), 1],
    [actorId('C'), 4],
    [actorId('D'), null]
  ]);

  it('never take what has no value for a zero', () => {
    const { of, rows } = colouredByMeasure(figures);
    expect(of.get(actorId('D'))).toBeNull();
    expect(of.get(actorId('A'))).not.toBeNull();
    expect(rows.at(-1)?.meaning).toEqual({ is: 'unsaid' });
    expect(sideOf(null, 4)).not.toBe(sideOf(0, 4));
    const paints = paintsOf(figures.keys(), null, figures);
    expect(paints.get(actorId('D'))?.isUnsaid).toBe(true);
    expect(paints.get(actorId('A'))?.isUnsaid).toBe(false);
  });

  it('give surfaces that follow the values', () => {
    expect(sideOf(4, 4)).toBe(LARGEST_SIDE);
    expect(sideOf(1, 4)).toBe(LARGEST_SIDE / 2);
  });

  it('put each value in one step, low ones first, on any figures', () => {
    fc.assert(
      fc.property(
        fc.array(fc.float({ min: 0, max: 50, noNaN: true }), { minLength: 1, maxLength: 30 }),
        (values) => {
          const all = new Map(values.map((value, place) => [actorId(String(place)), value]));
          const { of, rows } = colouredByMeasure(all);
          expect([...of.values()].every((swatch) => swatch !== null)).toBe(true);
          expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
          expect(rows.length).toBeLessThanOrEqual(5);
        }
      )
    );
  });
});
