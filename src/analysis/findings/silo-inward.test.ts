import { expect, it } from 'vitest';
import { actorId, ecosystemOf, type Also } from '#testing/ecosystem-of.ts';
import { foundBy } from '#testing/found-by.ts';
import { groupedMap } from '#testing/grouped-map.ts';
import { withTrial } from '#testing/with-trial.ts';
import { inward } from './silo-inward.ts';

const THREE = { A: 6, B: 6, C: 6 };
const RINGS = ['A', 'B', 'C'].flatMap((group) =>
  [0, 1, 2, 3, 4, 5].flatMap((place) =>
    [1, 2].map(
      (step) => `${group}${String(place)} -cooperation- ${group}${String((place + step) % 6)}`
    )
  )
);
const BRIDGES = ['A0 -cooperation- B0', 'B1 -cooperation- C1', 'C2 -cooperation- A2'];

it('[silo.inward] sees links that stay inside, beside how many chance would send across', () => {
  const [finding, ...others] = foundBy(inward, groupedMap(THREE, [...RINGS, ...BRIDGES]));
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    id: 'silo.inward:territory',
    family: 'silo',
    measure: {
      criterion: 'territory',
      units: 18,
      groups: 3,
      inside: 36,
      across: 3,
      isolates: 0,
      ungrouped: 0
    },
    coverage: { actors: 18, links: 39, unknown: 108 - 3 },
    test: {
      exact: false,
      deals: 9_999,
      together: 1,
      p: 0.0001,
      robustness: { maps: 200, kept: 1 }
    },
    trial: { links: [], spaces: [{ kind: 'joint-visit', participants: ['a_A0', 'a_B0', 'a_C1'] }] }
  });
  expect(finding?.measure.index).toBeCloseTo((3 - 36) / 39, 12);
  expect(finding?.measure.expectedAcross).toBeCloseTo((39 * 108) / 153, 9);
  expect(finding?.subjects.links).toHaveLength(36);
});

it('[silo.inward] cannot tell with two groups of three, at the level of one in ten', () => {
  const triangles = ['A', 'B'].flatMap((group) =>
    [0, 1, 2].map(
      (place) => `${group}${String(place)} -cooperation- ${group}${String((place + 1) % 3)}`
    )
  );
  expect(foundBy(inward, groupedMap({ A: 3, B: 3 }, triangles))).toEqual([]);
  const lenient = groupedMap({ A: 3, B: 3 }, triangles, { map: { alpha: 0.11 } });
  expect(foundBy(inward, lenient)).toMatchObject([{ test: { exact: true, deals: 20, p: 0.1 } }]);
});

it('[silo.inward] only numbers the actors with no cooperative link, and those of no known group', () => {
  const lines = [...RINGS, ...BRIDGES];
  const plain = foundBy(inward, groupedMap(THREE, lines))[0];
  const more = groupedMap(THREE, [...lines, 'A0 -tension- Seul'], {
    actors: { Seul: { territory: 'A' }, Autre: { territory: 'B' }, Ailleurs: {} }
  });
  const [finding] = foundBy(inward, more);
  expect(finding?.measure).toEqual({ ...plain?.measure, isolates: 2, ungrouped: 1 });
  expect(finding?.test).toEqual(plain?.test);
});

it('[silo.inward] counts two actors once, however many links they have', () => {
  const lines = [...RINGS, ...BRIDGES];
  const doubled = [...lines, 'A0 -pooling- A1', 'B0 -alliance- A0', 'A1 -service- A0'];
  const [plain] = foundBy(inward, groupedMap(THREE, lines));
  const [finding] = foundBy(inward, groupedMap(THREE, doubled));
  expect(finding?.measure).toEqual(plain?.measure);
  expect(finding?.test).toEqual(plain?.test);
});

it('[silo.inward] reads the criterion of the map: between services of organisations, people answer for theirs', () => {
  const units = ['A', 'B'].flatMap((home) =>
    [0, 1, 2, 3].map((unit) => ({ home, unit: String(unit) }))
  );
  const actors: NonNullable<Also['actors']> = {
    ...Object.fromEntries(
      units.map(({ home, unit }) => [home + unit, { kind: 'department', inside: home }])
    ),
    ...Object.fromEntries(
      units.map(({ home, unit }) => [`${home}p${unit}`, { kind: 'person', inside: home + unit }])
    )
  };
  const lines = ['A', 'B'].flatMap((home) =>
    [
      [0, 1],
      [0, 2],
      [0, 3],
      [1, 2],
      [1, 3],
      [2, 3]
    ].map(([one, other]) => `${home}p${String(one)} -cooperation- ${home}${String(other)}`)
  );
  const [finding] = foundBy(inward, ecosystemOf(lines, { actors }));
  expect(finding?.measure).toMatchObject({
    criterion: 'organisation',
    units: 8,
    inside: 12,
    across: 0
  });
  expect(finding?.subjects.actors).toContain('a_A0');
});

it('[silo.inward] is silent where everyone is alone, all are together, or nobody cooperates', () => {
  expect(foundBy(inward, groupedMap({ A: 1, B: 1, C: 1 }, ['A0 -cooperation- B0']))).toEqual([]);
  expect(foundBy(inward, groupedMap({ A: 3 }, ['A0 -cooperation- A1']))).toEqual([]);
  expect(foundBy(inward, groupedMap(THREE, ['A0 -order-> A1', 'B0 -tension- B1']))).toEqual([]);
});

it('[silo.inward] is answered by links that go across, not by the visit alone', () => {
  const map = groupedMap(THREE, [...RINGS, ...BRIDGES]);
  const [finding] = foundBy(inward, map);
  if (!finding?.trial) throw new Error('no trial');
  expect(foundBy(inward, withTrial(map, finding.trial), { withProposed: true })).toHaveLength(1);
  const links = ['AB', 'BC', 'CA'].flatMap(([one = '', other = '']) =>
    [0, 1, 2, 3, 4, 5].flatMap((from) =>
      [0, 1, 2, 3, 4, 5].map((step) => ({
        kind: 'cooperation' as const,
        from: actorId(one + String(from)),
        to: actorId(other + String((from + step) % 6))
      }))
    )
  );
  const tried = withTrial(map, { links, spaces: [] });
  expect(foundBy(inward, tried)).toHaveLength(1);
  expect(foundBy(inward, tried, { withProposed: true })).toEqual([]);
});
