import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '#analysis/analyse.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import type { ActorId, LinkId, SpaceId } from '#domain/ids.ts';
import type { TiedLink } from '#domain/link.ts';
import { anyEcosystem } from '#testing/any-ecosystem.ts';
import { danglingIn, idsOf } from '#testing/dangling.ts';
import { actorId, ecosystemOf, linkId, spaceId, stakeId } from '#testing/ecosystem-of.ts';
import { TIMES } from '#testing/times.ts';
import { withoutActor, withoutSpace } from './without.ts';

const MARKET = ecosystemOf(
  ['Mairie -order-> Traiteur', 'Traiteur -cooperation- AMAP', 'Mairie -hierarchy-> Cuisine'],
  {
    actors: { Cuisine: { kind: 'department', inside: 'Mairie' }, Amin: { kind: 'person' } },
    links: { 'Traiteur -cooperation- AMAP': { carriers: [actorId('Amin')] } },
    stakes: { Repas: { concerned: ['Mairie', 'AMAP'] } },
    spaces: {
      Comité: { participants: ['Cuisine', 'AMAP'], facilitators: ['Mairie'], treats: ['Repas'] },
      Tournant: {
        participants: ['Traiteur', 'AMAP'],
        facilitators: ['Mairie'],
        facilitation: 'in-turn',
        treats: ['Mairie -order-> Traiteur']
      }
    },
    situations: { Grève: { involved: ['Mairie', 'Traiteur'], evidences: ['Comité'] } }
  }
);

describe('withoutActor', () => {
  it('takes those inside along, their links and their places', () => {
    const left = withoutActor(MARKET, actorId('Mairie'));

    expect([...left.actors.keys()].sort()).toEqual(['AMAP', 'Amin', 'Traiteur'].map(actorId));
    expect([...left.links.keys()]).toEqual([linkId('Traiteur -cooperation- AMAP')]);
    expect(left.stakes.get(stakeId('Repas'))?.concerned).toEqual([actorId('AMAP')]);
    expect(left.spaces.get(spaceId('Comité'))).toMatchObject({
      participants: [actorId('AMAP')],
      facilitators: [],
      facilitation: 'nobody'
    });
    expect(left.spaces.get(spaceId('Tournant'))).toMatchObject({
      facilitation: 'in-turn',
      treats: []
    });
    expect([...left.situations.values()][0]).toMatchObject({ involved: [actorId('Traiteur')] });
  });

  it('takes its position on a stake along', () => {
    const stake = MARKET.stakes.get(stakeId('Repas'));
    if (!stake) throw new Error('no stake');
    const said: Ecosystem = {
      ...MARKET,
      stakes: new Map([
        [stake.id, { ...stake, positions: new Map([[actorId('AMAP'), 'Du local']]) }]
      ])
    };

    const left = withoutActor(said, actorId('AMAP'));
    expect(left.stakes.get(stake.id)).toMatchObject({
      concerned: [actorId('Mairie')],
      positions: new Map()
    });
  });

  it('leaves a link without the person who carried it', () => {
    const left = withoutActor(MARKET, actorId('Amin'));

    expect(left.links.get(linkId('Traiteur -cooperation- AMAP'))?.carriers).toEqual([]);
    expect(left.spaces).toBe(MARKET.spaces);
  });

  it('is the same map for an actor that is not on it', () => {
    expect(withoutActor(MARKET, actorId('Nobody'))).toBe(MARKET);
    expect(withoutSpace(MARKET, spaceId('Nowhere'))).toBe(MARKET);
  });
});

describe('withoutSpace', () => {
  it('takes the space from what shows it, and leaves the links', () => {
    const left = withoutSpace(MARKET, spaceId('Comité'));

    expect([...left.spaces.keys()]).toEqual([spaceId('Tournant')]);
    expect([...left.situations.values()][0]?.evidences).toEqual([]);
    expect(left.links).toBe(MARKET.links);
  });
});

/** A map without one of its actors or spaces; `null` when it has none. */
function withoutAny(ecosystem: Ecosystem, pick: number): { id: string; left: Ecosystem } | null {
  const things = [...ecosystem.actors.keys(), ...ecosystem.spaces.keys()];
  const id = things[pick % things.length];
  if (id === undefined) return null;
  const left = ecosystem.actors.has(id as ActorId)
    ? withoutActor(ecosystem, id as ActorId)
    : withoutSpace(ecosystem, id as SpaceId);
  return { id, left };
}

/** Only the thing itself, those inside it and the links of these may be gone. */
function expectNothingElseGone(before: Ecosystem, { id, left }: { id: string; left: Ecosystem }) {
  const ids = idsOf(left);
  const gone = new Set([...idsOf(before)].filter((one) => !ids.has(one)));
  const links = [...gone].flatMap((one) => before.links.get(one as LinkId) ?? []);
  const actors = [...gone].flatMap((one) => before.actors.get(one as ActorId) ?? []);
  const isFor = ({ from, to }: TiedLink): boolean => gone.has(from) || gone.has(to);
  expect(gone.has(id)).toBe(true);
  expect(gone.size).toBe(links.length + actors.length + Number(before.spaces.has(id as SpaceId)));
  expect(links.filter((link) => !isFor(link))).toEqual([]);
  expect(actors.filter((one) => one.id !== id && !gone.has(one.inside ?? ''))).toEqual([]);
}

it('leaves nothing dangling, and nothing else out, on any map', () => {
  let removed = 0;
  fc.assert(
    fc.property(anyEcosystem, fc.nat(), (ecosystem, pick) => {
      const tried = withoutAny(ecosystem, pick);
      if (tried === null) return;
      removed += 1;
      const { left } = tried;
      const ends = [...left.links.values()].flatMap(({ from, to }) => [from, to]);

      expect(danglingIn(left)).toEqual([]);
      // A link with one end is no link.
      expect(ends.filter((end) => !left.actors.has(end))).toEqual([]);
      expectNothingElseGone(ecosystem, tried);
      expect(analyse(left).map.actors).toBe(left.actors.size);
    }),
    { numRuns: 200 * TIMES }
  );
  console.error(`something to remove in ${String(removed)} maps of ${String(200 * TIMES)}`);
  // Seen: all of them but 0 to 2 in 200; the gate stands more than six deviations below.
  expect(removed).toBeGreaterThan(180 * TIMES);
});
