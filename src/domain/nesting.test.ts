import { changeOf } from '#lineage/change.ts';
import { EMPTY_STATE } from '#lineage/map-state.ts';
import { readBack } from '#lineage/read-back.ts';
import { fold } from '#lineage/write.ts';
import { describe, expect, it } from 'vitest';
import { asId, type ActorId } from './ids.ts';
import { ancestorsOf, isInside, organisationOf, unitOf } from './nesting.ts';

const nested = [
  ['a_cluster', { kind: 'meta-organisation' }],
  ['a_town', { kind: 'organisation', inside: 'a_cluster' }],
  ['a_board', { kind: 'organisation', inside: 'a_town' }],
  ['a_schools', { kind: 'department', inside: 'a_board' }],
  ['a_kitchen', { kind: 'team', inside: 'a_schools' }],
  ['a_cook', { kind: 'person', inside: 'a_kitchen' }],
  ['a_host', { kind: 'person', inside: 'a_cluster' }],
  ['a_stranger', { kind: 'person' }]
] as const;
const changes = nested.map(([id, values]) => changeOf('actor', id, values as never));
const { actors } = readBack(
  fold(EMPTY_STATE, [{ dot: { replica: 'r', counter: 1 }, changes }])
).ecosystem;
const id = (name: string): ActorId => asId<ActorId>(`a_${name}`);

describe('nesting', () => {
  it('goes from the nearest outwards, at any depth', () => {
    expect(ancestorsOf(actors, id('cook')).map((actor) => actor.id)).toEqual(
      ['kitchen', 'schools', 'board', 'town', 'cluster'].map(id)
    );
    expect(isInside(actors, id('cook'), id('town'))).toBe(true);
    expect(isInside(actors, id('town'), id('cook'))).toBe(false);
  });

  it.each([
    ['cook', 'town', 'the outermost organisation, not the nearest nor the cluster it belongs to'],
    ['town', 'town', 'itself'],
    ['host', 'cluster', 'the meta-organisation, when there is nothing else'],
    ['stranger', null, 'nobody said'],
    ['ghost', null, 'not on the map']
  ])('gives %s the organisation %s: %s', (actor: string, organisation: string | null, _why) => {
    expect(organisationOf(actors, id(actor))).toBe(organisation && id(organisation));
  });

  it('gives the nearest department or team, itself included', () => {
    expect(unitOf(actors, id('cook'))).toBe(id('kitchen'));
    expect(unitOf(actors, id('schools'))).toBe(id('schools'));
    expect(unitOf(actors, id('town'))).toBeNull();
  });
});
