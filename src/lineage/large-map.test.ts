import { sameValue } from '#domain/same-value.ts';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyMerge } from './apply-merge.ts';
import { broughtBy } from './brought.ts';
import { changeOf } from './change.ts';
import { EMPTY_STATE, type MapState } from './map-state.ts';
import { merge } from './merge.ts';
import { readBack } from './read-back.ts';
import { fold, nextDot, type Change } from './write.ts';

// Of more records than are copied at each gesture.
const ACTORS = 1_100;
const LINKS = 300;
const actor = (n: number): string => `a_${String(n).padStart(4, '0')}`;
const link = (n: number): string => `l_${String(n).padStart(4, '0')}`;
const write = (state: MapState, changes: readonly Change[]): MapState =>
  fold(state, [{ dot: nextDot(state, 'r'), changes }]);

const LARGE = write(EMPTY_STATE, [
  ...Array.from({ length: ACTORS }, (_, n) =>
    changeOf('actor', actor(2 * n), { name: `Acteur ${String(n)}` })
  ),
  ...Array.from({ length: LINKS }, (_, n) =>
    changeOf('link', link(n), {
      kind: 'cooperation',
      from: actor(2 * n) as never,
      to: actor(2 * n + 2) as never
    })
  )
]);

/** The actors that gestures are about, but for those who come. */
const EARLY = [0, 2, 4, 6, 8].map(actor);
const some = fc.nat(9);
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(some, some).map(([n, name]) => changeOf('actor', actor(n), { name: String(name) })),
  fc
    .tuple(some, some)
    .map(([n, inside]) => changeOf('actor', actor(n), { inside: actor(inside) as never })),
  fc.tuple(some, some).map(([n, to]) => changeOf('link', link(n), { to: actor(to) as never })),
  some.map((n) => changeOf('link', link(n), { to: actor(2 * n) as never })),
  fc.tuple(fc.constantFrom(...EARLY), fc.boolean()).map(([id, alive]): Change => {
    return { id, type: 'actor', cells: { alive } };
  })
);
const gestures = fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), {
  minLength: 1,
  maxLength: 8,
  size: 'max'
});

/** Where two tables are not the same, value by value; -1 for nowhere. */
function firstApart(
  one: ReadonlyMap<string, unknown>,
  other: ReadonlyMap<string, unknown>
): number {
  const [entries, others] = [[...one], [...other]];
  if (entries.length !== others.length) return Math.min(entries.length, others.length);
  return entries.findIndex(([key, value], at) => {
    const [otherKey, otherValue] = others[at] ?? [];
    return key !== otherKey || !sameValue(value, otherValue);
  });
}

it('is written, read and put together as a small one is', () => {
  const met = { laid: 0, flawed: 0, came: 0, left: 0 };
  fc.assert(
    fc.property(gestures, gestures, (mine, theirs) => {
      const now = new Set<keyof typeof met>();
      let state = LARGE;
      let reading = readBack(state);
      for (const changes of mine) {
        const copied = write({ ...state, records: new Map(state.records) }, changes);
        state = write(state, changes);
        expect(firstApart(state.records, copied.records)).toBe(-1);
        reading = readBack(state, reading);
        const anew = readBack({ ...state, records: new Map(state.records) });
        expect(firstApart(reading.ecosystem.actors, anew.ecosystem.actors)).toBe(-1);
        expect(firstApart(reading.ecosystem.links, anew.ecosystem.links)).toBe(-1);
        expect(reading.flaws).toEqual(anew.flaws);
        if (!(state.records instanceof Map)) now.add('laid');
        if (reading.flaws.length > 0) now.add('flawed');
        if (state.records.size > LARGE.records.size) now.add('came');
        if (!EARLY.every((id) => reading.ecosystem.actors.has(id as never))) now.add('left');
      }
      const other = theirs.reduce<MapState>(
        (held, changes) => fold(held, [{ dot: nextDot(held, 's'), changes }]),
        LARGE
      );
      const both = merge(state, other);
      const brought = applyMerge(state, broughtBy(state, both));
      expect(firstApart(brought.records, both.records)).toBe(-1);
      expect(brought.seen).toEqual(both.seen);
      for (const what of now) met[what] += 1;
    }),
    { numRuns: 40 }
  );
  // In 40 histories; the one met least, some 22 times.
  for (const count of Object.values(met)) expect(count).toBeGreaterThan(2);
});
