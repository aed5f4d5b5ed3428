import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keysApart, withSet } from './overlaid.ts';

type Values = ReadonlyMap<string, object>;

/** A map as it should be: all of it copied each time. */
interface Version {
  readonly map: Values;
  readonly model: Values;
}

const MOST_KEYS = 2_000;
const ORIGIN = fc.oneof(fc.nat(5), fc.integer({ min: 1_000, max: 1_050 }), fc.constant(1_500));
const step = fc.record({
  /** Which version it starts from: often the last one, at times an older one. */
  back: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(9) }),
  start: fc.nat(MOST_KEYS - 1),
  apart: fc.integer({ min: 1, max: 7 }),
  count: fc.oneof(
    { weight: 6, arbitrary: fc.nat(4) },
    { weight: 3, arbitrary: fc.integer({ min: 100, max: 300 }) },
    { weight: 1, arbitrary: fc.constant(600) }
  )
});
const steps = fc.array(step, { minLength: 12, maxLength: 24, size: 'max' });

const filled = (count: number, start = 0, apart = 1): Map<string, object> =>
  new Map(
    Array.from({ length: count }, (_, n) => [`k${String((start + n * apart) % MOST_KEYS)}`, { n }])
  );

function expectSame({ map, model }: Version): void {
  const wanted = [...model];
  expect([map.size, [...map.keys()].join()]).toEqual([model.size, [...model.keys()].join()]);
  expect([...map.values()].findIndex((value, at) => value !== wanted[at]?.[1])).toBe(-1);
  const keys = [...wanted.map(([key]) => key), 'k', 'nobody'];
  expect(keys.filter((key) => map.get(key) !== model.get(key))).toEqual([]);
  expect(keys.filter((key) => map.has(key) !== model.has(key))).toEqual([]);
}

function differing(one: Values, other: Values): string[] {
  const keys = new Set([...one.keys(), ...other.keys()]);
  return [...keys].filter((key) => one.get(key) !== other.get(key)).sort();
}

describe('withSet', () => {
  it('is to its reader the map that a copy would be, and leaves older ones as they were', () => {
    const met = { laid: 0, copied: 0, near: 0, far: 0 };
    fc.assert(
      fc.property(ORIGIN, steps, (origin, taken) => {
        const first = filled(origin);
        const versions: Version[] = [{ map: first, model: new Map(first) }];
        for (const { back, start, apart, count } of taken) {
          const from = versions.at(-1 - (back % versions.length)) ?? { map: first, model: first };
          const entries = filled(count, start, apart);
          const next = {
            map: withSet(from.map, entries),
            model: new Map([...from.model, ...entries])
          };
          versions.push(next);
          met[next.map instanceof Map ? 'copied' : 'laid'] += 1;
          const other = versions.at(-2 - (back % 3)) ?? next;
          const found = keysApart(other.map, next.map);
          expect([...found].sort().join()).toBe(differing(other.model, next.model).join());
          met[found.size < 300 ? 'near' : 'far'] += 1;
        }
        for (const version of versions) expectSame(version);
      }),
      { numRuns: 60 }
    );
    // Out of some 1,080 steps; each is met some 500 times.
    for (const count of Object.values(met)) expect(count).toBeGreaterThan(40);
  });

  it('tells those who go through it its keys, its values and itself', () => {
    const map = withSet(filled(1_500), new Map([['k3', { n: -1 }]]));
    const told: [string, object][] = [];
    map.forEach((value, key, whole) => {
      if (whole === map) told.push([key, value]);
    });

    expect(map).not.toBeInstanceOf(Map);
    expect(told).toEqual([...map]);
    expect(told[3]).toEqual(['k3', { n: -1 }]);
    expect(map.entries().next().value).toEqual(['k0', { n: 0 }]);
  });

  it('copies nothing of a large map in which little is set', () => {
    const large = filled(MOST_KEYS);
    let read = 0;
    const watched = new Proxy(large, {
      get: (target, property) => {
        const value: unknown = Reflect.get(target, property, target);
        if (property === Symbol.iterator || property === 'entries') read += 1;
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      }
    });
    const map = withSet(watched, new Map([['k3', { n: -1 }]]));

    expect([map.get('k3'), map.size, read]).toEqual([{ n: -1 }, MOST_KEYS, 0]);
    expect([...map].length + read).toBe(MOST_KEYS + 1);
  });

  it('is refused by a door to a worker, rather than sent empty', () => {
    const map = withSet(filled(1_500), new Map([['k3', { n: -1 }]]));

    expect(() => structuredClone(map)).toThrow(/could not be cloned/);
    expect(structuredClone(new Map(map))).toEqual(new Map(map));
  });
});
