import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyEcosystem } from '#testing/any-ecosystem.ts';
import { actorId, ecosystemOf, linkId, spaceId, stakeId } from '#testing/ecosystem-of.ts';
import { surroundingsOf } from './surroundings.ts';

const line = ecosystemOf(
  ['A -order-> B', 'B -cooperation- C', 'C -cooperation- D', 'D -tension- E'],
  {
    actors: { F: { kind: 'department', inside: 'E' } },
    stakes: { Eau: { concerned: ['C'] }, Air: { concerned: ['A', 'E'] } },
    spaces: { Comité: { participants: ['D'], facilitators: ['B'] } }
  }
);
const ids = (...names: string[]): Set<string> => new Set(names.map(actorId));

describe('what surrounds an actor', () => {
  it('is reached step by step, whichever way links run', () => {
    expect(surroundingsOf(line, actorId('B'), 1).actors).toEqual(ids('A', 'B', 'C'));
    expect(surroundingsOf(line, actorId('B'), 2).actors).toEqual(ids('A', 'B', 'C', 'D'));
    expect(surroundingsOf(line, actorId('B'), 3).actors).toEqual(ids('A', 'B', 'C', 'D', 'E'));
    expect([...surroundingsOf(line, actorId('A'), 1).links]).toEqual([linkId('A -order-> B')]);
  });

  it('takes in the stakes and the spaces within reach, that lead no further', () => {
    const near = surroundingsOf(line, actorId('A'), 1);
    expect([...near.stakes]).toEqual([stakeId('Air')]);
    expect(near.actors.has(actorId('E'))).toBe(false);
    expect(surroundingsOf(line, actorId('A'), 2).spaces.has(spaceId('Comité'))).toBe(true);
    expect(near.spaces.size).toBe(0);
  });

  it('is that of those who sit in it too', () => {
    expect(surroundingsOf(line, actorId('E'), 1).actors).toEqual(ids('D', 'E', 'F'));
  });

  it('begins with those joined, around a stake or a space', () => {
    expect(surroundingsOf(line, stakeId('Eau'), 1).actors).toEqual(ids('C'));
    expect(surroundingsOf(line, stakeId('Eau'), 2).actors).toEqual(ids('B', 'C', 'D'));
    expect(surroundingsOf(line, spaceId('Comité'), 1).actors).toEqual(ids('B', 'D'));
  });

  it('grows with each step, on any map', () => {
    const seen = { grown: 0, maps: 0 };
    fc.assert(
      fc.property(anyEcosystem, fc.nat(7), (map, place) => {
        const centre = [...map.actors.keys()][place % Math.max(map.actors.size, 1)];
        if (!centre) return;
        const parts = [1, 2, 3].map((steps) => surroundingsOf(map, centre, steps));
        parts.reduce((near, far) => {
          expect(near.actors.isSubsetOf(far.actors)).toBe(true);
          expect(near.links.isSubsetOf(far.links)).toBe(true);
          expect(near.stakes.isSubsetOf(far.stakes)).toBe(true);
          seen.grown += far.actors.size > near.actors.size ? 1 : 0;
          return far;
        });
        const own = [...map.links.values()].filter((link) => [link.from, link.to].includes(centre));
        expect(own.every(({ id }) => parts[0]?.links.has(id))).toBe(true);
        seen.maps += 1;
      }),
      { numRuns: 500 }
    );
    console.error('surroundings on any map:', JSON.stringify(seen));
    expect(seen.grown).toBeGreaterThan(100);
  });
});
