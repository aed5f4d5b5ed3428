import { expect, it } from 'vitest';
import { ecosystemOf, spaceId, type Also } from '#testing/ecosystem-of.ts';
import { findingsOf } from '#testing/findings-of.ts';

const RULE = 'third-space.heavy-attendance';
type Spaces = NonNullable<Also['spaces']>;
const found = (
  tables: readonly string[],
  also: Spaces = {}
): ReturnType<typeof findingsOf<typeof RULE>> =>
  findingsOf(
    RULE,
    ecosystemOf([], {
      spaces: {
        ...Object.fromEntries(
          tables.map((names, index) => [`E${String(index)}`, { participants: names.split(' ') }])
        ),
        ...also
      }
    })
  );
const FIVE = ['Mairie A', 'Mairie B', 'Mairie C', 'Mairie D', 'E F'];

it('[third-space.heavy-attendance] sees an actor in far more spaces than the others', () => {
  expect(found(FIVE, { Café: {} })).toMatchObject([
    {
      id: 'third-space.heavy-attendance:a_Mairie',
      subjects: { actors: ['a_Mairie'], spaces: ['E0', 'E1', 'E2', 'E3'].map(spaceId) },
      measure: { actor: 'a_Mairie', attends: 4, spaces: 5, attending: 7, median: 1, fence: 1 },
      coverage: { actors: 7, unknown: 1 },
      trial: null
    }
  ]);
});

it('[third-space.heavy-attendance] is silent below five spaces with participants', () => {
  expect(found(FIVE.slice(0, 4), { Café: {} })).toEqual([]);
});

it('[third-space.heavy-attendance] wants more than twice the median', () => {
  expect(found(['Mairie A', 'Mairie B', 'C D', 'E F', 'G H'])).toEqual([]);
  expect(found(['Mairie A', 'Mairie B', 'Mairie D', 'E F', 'G H'])).toHaveLength(1);
});

it('[third-space.heavy-attendance] wants a value beyond the fence too', () => {
  // In 3, 3, 3, 3 and 1, 1, 1, 1, 1, nobody stands apart: that many are in several spaces.
  const spread = ['A B C D', 'A B C D', 'A B C D', 'E F G', 'H I'];
  expect(found(spread)).toEqual([]);
});

it('[third-space.heavy-attendance] counts each actor as it takes part, not what it sits in', () => {
  const people = ['Ali', 'Zoé', 'Nour', 'Paul', 'Jo'];
  const ecosystem = ecosystemOf([], {
    actors: Object.fromEntries(people.map((name) => [name, { kind: 'person', inside: 'Mairie' }])),
    spaces: Object.fromEntries(
      people.map((name, index) => [
        name,
        { participants: [name, `Autre ${String(index)}`], facilitators: ['Tiers'] }
      ])
    )
  });
  expect(findingsOf(RULE, ecosystem)).toEqual([]);
});

it.each(['wished', 'proposed', 'ended'] as const)(
  '[third-space.heavy-attendance] ignores spaces that are %s',
  (status) => {
    expect(found(FIVE.slice(1), { Autre: { participants: ['Mairie', 'A'], status } })).toEqual([]);
  }
);
