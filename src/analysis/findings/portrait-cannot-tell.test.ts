import { expect, it } from 'vitest';
import type { CannotTell } from '#analysis/portrait-facts.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import { ecosystemOf } from '#testing/ecosystem-of.ts';
import { foundBy } from '#testing/found-by.ts';
import { groupedMap } from '#testing/grouped-map.ts';
import { plantedSilos } from '#testing/planted-silos.ts';
import { cannotTell } from './portrait-cannot-tell.ts';

const ring = (group: string, size: number): string[] =>
  Array.from(
    { length: size },
    (_, place) => `${group}${String(place)} -cooperation- ${group}${String((place + 1) % size)}`
  );
const untoldOn = (map: Ecosystem): CannotTell['questions'] | undefined =>
  foundBy(cannotTell, map)[0]?.measure.questions;

it('[portrait.cannot-tell] says of six actors in two groups that they cannot tell', () => {
  const map = groupedMap({ A: 3, B: 3 }, [...ring('A', 3), ...ring('B', 3)]);
  const [finding, ...others] = foundBy(cannotTell, map);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    id: 'portrait.cannot-tell:map',
    family: 'portrait',
    subjects: { actors: [], links: [] },
    measure: { criterion: 'territory', alpha: 0.1, units: 6, groups: 2, links: 6 },
    coverage: { actors: 6, links: 6, unknown: 0 },
    test: null,
    trial: null
  });
  expect(finding?.measure.questions).toEqual([
    { question: 'silo.inward', reason: 'too-few', smallest: 0.1 },
    { question: 'silo.group', reason: 'too-few', smallest: 0.1 },
    { question: 'transverse.thin', reason: 'too-few', smallest: 0.1 }
  ]);
});

it('[portrait.cannot-tell] is silent once the map can answer', () => {
  expect(foundBy(cannotTell, plantedSilos({ A: 6, B: 6, C: 6 }, 2, 1))).toEqual([]);
});

it.each([
  ['all-alone', groupedMap({ A: 1, B: 1, C: 1 }, ['A0 -cooperation- B0', 'B0 -pooling- C0'])],
  ['one-group', groupedMap({ A: 3, B: 1 }, ring('A', 3))],
  ['no-links', groupedMap({ A: 3, B: 3 }, ['A0 -order-> B0'])],
  ['nothing-grouped', ecosystemOf(['A -cooperation- B'], { map: { criterion: 'territory' } })],
  [
    'all-alike',
    groupedMap(
      { A: 2, B: 2 },
      ['A0 A1', 'A0 B0', 'A0 B1', 'A1 B0', 'A1 B1', 'B0 B1'].map((pair) =>
        pair.replace(' ', ' -cooperation- ')
      )
    )
  ]
] as const)('[portrait.cannot-tell] says why: %s', (reason, map) => {
  const questions = untoldOn(map) ?? [];
  expect(questions.slice(0, 2)).toEqual([
    { question: 'silo.inward', reason, smallest: null },
    { question: 'silo.group', reason, smallest: null }
  ]);
});

it('[portrait.cannot-tell] speaks of providers only where there are some to compare', () => {
  const lines = ['X -order-> P', 'X -order-> Q', 'X -order-> R', 'P -cooperation- Q'];
  const asked = (map: Ecosystem): (string | undefined)[] =>
    (untoldOn(map) ?? []).map(({ question }) => question);
  expect(asked(ecosystemOf(lines))).toContain('domination.star');
  expect(asked(ecosystemOf(lines.slice(0, 3)))).not.toContain('domination.star');
});

it('[portrait.cannot-tell] depends on the level of the map, and says nothing while nothing is drawn', () => {
  const lines = [...ring('A', 3), ...ring('B', 3)];
  const lenient = untoldOn(groupedMap({ A: 3, B: 3 }, lines, { map: { alpha: 0.11 } })) ?? [];
  expect(lenient.map(({ question }) => question)).not.toContain('silo.inward');
  expect(foundBy(cannotTell, groupedMap({ A: 3, B: 3 }, []))).toEqual([]);
  expect(foundBy(cannotTell, ecosystemOf([], {}))).toEqual([]);
});

it('[portrait.cannot-tell] gives up on groups that overlap in thousands of ways, rather than fall', () => {
  const names = Array.from({ length: 2_400 }, (_, place) => `N${String(place)}`);
  const spheresOf = (place: number): string[] =>
    Array.from({ length: 12 }, (_, bit) => `S${String(bit)}`).filter(
      (_, bit) => (place >> bit) & 1
    );
  const actors = Object.fromEntries(
    names.map((name, place) => [name, { spheres: spheresOf(place + 1) }])
  );
  const lines = names.map(
    (name, place) => `${name} -cooperation- ${names[(place + 7) % 2_400] ?? ''}`
  );
  const map = ecosystemOf(lines, { map: { criterion: 'sphere' }, actors });
  expect(untoldOn(map)?.map(({ reason }) => reason)).toEqual([
    'too-mixed',
    'too-mixed',
    'too-mixed'
  ]);
}, 30_000);
