import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Overview } from '#analysis/portrait-facts.ts';
import { contextOf } from '#analysis/context.ts';
import type { FindingOf } from '#analysis/finding.ts';
import { asId, type ActorId, type LinkId, type SpaceId, type StakeId } from '#domain/ids.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import { anyEcosystem } from '#testing/any-ecosystem.ts';
import { ecosystemOf, type Also } from '#testing/ecosystem-of.ts';
import { findingsOf } from '#testing/findings-of.ts';
import { overview } from './portrait-overview.ts';

const RULE = 'portrait.overview';
const found = (lines: string[], also: Also = {}): ReturnType<typeof findingsOf<typeof RULE>> =>
  findingsOf(RULE, ecosystemOf(lines, also));

it('[portrait.overview] tells what a map holds, measure by measure', () => {
  const lines = [
    'A -cooperation- B',
    'A -pooling- B',
    'B -mutual-aid- C',
    'A -cooperation- C',
    'C -cooperation- D',
    'D -order-> A',
    'B -tension- D'
  ];
  const [finding, ...others] = found(lines, {
    actors: { Seul: {} },
    links: { 'C -cooperation- D': { direction: 'one-way' } },
    spaces: {
      REX: { participants: ['A', 'B', 'C'] },
      Comité: { participants: ['A', 'B'] },
      Vide: {}
    }
  });
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    id: 'portrait.overview:map',
    family: 'portrait',
    subjects: { actors: [], links: [] },
    coverage: { actors: 5, links: 7, unknown: 10 - 6 },
    test: null,
    trial: null
  });
  expect(finding?.measure).toEqual({
    actors: 5,
    links: 7,
    layers: { cooperative: 5, coordination: 0, command: 1, friction: 1 },
    inNoLayer: 0,
    isolates: 1,
    parts: 1,
    connectedness: 12 / 20,
    partners: 8 / 5,
    density: 4 / 10,
    reciprocity: 6 / 7,
    transitivity: 3 / 5,
    across: { links: 6, covered: 4 },
    frictions: { total: 1, covered: 0 },
    spaces: 3,
    // In REX, A and B also meet elsewhere: 1 pair of 3; in the committee, the only one.
    redundancy: (1 / 3 + 1) / 2,
    unknown: 4 / 10
  });
});

it('[portrait.overview] says nothing of a measure that is undefined', () => {
  expect(found(['A -order-> B'])[0]?.measure).toMatchObject({
    reciprocity: null,
    transitivity: null,
    redundancy: null,
    partners: 0
  });
});

it('[portrait.overview] takes for said what is wished, ended, or inside, and not for a link', () => {
  const wished = { 'A -cooperation- C': { status: 'ended' } } as const;
  const measure = found(['A -order-> B', 'A -cooperation- C'], {
    actors: { Voirie: { kind: 'department', inside: 'A' } },
    links: wished
  })[0]?.measure;
  expect(measure).toMatchObject({ actors: 4, links: 1, unknown: 3 / 5 });
});

it('[portrait.overview] is silent as long as nothing ties two actors', () => {
  expect(found([], { actors: { A: {}, B: {} } })).toEqual([]);
});

/** Two maps side by side, of which the second has other identifiers. */
function sideBySide(one: Ecosystem, other: Ecosystem): Ecosystem {
  const moved = <Id extends string>(id: Id): Id => asId(`${id}_2`) as unknown as Id;
  const all = <Id, T>(first: ReadonlyMap<Id, T>, second: readonly [Id, T][]): Map<Id, T> =>
    new Map([...first, ...second]);
  return {
    ...one,
    actors: all(
      one.actors,
      [...other.actors].map(([id, actor]): [ActorId, typeof actor] => [
        moved(id),
        { ...actor, id: moved(id), inside: actor.inside && moved(actor.inside) }
      ])
    ),
    links: all(
      one.links,
      [...other.links].map(([id, link]): [LinkId, typeof link] => [
        moved(id),
        { ...link, id: moved(id), from: moved(link.from), to: moved(link.to) }
      ])
    ),
    stakes: all(
      one.stakes,
      [...other.stakes].map(([id, stake]): [StakeId, typeof stake] => [
        moved(id),
        { ...stake, id: moved(id), concerned: stake.concerned.map(moved) }
      ])
    ),
    spaces: all(
      one.spaces,
      [...other.spaces].map(([id, space]): [SpaceId, typeof space] => [
        moved(id),
        {
          ...space,
          id: moved(id),
          participants: space.participants.map(moved),
          invited: space.invited.map(moved),
          facilitators: space.facilitators.map(moved),
          treats: space.treats.map((treated) => moved(treated as StakeId))
        }
      ])
    )
  };
}

const measureOf = (ecosystem: Ecosystem): Overview | undefined => {
  const [finding] = overview.find(contextOf(ecosystem)) as FindingOf<typeof RULE>[];
  return finding?.measure;
};

it('[portrait.overview] adds up the counts of two maps put side by side', () => {
  let pairs = 0;
  let rich = 0;
  fc.assert(
    fc.property(anyEcosystem, anyEcosystem, (one, other) => {
      const [first, second] = [measureOf(one), measureOf(other)];
      fc.pre(first !== undefined && second !== undefined);
      const both = measureOf(
        sideBySide(one, { ...other, map: { ...other.map, referential: one.map.referential } })
      );
      const again = measureOf({
        ...other,
        map: { ...other.map, referential: one.map.referential }
      });
      if (!again || !both) throw new Error('nothing measured');
      pairs += 1;
      if (first.across.links > 0 && again.frictions.total > 0) rich += 1;
      const sum = (key: 'actors' | 'links' | 'isolates' | 'parts' | 'spaces'): number =>
        first[key] + again[key];
      expect(both).toMatchObject({
        actors: sum('actors'),
        links: sum('links'),
        isolates: sum('isolates'),
        parts: sum('parts'),
        spaces: sum('spaces'),
        layers: {
          cooperative: first.layers.cooperative + again.layers.cooperative,
          coordination: first.layers.coordination + again.layers.coordination,
          command: first.layers.command + again.layers.command,
          friction: first.layers.friction + again.layers.friction
        },
        across: {
          links: first.across.links + again.across.links,
          covered: first.across.covered + again.across.covered
        },
        frictions: {
          total: first.frictions.total + again.frictions.total,
          covered: first.frictions.covered + again.frictions.covered
        }
      });
      expect((both.partners ?? 0) * both.actors).toBeCloseTo(
        (first.partners ?? 0) * first.actors + (again.partners ?? 0) * again.actors,
        9
      );
    }),
    { numRuns: 200 }
  );
  console.error(`${String(pairs)} pairs of maps, ${String(rich)} of them rich`);
  expect(rich).toBeGreaterThan(50);
}, 60_000);
