import { expect, it } from 'vitest';
import { ecosystemOf } from '#testing/ecosystem-of.ts';
import { foundBy } from '#testing/found-by.ts';
import { groupedMap } from '#testing/grouped-map.ts';
import { plantedSilos } from '#testing/planted-silos.ts';
import { withTrial } from '#testing/with-trial.ts';
import { inwardGroup } from './silo-group.ts';

const FOUR = { A: 6, B: 6, C: 6, D: 6 };
const of = (group: string, place: number): string => group + String(place % 6);

/** Everyone of A cooperates with everyone of A, and one link leads out of it. */
const CLIQUE = [0, 1, 2, 3, 4].flatMap((one) =>
  Array.from(
    { length: 5 - one },
    (_, step) => `${of('A', one)} -cooperation- ${of('A', one + step + 1)}`
  )
);
/** B, C and D cooperate with one another, and hardly inside. */
const MIXED = ['BC', 'CD', 'DB'].flatMap(([one = '', other = '']) =>
  [0, 1, 2, 3, 4, 5].flatMap((place) =>
    [0, 1].map((step) => `${of(one, place)} -cooperation- ${of(other, place + step)}`)
  )
);
const LINES = [...CLIQUE, ...MIXED, 'A0 -pooling- B0', 'B1 -cooperation- B2'];
const MAP = groupedMap(FOUR, LINES);

it('[silo.group] sees the one group whose links go out less than its activity would have it', () => {
  const [finding, ...others] = foundBy(inwardGroup, MAP);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    id: 'silo.group:territory/A',
    subjects: { actors: [0, 1, 2, 3, 4, 5].map((place) => `a_A${String(place)}`) },
    measure: {
      criterion: 'territory',
      group: 'A',
      members: 6,
      others: 18,
      inside: 15,
      across: 1,
      isolates: 0
    },
    coverage: { actors: 24, links: 16, unknown: 6 * 18 - 1 },
    test: { together: 4, exact: false, observed: 1, robustness: { maps: 200 } }
  });
  const ends = 2 * 15 + 1;
  expect(finding?.measure.expectedAcross).toBeCloseTo((ends * 18) / 23, 12);
  expect(finding?.measure.index).toBeCloseTo((1 - 30) / ends, 12);
  expect(finding?.subjects.links).toHaveLength(15);
  const test = finding?.test;
  if (!test) throw new Error('no test');
  expect((test.observed - test.expected) / test.sd).toBeCloseTo(test.z, 9);
  expect(test.p).toBeLessThan(0.01);
  expect(test.robustness?.kept).toBeGreaterThan(0.9);
});

it('[silo.group] proposes a visit between the group and one actor of each other group', () => {
  const [finding] = foundBy(inwardGroup, MAP);
  if (!finding?.trial) throw new Error('no trial');
  const [space] = finding.trial.spaces;
  expect(space).toMatchObject({ kind: 'joint-visit', treats: [] });
  expect(space?.participants.map((id) => id.slice(0, 3))).toEqual(['a_A', 'a_B', 'a_C', 'a_D']);
  expect(foundBy(inwardGroup, withTrial(MAP, finding.trial), { withProposed: true })).toHaveLength(
    1
  );
});

it('[silo.group] does not take a group for inward because it is active, inside as well as outside', () => {
  const ring = [0, 1, 2, 3, 4, 5].map(
    (place) => `${of('A', place)} -pooling- ${of('A', place + 1)}`
  );
  const out = [0, 1, 2, 3, 4, 5].flatMap((place) =>
    ['B', 'C', 'D'].flatMap((other) =>
      [0, 1].map((step) => `${of('A', place)} -cooperation- ${of(other, place + step)}`)
    )
  );
  expect(foundBy(inwardGroup, groupedMap(FOUR, [...MIXED, ...ring]))).toHaveLength(1);
  expect(foundBy(inwardGroup, groupedMap(FOUR, [...MIXED, ...ring, ...out]))).toEqual([]);
});

it('[silo.group] counts beside the actors of the group with no cooperative link', () => {
  const also = { actors: { Seul: { territory: 'A' }, Ailleurs: { territory: 'B' } } };
  const [finding] = foundBy(inwardGroup, groupedMap(FOUR, LINES, also));
  const [plain] = foundBy(inwardGroup, MAP);
  expect(finding?.measure).toEqual({ ...plain?.measure, isolates: 1 });
  expect(finding?.test).toEqual(plain?.test);
});

it('[silo.group] reads overlapping groups: an actor of two spheres is in both', () => {
  const spheres = { A: 'food', B: 'mobility', C: 'culture', D: 'housing' } as const;
  const actors = Object.fromEntries(
    Object.entries(spheres).flatMap(([group, sphere]) =>
      [0, 1, 2, 3, 4, 5].map((place) => [
        of(group, place),
        { spheres: place === 5 && group === 'B' ? [sphere, 'culture'] : [sphere] }
      ])
    )
  );
  const map = ecosystemOf(LINES, { map: { criterion: 'sphere' }, actors });
  expect(foundBy(inwardGroup, map)).toMatchObject([
    { id: 'silo.group:sphere/food', measure: { group: 'food', members: 6, inside: 15, across: 1 } }
  ]);
});

it('[silo.group] says nothing of a group of one, nor of a map with one group', () => {
  expect(foundBy(inwardGroup, groupedMap({ A: 1, B: 1 }, ['A0 -cooperation- B0']))).toEqual([]);
  expect(foundBy(inwardGroup, groupedMap({ A: 6 }, CLIQUE))).toEqual([]);
});

it('[silo.group] finds the groups of a map where all are turned inward, each on its own', () => {
  const found = foundBy(inwardGroup, plantedSilos({ A: 8, B: 8, C: 8 }, 12, 3));
  expect(found.map(({ measure }) => measure.group)).toEqual(['A', 'B', 'C']);
  expect(new Set(found.map(({ test }) => test?.together))).toEqual(new Set([3]));
});
