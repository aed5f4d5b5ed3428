import { expect, it } from 'vitest';
import { randomFrom } from '#analysis/chance/random.ts';
import { contextOf } from '#analysis/context.ts';
import type { FindingOf } from '#analysis/finding.ts';
import { thinPairs } from '#analysis/thin-pairs.ts';
import { finished, type Work } from '#analysis/work.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import { ecosystemOf } from '#testing/ecosystem-of.ts';
import { findingsOf } from '#testing/findings-of.ts';
import { groupedMap, namesOf, randomLines } from '#testing/grouped-map.ts';
import { introduction } from './transverse-introduction.ts';
import { thinBetweenGroups } from './transverse-thin.ts';

const RULE = 'transverse.thin';
const THREE = { A: 6, B: 6, C: 6 };

/** Groups A and B are each at work with C, and inside; one link ties A and B. */
const apart = (among: readonly string[], other: readonly string[]): string[] =>
  among.flatMap((one, at) =>
    [0, 1].map((step) => `${one} -cooperation- ${other[(at + step) % other.length] ?? ''}`)
  );
const [As, Bs, Cs] = ['A', 'B', 'C'].map((group) => namesOf({ [group]: 6 })) as [
  string[],
  string[],
  string[]
];
const ring = (names: readonly string[]): string[] =>
  names.map((one, at) => `${one} -cooperation- ${names[(at + 1) % names.length] ?? ''}`);
const LINES = [...apart(As, Cs), ...apart(Bs, Cs), ...ring(As), ...ring(Bs), 'A0 -pooling- B0'];
const MAP = groupedMap(THREE, LINES);

/** What one rule finds, without all the others. */
const found = (ecosystem: Ecosystem): readonly FindingOf<typeof RULE>[] =>
  finished(thinBetweenGroups.find(contextOf(ecosystem)) as Work<FindingOf<typeof RULE>[]>);

it('[transverse.thin] sees two groups that few cooperative links join', () => {
  const [finding, ...others] = found(MAP);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    id: 'transverse.thin:territory/A+territory/B',
    subjects: {
      actors: [...As, ...Bs].map((name) => `a_${name}`).sort(),
      links: ['l_A0-pooling-B0']
    },
    measure: { criterion: 'territory', groups: ['A', 'B'], sizes: [6, 6], tied: 1, pairs: 36 },
    coverage: { actors: 18, links: LINES.length, unknown: 35 },
    test: { exact: false, deals: 9_999, together: 3 }
  });
  const ties = LINES.length;
  expect(finding?.measure.expected).toBeCloseTo((ties * 36) / 153, 12);
  expect(finding?.test?.z).toBeLessThan(-3);
  expect(finding?.test?.p).toBeLessThan(0.01);
});

it('[transverse.thin] says in the background whether it outlasts mistakes in the map', () => {
  const [finding] = findingsOf(RULE, MAP);
  expect(found(MAP)[0]?.test?.robustness).toBeNull();
  expect(finding?.test?.robustness?.maps).toBe(200);
  expect(finding?.test?.robustness?.kept).toBeGreaterThan(0.8);
});

it('[transverse.thin] proposes a visit of eight at most, from both groups', () => {
  const participants = found(MAP)[0]?.trial?.spaces[0]?.participants ?? [];
  expect(participants).toHaveLength(8);
  expect(participants.filter((id) => id.startsWith('a_A'))).toHaveLength(4);
});

it('[transverse.thin] looks at cooperation only', () => {
  const orders = As.flatMap((one) => Bs.map((other) => `${one} -order- ${other}`));
  expect(found(groupedMap(THREE, [...LINES, ...orders]))[0]?.measure).toEqual(
    found(MAP)[0]?.measure
  );
});

it('[transverse.thin] says the same whatever actors are called, links repeat, or have no link', () => {
  const other = { A: 'Z', B: 'Y', C: 'X' };
  const renamed = LINES.map((line) =>
    line.replace(/\b[ABC](?=\d)/g, (group) => other[group as keyof typeof other])
  );
  const figures = (ecosystem: Ecosystem): unknown => {
    const [finding] = found(ecosystem);
    const { tied, expected, pairs } = finding?.measure ?? {};
    return { tied, expected, pairs, z: finding?.test?.z.toFixed(9) };
  };
  const asDrawn = figures(MAP);
  expect(figures(groupedMap({ X: 6, Y: 6, Z: 6 }, renamed))).toEqual(asDrawn);
  expect(figures(groupedMap(THREE, [...LINES, 'A0 -alliance- A1', 'A1 -pooling- A0']))).toEqual(
    asDrawn
  );
  expect(figures(groupedMap({ A: 30, B: 9, C: 6, D: 4 }, LINES))).toEqual(asDrawn);
});

it('[transverse.thin] lifts what persons do to their organisation', () => {
  const actors = { Paul: { kind: 'person', inside: 'A1' } } as const;
  const lifted = groupedMap(THREE, [...LINES, 'Paul -mutual-aid- B3'], { actors });
  expect(found(lifted)[0]?.measure.tied).toBe(2);
});

it('[transverse.thin] reads overlapping groups, and nobody is across from itself', () => {
  const actors = Object.fromEntries(
    [...As, ...Bs, ...Cs].map((name) => {
      const spheres = { A: ['food'], B: ['health'], C: ['food', 'health'] }[name.charAt(0)] ?? [];
      return [name, { spheres: name.endsWith('5') ? [] : spheres }] as const;
    })
  );
  const map = { criterion: 'sphere', alpha: 0.9 } as const;
  const [finding] = found(ecosystemOf(LINES, { map, actors }));
  expect(finding?.measure).toMatchObject({ groups: ['food', 'health'], tied: 1, pairs: 25 });
});

it('[transverse.thin] is silent when chance would give less than one link, or groups are too small', () => {
  const [one, two] = [ring(Cs), ['A0 -cooperation- C0', 'B0 -cooperation- C1']];
  expect(found(groupedMap({ A: 1, B: 3, C: 6 }, [...one, ...two]))).toEqual([]);
  expect(found(groupedMap(THREE, two))).toEqual([]);
  expect(found(ecosystemOf([]))).toEqual([]);
});

it('[transverse.thin] tests the pairs of groups that have four pairs of actors, and one link by chance', () => {
  const tested = (sizes: Readonly<Record<string, number>>, lines: string[]): unknown =>
    finished(thinPairs(contextOf(groupedMap(sizes, lines)))).pairs.map(({ groups, dyads }) => [
      groups.join(),
      dyads
    ]);
  const all = (...names: string[]): string[] =>
    names.flatMap((one, at) => names.slice(at + 1).map((other) => `${one} -cooperation- ${other}`));
  const sizes = { A: 1, B: 3, C: 4 };
  expect(tested(sizes, all(...namesOf(sizes)))).toEqual([
    ['0,2', 4],
    ['1,2', 12]
  ]);
  // Four ties over 28 pairs: chance gives less than one where there are four pairs.
  const few = ['A0 -pooling- C0', 'B0 -pooling- C1', 'B1 -pooling- C2', 'B2 -pooling- C3'];
  expect(tested(sizes, few)).toEqual([['1,2', 12]]);
});

it('[transverse.thin] is silent when nobody said the groups', () => {
  const actors = Object.fromEntries([...As, ...Bs, ...Cs].map((name) => [name, {}]));
  expect(found(ecosystemOf(LINES, { map: { criterion: 'territory' }, actors }))).toEqual([]);
});

it('[transverse.thin] gives the same draws for the same seed, and others for another', () => {
  const p = (seed: number): number | undefined =>
    found(groupedMap(THREE, LINES.slice(0, -12), { map: { seed, alpha: 1 } }))[0]?.test?.p;
  expect(p(1)).toBe(p(1));
  expect([2, 3, 4, 5].map(p)).not.toEqual([1, 1, 1, 1].map(p));
});

/** On how many of the maps some group pair is found thin, and some introduction suggested. */
function flagged(maps: number, mapOf: (seed: number) => Ecosystem): { thin: number; met: number } {
  let [thin, met] = [0, 0];
  for (let seed = 1; seed <= maps; seed += 1) {
    const context = contextOf(mapOf(seed));
    if (finished(thinBetweenGroups.find(context) as Work<readonly unknown[]>).length > 0) thin += 1;
    if (finished(introduction.find(context) as Work<readonly unknown[]>).length > 0) met += 1;
  }
  return { thin, met };
}

it('[transverse.thin] is silent on most random maps, and so are introductions', () => {
  const sizes = { A: 6, B: 6, C: 6, D: 6, E: 6 };
  const names = namesOf(sizes);
  const { thin, met } = flagged(200, (seed) =>
    groupedMap(sizes, randomLines(names, { links: 60, random: randomFrom(seed, 'maps') }), {
      map: { seed }
    })
  );
  console.error(`random maps of 30 actors: ${String(thin)} of 200 thin, ${String(met)} introduce`);
  expect(thin).toBeGreaterThan(0);
  expect(thin).toBeLessThanOrEqual(30);
  expect(met).toBeLessThanOrEqual(30);
}, 60_000);

it('[transverse.thin] finds what was planted: groups ten times less likely to work together', () => {
  const sizes = { A: 10, B: 10, C: 10 };
  const names = namesOf(sizes);
  const weightOf = (one: string, other: string): number =>
    [one, other]
      .map((name) => name.charAt(0))
      .sort()
      .join('') === 'AB'
      ? 0.1
      : 1;
  const { thin } = flagged(50, (seed) =>
    groupedMap(
      sizes,
      randomLines(names, { links: 60, random: randomFrom(seed, 'planted'), weightOf }),
      { map: { seed } }
    )
  );
  console.error(`planted: ${String(thin)} of 50`);
  expect(thin).toBeGreaterThan(40);
}, 60_000);
