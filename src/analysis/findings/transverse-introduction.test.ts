import { expect, it } from 'vitest';
import { contextOf } from '#analysis/context.ts';
import type { FindingOf } from '#analysis/finding.ts';
import { finished, type Work } from '#analysis/work.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import type { Also } from '#testing/ecosystem-of.ts';
import { groupedMap, namesOf } from '#testing/grouped-map.ts';
import { withTrial } from '#testing/with-trial.ts';
import { introduction } from './transverse-introduction.ts';

type Found = readonly FindingOf<'transverse.introduction'>[];
const [As, Bs] = ['A', 'B'].map((group) => namesOf({ [group]: 7 })) as [string[], string[]];

/** Two groups inside which all cooperate, and whom only the Hub knows across: through A0, and B0 and B1. */
const everyone = (names: readonly string[]): string[] =>
  names.flatMap((one, at) => names.slice(at + 1).map((other) => `${one} -cooperation- ${other}`));
const LINES = [
  ...everyone(As),
  ...everyone(Bs),
  'Hub -cooperation- A0',
  'Hub -cooperation- B0',
  'Hub -cooperation- B1'
];
const mapOf = (lines: readonly string[] = LINES, also: Also = {}): Ecosystem =>
  groupedMap({ A: 7, B: 7 }, lines, {
    ...also,
    actors: { Hub: { territory: 'H' }, ...also.actors }
  });

function found(ecosystem: Ecosystem, options: { readonly withProposed?: boolean } = {}): Found {
  const findings = finished(introduction.find(contextOf(ecosystem, options)) as Work<Found>);
  // Whoever is alone in a group tells nothing here.
  return findings.filter(({ measure }) => !measure.groups.includes('H'));
}
const pairs = (ecosystem: Ecosystem): string[][] =>
  found(ecosystem).map(({ measure: { one, other } }) => [one, other]);

it('[transverse.introduction] names those who could introduce two actors of groups with few links', () => {
  const findings = found(mapOf());
  expect(findings).toHaveLength(2);
  expect(findings[0]).toMatchObject({
    id: 'transverse.introduction:a_A0+a_B0',
    subjects: {
      actors: ['a_A0', 'a_B0', 'a_Hub'],
      links: ['l_Hub-cooperation-A0', 'l_Hub-cooperation-B0']
    },
    measure: {
      criterion: 'territory',
      groups: ['A', 'B'],
      one: 'a_A0',
      other: 'a_B0',
      introducers: ['a_Hub'],
      closeness: 1 / 3
    },
    coverage: { actors: 3, links: 2, unknown: 1 },
    test: null
  });
});

it('[transverse.introduction] is silent between groups that are not found to have few links', () => {
  const across = As.flatMap((one, at) =>
    [0, 1, 2, 3, 4].map((step) => `${one} -pooling- B${String((at + step) % 7)}`)
  );
  expect(found(mapOf([...LINES, ...across]))).toEqual([]);
});

it('[transverse.introduction] proposes nothing without a partner in common', () => {
  expect(found(mapOf([...everyone(As), ...everyone(Bs)]))).toEqual([]);
});

it('[transverse.introduction] gives three a pair of groups: partners with few links first, then fewest links', () => {
  const lines = [
    ...LINES,
    'Hub -cooperation- B2',
    'Hub -cooperation- B3',
    'Pont -cooperation- A6',
    'Pont -cooperation- B6'
  ];
  const three = mapOf(lines, { actors: { Pont: { territory: 'H' } } });
  expect(pairs(three)).toEqual([
    ['a_A6', 'a_B6'],
    ['a_A0', 'a_B0'],
    ['a_A0', 'a_B1']
  ]);
  expect(found(three).map(({ measure }) => measure.closeness)).toEqual([1 / 2, 1 / 5, 1 / 5]);
});

it('[transverse.introduction] prefers, among equals, those who have fewest links', () => {
  const lines = [...LINES, 'Hub -cooperation- B2', 'Hub -cooperation- B3', 'B0 -pooling- Pont'];
  expect(pairs(mapOf(lines, { actors: { Pont: { territory: 'P' } } }))).toEqual([
    ['a_A0', 'a_B1'],
    ['a_A0', 'a_B2'],
    ['a_A0', 'a_B3']
  ]);
});

it('[transverse.introduction] leaves out those who are tied otherwise, or meet already', () => {
  const known = 'A0 -order- B0';
  expect(pairs(mapOf([...LINES, known]))).toEqual([['a_A0', 'a_B1']]);
  expect(pairs(mapOf([...LINES, 'A0 -tension- B0']))).toHaveLength(2);
  const spaces = { Comité: { participants: ['A0', 'B1'] } };
  expect(pairs(mapOf(LINES, { spaces }))).toEqual([['a_A0', 'a_B0']]);
});

it('[transverse.introduction] asks nobody to be introduced by a river', () => {
  const actors = { Hub: { kind: 'non-human', territory: 'H' } } as const;
  expect(found(mapOf(LINES, { actors }))).toEqual([]);
});

it('[transverse.introduction] proposes that they get to know each other, which answers it', () => {
  const ecosystem = mapOf();
  for (const { id, trial } of found(ecosystem)) {
    expect(trial?.links.map(({ kind }) => kind)).toEqual(['acquaintance']);
    if (!trial) throw new Error('nothing to be tried');
    const left = found(withTrial(ecosystem, trial), { withProposed: true });
    expect(left.map((finding) => finding.id)).not.toContain(id);
    expect(left).toHaveLength(1);
  }
});

it('[transverse.introduction] says once what introduces two actors, when groups overlap', () => {
  const spheres = (name: string): string[] => {
    if (name.startsWith('A')) return ['food'];
    return name.startsWith('B') ? ['health', 'mobility'] : ['culture'];
  };
  const actors = Object.fromEntries(
    [...As, ...Bs, 'Hub'].map((name) => [name, { spheres: spheres(name) }])
  );
  const findings = found(mapOf(LINES, { map: { criterion: 'sphere' }, actors }));
  expect(findings.map(({ id }) => id)).toEqual([...new Set(findings.map(({ id }) => id))]);
  expect(findings).toHaveLength(2);
});
