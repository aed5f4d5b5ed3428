import { expect, it } from 'vitest';
import { actorId } from '#testing/ecosystem-of.ts';
import { groupedMap } from '#testing/grouped-map.ts';
import { contextOf } from './context.ts';
import { crossedVisit } from './crossed-visit.ts';
import { groupedCooperation } from './grouped-cooperation.ts';

const GROUPS = 'A B C D E F G H I J'.split(' ');
/** In each group one actor has two partners more than the other, and later groups have more. */
const LINES = GROUPS.flatMap((group, place) => [
  `${group}0 -cooperation- ${group}1`,
  ...GROUPS.slice(0, place).map((other) => `${group}1 -cooperation- ${other}1`)
]);
const MAP = groupedMap(Object.fromEntries(GROUPS.map((group) => [group, 2])), [
  ...LINES,
  'I0 -cooperation- J1',
  'J0 -cooperation- I1'
]);

const visitors = (always: number | null = null): readonly string[] | undefined =>
  crossedVisit(groupedCooperation(contextOf(MAP)), always)?.spaces[0]?.participants;

it('gathers of each group the actor with most partners, of eight groups at most', () => {
  expect(visitors()).toEqual('A B C D E F I J'.split(' ').map((group) => actorId(`${group}1`)));
});

it('always gathers the group it is about', () => {
  expect(visitors(GROUPS.indexOf('H'))).toEqual(
    'A B C D E H I J'.split(' ').map((group) => actorId(`${group}1`))
  );
});

it('gathers nobody where one actor answers for all groups', () => {
  const alone = groupedMap({ A: 3 }, ['A0 -cooperation- A1']);
  expect(crossedVisit(groupedCooperation(contextOf(alone)))).toBeNull();
});
