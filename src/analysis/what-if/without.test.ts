import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '#analysis/analyse.ts';
import { FIELDS, type Ecosystem } from '#domain/ecosystem.ts';
import type { ActorId } from '#domain/ids.ts';
import { TABLES, type TabledType } from '#analysis/comparison/record-change.ts';
import { anyEcosystem } from '#testing/any-ecosystem.ts';
import { actorId, ecosystemOf, linkId, spaceId, stakeId } from '#testing/ecosystem-of.ts';
import { TIMES } from '#testing/times.ts';
import { withoutActor, withoutSpace } from './without.ts';

/** Every identifier that a record leads to, whatever the field: from the table of fields alone. */
function leadsTo(ecosystem: Ecosystem): string[] {
  return Object.entries(TABLES).flatMap(([type, table]) =>
    [...ecosystem[table].values()].flatMap((record) =>
      Object.entries(FIELDS[type as TabledType]).flatMap(([property, field]) => {
        const value = (record as unknown as Record<string, unknown>)[property];
        if (field.holds === 'reference') return value === null ? [] : [value as string];
        if (field.holds === 'set')
          return field.of === 'reference' ? [...(value as readonly string[])] : [];
        if (field.holds !== 'entries' || field.keys !== 'reference') return [];
        return [...(value as ReadonlyMap<string, unknown>).keys()];
      })
    )
  );
}

function idsOf(ecosystem: Ecosystem): Set<string> {
  return new Set(Object.values(TABLES).flatMap((table) => [...ecosystem[table].keys()]));
}

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

it('leaves nothing dangling, and nothing else out, on any map', () => {
  let removed = 0;
  fc.assert(
    fc.property(anyEcosystem, fc.nat(), (ecosystem, pick) => {
      const things = [...ecosystem.actors.keys(), ...ecosystem.spaces.keys()];
      const id = things[pick % things.length];
      if (id === undefined) return;
      const isActor = ecosystem.actors.has(id as ActorId);
      const left = isActor
        ? withoutActor(ecosystem, id as ActorId)
        : withoutSpace(ecosystem, id as Parameters<typeof withoutSpace>[1]);
      const ids = idsOf(left);
      removed += 1;

      expect(leadsTo(left).filter((one) => !ids.has(one))).toEqual([]);
      expect(ids.has(id)).toBe(false);
      // A link with one end is no link.
      for (const { from, to } of left.links.values())
        expect(left.actors.has(from) && left.actors.has(to)).toBe(true);
      // Nobody who is neither it, nor inside it, nor a link of these, is gone.
      const gone = [...idsOf(ecosystem)].filter((one) => !ids.has(one));
      const isOut = new Set(gone);
      const links = gone.flatMap((one) => ecosystem.links.get(one as never) ?? []);
      const actors = gone.flatMap((one) => ecosystem.actors.get(one as never) ?? []);
      expect(gone).toHaveLength(links.length + actors.length + (isActor ? 0 : 1));
      for (const link of links) expect(isOut.has(link.from) || isOut.has(link.to)).toBe(true);
      for (const actor of actors)
        expect(actor.id === id || isOut.has(actor.inside ?? '')).toBe(true);
      expect(analyse(left).map.actors).toBe(left.actors.size);
    }),
    { numRuns: 200 * TIMES }
  );
  console.error(`something to remove in ${String(removed)} maps of ${String(200 * TIMES)}`);
  // Seen: all of them but 0 to 2 in 200; the gate stands more than six deviations below.
  expect(removed).toBeGreaterThan(180 * TIMES);
});
