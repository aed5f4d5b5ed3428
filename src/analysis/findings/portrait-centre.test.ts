import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contextOf } from '#analysis/context.ts';
import type { FindingOf } from '#analysis/finding.ts';
import { finished, type Work } from '#analysis/work.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import { ecosystemOf, type Also } from '#testing/ecosystem-of.ts';
import { findingsOf } from '#testing/findings-of.ts';
import { centre } from './portrait-centre.ts';

const RULE = 'portrait.centre';
const found = (lines: readonly string[], also: Also = {}): readonly FindingOf<typeof RULE>[] =>
  finished(
    centre.find(contextOf(ecosystemOf(lines, also))) as Work<readonly FindingOf<typeof RULE>[]>
  );
const chain = (...names: string[]): string[] =>
  names.slice(1).map((name, at) => `${names[at] ?? ''} -cooperation- ${name}`);
const STAR = ['B', 'C', 'D', 'E'].map((name) => `A -cooperation- ${name}`);

it('[portrait.centre] sees links that run mostly through one organisation', () => {
  const [finding, ...others] = findingsOf(
    RULE,
    ecosystemOf([...STAR, 'B -pooling- C'], { map: { governance: 'shared' } })
  );
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    id: 'portrait.centre:map',
    subjects: { actors: ['a_A'], links: [] },
    measure: { governance: 'shared', linked: 5, centres: ['a_A'], shares: [5 / 6] },
    coverage: { actors: 5, links: 5, unknown: 5 },
    test: null,
    trial: null
  });
  expect(finding?.measure.centralisation).toBeCloseTo(5 / 6, 12);
});

it('[portrait.centre] is a star when all goes through one', () => {
  expect(found(STAR)[0]?.measure).toMatchObject({
    governance: null,
    shares: [1],
    centralisation: 1
  });
});

it('[portrait.centre] gives all those that more than half of the paths run through, in order', () => {
  const { centres, shares } = found(chain('G', 'F', 'E', 'D', 'C', 'B', 'A'))[0]?.measure ?? {};
  expect(centres).toEqual(['a_C', 'a_D', 'a_E']);
  expect(shares).toEqual([8 / 15, 9 / 15, 8 / 15]);
});

it('[portrait.centre] is silent at half of the paths, on a ring, and below five organisations', () => {
  expect(found(chain('A', 'B', 'C', 'D', 'E'))[0]?.measure.centres).toEqual(['a_C']);
  expect(found(chain('A', 'B', 'C', 'D', 'E', 'A'))).toEqual([]);
  expect(found(chain('A', 'B', 'C', 'D', 'E', 'F'))[0]?.measure.centres).toEqual(['a_C', 'a_D']);
  expect(found([...chain('A', 'B', 'C'), ...chain('D', 'E')])).toEqual([]);
  expect(found(STAR.slice(1))).toEqual([]);
});

it('[portrait.centre] shares out what several shortest paths join', () => {
  const square = chain('A', 'B', 'C', 'D', 'A');
  // A to C goes through B as often as through D: a half, and the leaf E hangs from A.
  const shares = found([...square, 'A -cooperation- E', 'A -cooperation- F'])[0]?.measure;
  expect(shares).toMatchObject({ centres: ['a_A'], shares: [7.5 / 10] });
});

it('[portrait.centre] looks at organisations, and at cooperation', () => {
  const actors = {
    Voirie: { kind: 'department', inside: 'A' },
    Paul: { kind: 'person', inside: 'Voirie' }
  } as const;
  const lifted = [
    'Voirie -cooperation- B',
    'Paul -mutual-aid- C',
    ...STAR.slice(2),
    'Paul -cooperation- Voirie'
  ];
  expect(found(lifted, { actors })[0]?.measure).toEqual(found(STAR)[0]?.measure);
  expect(found(STAR.map((line) => line.replace('cooperation', 'order')))).toEqual([]);
});

it('[portrait.centre] agrees with paths counted one by one', () => {
  let maps = 0;
  let centred = 0;
  const names = Array.from('ABCDEFGH');
  const pair = fc
    .tuple(fc.nat(7), fc.nat(7))
    .filter(([one, other]) => one < other)
    .map(([one, other]) => `${names[one] ?? ''} -cooperation- ${names[other] ?? ''}`);
  fc.assert(
    fc.property(fc.uniqueArray(pair, { minLength: 4, maxLength: 12, size: 'max' }), (lines) => {
      const expected = centresByHand(ecosystemOf(lines));
      maps += 1;
      if (expected.length > 0) centred += 1;
      expect(found(lines)[0]?.measure.centres ?? []).toEqual(expected);
    }),
    { numRuns: 400 }
  );
  console.error(`${String(maps)} maps, ${String(centred)} with a centre`);
  expect(centred).toBeGreaterThan(80);
  expect(centred).toBeLessThan(maps - 80);
}, 60_000);

/** The same by following every shortest path, one pair after the other. */
function centresByHand({ links }: Ecosystem): string[] {
  const partners = new Map<string, string[]>();
  for (const { from, to } of links.values()) {
    partners.set(from, [...(partners.get(from) ?? []), to]);
    partners.set(to, [...(partners.get(to) ?? []), from]);
  }
  const ids = [...partners.keys()].sort();
  if (ids.length < 5) return [];
  const pathsBetween = (one: string, other: string): string[][] => {
    let paths = [[one]];
    for (const seen = new Set([one]); paths.length > 0;) {
      const ended = paths.filter((path) => path.at(-1) === other);
      if (ended.length > 0) return ended;
      paths = paths.flatMap((path) =>
        (partners.get(path.at(-1) ?? '') ?? [])
          .filter((next) => !seen.has(next))
          .map((next) => [...path, next])
      );
      for (const path of paths) seen.add(path.at(-1) ?? '');
    }
    return [];
  };
  return ids.filter((centred) => {
    const others = ids.filter((id) => id !== centred);
    const joined = others
      .flatMap((one, at) => others.slice(at + 1).map((other) => pathsBetween(one, other)))
      .filter(({ length }) => length > 0);
    const passing = joined.map(
      (paths) => paths.filter((path) => path.includes(centred)).length / paths.length
    );
    return passing.reduce((sum, share) => sum + share, 0) > joined.length / 2 + 1e-9;
  });
}
