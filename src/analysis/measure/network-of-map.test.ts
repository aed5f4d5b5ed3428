import { expect, it } from 'vitest';
import { actorId, ecosystemOf } from '#testing/ecosystem-of.ts';
import { networkOfMap } from './network-of-map.ts';

const map = ecosystemOf(
  ['Mairie -cooperation- AMAP', 'Mairie -order-> Traiteur', 'Voirie -cooperation- AMAP'],
  {
    actors: {
      Mairie: {
        kind: 'organisation',
        family: 'local-authority',
        territory: 'Loos',
        spheres: ['food']
      },
      Voirie: { kind: 'department', inside: 'Mairie' }
    },
    links: { 'Voirie -cooperation- AMAP': { status: 'proposed' } }
  }
);

it('gives one layer of a map, with what its actors may be grouped by', () => {
  const { ids, directed, links, attributes } = networkOfMap(map, 'cooperative');
  const voirie = ids.indexOf(actorId('Voirie'));

  expect(directed).toBe(false);
  expect(links).toEqual([{ from: actorId('Mairie'), to: actorId('AMAP'), weight: 1 }]);
  expect(Object.values(attributes).every((values) => values.length === ids.length)).toBe(true);
  expect(attributes['organisation']?.[voirie]).toBe(actorId('Mairie'));
  expect(attributes['department']?.[voirie]).toBe(actorId('Voirie'));
  expect(attributes['territory']?.[voirie]).toBe('Loos');
  expect(attributes['sphere']?.[voirie]).toBe('food');
  expect(attributes['family']?.[voirie]).toBeNull();
});

it('has links that run both ways among those that run one way, and reads what is proposed', () => {
  expect(networkOfMap(map, 'all')).toMatchObject({ directed: true, links: { length: 3 } });
  expect(networkOfMap(map, 'cooperative', { withProposed: true }).links).toHaveLength(2);
  expect(networkOfMap(map, 'friction').links).toEqual([]);
});
