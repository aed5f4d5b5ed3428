import { expect, it } from 'vitest';
import { randomFrom } from '#analysis/chance/random.ts';
import { contextOf } from '#analysis/context.ts';
import type { FindingOf } from '#analysis/finding.ts';
import { finished, type Work } from '#analysis/work.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import type { Criterion } from '#domain/map-info.ts';
import { ecosystemOf } from '#testing/ecosystem-of.ts';
import { groupedMap, namesOf, randomLines } from '#testing/grouped-map.ts';
import { observedGroupings } from './silo-observed-groupings.ts';

type Found = FindingOf<'silo.observed-groupings'>[];

/** Departments in four organisations, whose links follow three groups of another kind. */
function planted({ actors }: { readonly actors: number }): Ecosystem {
  const random = randomFrom(1);
  const names = Array.from({ length: actors }, (_, place) => `N${String(place)}`);
  const lines = names.flatMap((one, place) =>
    names
      .slice(0, place)
      .filter((_, other) => random() < (place % 3 === other % 3 ? 0.6 : 0.05))
      .map((other) => `${one} -cooperation- ${other}`)
  );
  return ecosystemOf(lines, {
    actors: Object.fromEntries(
      names.map((name, place) => [
        name,
        {
          kind: 'department',
          inside: `Organisation ${String(place % 4)}`,
          territory: `Pays ${String(place % 3)}`
        }
      ])
    )
  });
}

const working = (ecosystem: Ecosystem, criterion: Criterion): Work<Found> =>
  observedGroupings.find(
    contextOf({ ...ecosystem, map: { ...ecosystem.map, criterion } })
  ) as Work<Found>;
const found = (ecosystem: Ecosystem, criterion: Criterion = 'organisation'): Found =>
  finished(working(ecosystem, criterion));

it('[silo.observed-groupings] finds groups that links draw across organisations', () => {
  expect(found(planted({ actors: 24 }))).toMatchObject([
    {
      id: 'silo.observed-groupings:organisation',
      measure: { criterion: 'organisation', units: 24, sizes: [8, 8, 8], sharper: 1 },
      coverage: { actors: 24, unknown: 0 },
      test: { p: 1 / 201, exact: false, deals: 200, together: 1, robustness: { maps: 200 } },
      trial: null
    }
  ]);
});

it('[silo.observed-groupings] is silent when they are those of the criterion', () => {
  expect(found(planted({ actors: 24 }), 'territory')).toEqual([]);
});

it('[silo.observed-groupings] has no agreement to give where each unit is a group of its own', () => {
  const [finding] = found(planted({ actors: 24 }), 'department');
  expect(finding?.measure.agreement).toBeNull();
});

it('[silo.observed-groupings] is silent between few actors, and without links', () => {
  expect(found(planted({ actors: 6 }))).toEqual([]);
  expect(found(ecosystemOf([]))).toEqual([]);
  expect(found(ecosystemOf(['A -order-> B', 'B -order-> C']))).toEqual([]);
});

it('[silo.observed-groupings] counts units of unknown group, and leaves them out', () => {
  const base = planted({ actors: 24 });
  const without = new Map(
    [...base.actors].map(([id, actor]) => [id, id === 'a_N5' ? { ...actor, inside: null } : actor])
  );
  expect(found({ ...base, actors: without })).toMatchObject([
    { measure: { units: 23 }, coverage: { actors: 23, unknown: 1 } }
  ]);
});

it('[silo.observed-groupings] says how far it is, and the same at each call', () => {
  const ecosystem = planted({ actors: 18 });
  const work = working(ecosystem, 'organisation');
  const shares: number[] = [];
  let step = work.next();
  for (; !step.done; step = work.next()) shares.push(step.value);
  expect(shares.length).toBeGreaterThan(400);
  expect(shares).toEqual(shares.toSorted((one, other) => one - other));
  expect(step.value).toEqual(found(ecosystem));
}, 30_000);

it('[silo.observed-groupings] is silent on maps of 30 actors linked at random', () => {
  const maps = 25;
  const sizes = { A: 10, B: 10, C: 10 };
  const loud = Array.from({ length: maps }, (_, seed) => seed + 1).filter((seed) => {
    const lines = randomLines(namesOf(sizes), { links: 45, random: randomFrom(seed) });
    return found(groupedMap(sizes, lines, { map: { seed } }), 'territory').length > 0;
  });
  console.error(`${String(loud.length)} of ${String(maps)} random maps`);
  // More than six in 25 once in a hundred, at a level of 0.10.
  expect(loud.length).toBeLessThanOrEqual(6);
}, 60_000);
