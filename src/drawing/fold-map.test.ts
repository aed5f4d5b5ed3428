import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ecosystem } from '#domain/ecosystem.ts';
import type { Point } from '#domain/fields.ts';
import type { ActorId } from '#domain/ids.ts';
import type { DrawnId } from '#domain/view.ts';
import { actorId, ecosystemOf, linkId, spaceId, stakeId } from '#testing/ecosystem-of.ts';
import { foldMap, movedWithin, placesFolded } from './fold-map.ts';

const town = ecosystemOf(
  [
    'Maire -order-> Traiteur',
    'Cantine -order-> Traiteur',
    'Cuisinier -order-> Traiteur',
    'Traiteur -order-> Maire',
    'Maire -tension- Cuisinier',
    'Ville -hierarchy-> Maire',
    'Traiteur -cooperation- AMAP'
  ],
  {
    actors: {
      Ville: {},
      Maire: { kind: 'person', inside: 'Ville' },
      Cantine: { kind: 'department', inside: 'Ville' },
      Cuisinier: { kind: 'person', inside: 'Cantine' }
    },
    stakes: { Repas: { concerned: ['Maire', 'Cuisinier', 'AMAP'] }, Gaz: { concerned: ['Maire'] } },
    spaces: {
      Menus: { participants: ['Cuisinier', 'AMAP'], facilitators: ['Maire'] },
      Bureau: { participants: ['Maire', 'Cuisinier'] }
    }
  }
);

describe('a folded actor', () => {
  const { shown, counts, standIn, behind } = foldMap(town, [actorId('Ville')]);

  it('hides what is inside, at any depth, and tells how many that is', () => {
    expect([...shown.actors.keys()].sort()).toEqual(
      ['Ville', 'Traiteur', 'AMAP'].map(actorId).sort()
    );
    expect(counts.get(actorId('Ville'))).toBe(3);
    expect(standIn.get(actorId('Cuisinier'))).toBe(actorId('Ville'));
  });

  it('has the links of what is inside, one line a kind and direction, counted', () => {
    const lines = [...shown.links.values()].map(({ id, from, to, kind }) => [
      ...[from, to, kind],
      counts.get(id) ?? 1
    ]);
    expect(new Set(lines.map(String))).toEqual(
      new Set([
        `${actorId('Ville')},${actorId('Traiteur')},order,3`,
        `${actorId('Traiteur')},${actorId('Ville')},order,1`,
        `${actorId('Traiteur')},${actorId('AMAP')},cooperation,1`
      ])
    );
  });

  it('leads from a line to the links it stands for, and back', () => {
    const carried = ['Cantine', 'Cuisinier', 'Maire'].map((name) =>
      linkId(`${name} -order-> Traiteur`)
    );
    const line = carried.find((id) => shown.links.has(id)) ?? '';
    expect(behind.get(line)?.toSorted()).toEqual(carried);
    for (const id of carried) expect(standIn.get(id) ?? id).toBe(line);
    expect(standIn.get(linkId('Maire -tension- Cuisinier'))).toBe(actorId('Ville'));
  });

  it('takes the place of those inside in stakes and spaces; what joins only them is inside too', () => {
    const [ville, amap] = [actorId('Ville'), actorId('AMAP')];
    expect(shown.stakes.get(stakeId('Repas'))?.concerned.toSorted()).toEqual([amap, ville].sort());
    expect(shown.stakes.has(stakeId('Gaz'))).toBe(false);
    expect(shown.spaces.get(spaceId('Menus'))).toMatchObject({ facilitators: [ville] });
    expect(shown.spaces.has(spaceId('Bureau'))).toBe(false);
  });
});

it('of two that nest, the outer one hides the other; whoever holds nobody stays as it is', () => {
  const both = foldMap(town, ['Cantine', 'Ville', 'AMAP'].map(actorId));
  expect(both.shown).toEqual(foldMap(town, [actorId('Ville')]).shown);
});

describe('places', () => {
  const positions = new Map<DrawnId, Point>([
    [actorId('Maire'), [0, 0]],
    [actorId('Cuisinier'), [100, 40]],
    [stakeId('Gaz'), [50, 200]],
    [actorId('AMAP'), [900, 900]]
  ]);
  const folded = foldMap(town, [actorId('Ville')]);

  it('put a folded actor in the middle of what it holds', () => {
    expect(placesFolded(positions, folded).get(actorId('Ville'))).toEqual([50, 100]);
    expect(placesFolded(positions, folded).get(actorId('AMAP'))).toEqual([900, 900]);
  });

  it('move what it holds with it, and nothing else', () => {
    const moved = new Map<DrawnId, Point>([
      [actorId('Ville'), [60, 90]],
      [actorId('AMAP'), [1, 2]]
    ]);
    expect(movedWithin(moved, positions, folded)).toEqual(
      new Map<DrawnId, Point>([
        [actorId('Maire'), [10, -10]],
        [actorId('Cuisinier'), [110, 30]],
        [stakeId('Gaz'), [60, 190]],
        [actorId('AMAP'), [1, 2]]
      ])
    );
  });

  it('of a folded actor that holds nothing with a place are its own', () => {
    const moved = new Map<DrawnId, Point>([[actorId('Ville'), [60, 90]]]);
    expect(movedWithin(moved, new Map(), folded)).toEqual(moved);
  });
});

/** A map of up to ten actors that sit in earlier ones, with links, and some of them folded. */
const foldedMap = fc
  .record({
    holders: fc.array(fc.option(fc.nat(2)), { minLength: 2, maxLength: 10 }),
    links: fc.array(
      fc.tuple(fc.nat(9), fc.constantFrom('-order->', '-cooperation-', '-tension-'), fc.nat(9)),
      { minLength: 8, maxLength: 20 }
    ),
    folded: fc.array(fc.nat(3), { minLength: 1, maxLength: 4 })
  })
  .map(({ holders, links, folded }): { ecosystem: Ecosystem; folded: ActorId[] } => {
    const name = (n: number): string => `A${String(n % holders.length)}`;
    const actors = Object.fromEntries(
      holders.map((holder, n) => [
        name(n),
        holder !== null && holder < n ? { inside: name(holder) } : {}
      ])
    );
    const lines = links
      .filter(([from, , to]) => name(from) !== name(to))
      .map(([from, kind, to]) => `${name(from)} ${kind} ${name(to)}`);
    const ecosystem = ecosystemOf([...new Set(lines)], { actors });
    return { ecosystem, folded: [...new Set(folded.map(name))].map(actorId) };
  });

it('whatever is folded, every link is on one line, inside one box, or as it was', () => {
  let [carried, inside] = [0, 0];
  fc.assert(
    fc.property(foldedMap, ({ ecosystem, folded }) => {
      const { shown, behind, standIn } = foldMap(ecosystem, folded);
      const onLines = [...shown.links.keys()].flatMap((id) => behind.get(id) ?? []);
      const within = [...ecosystem.links.keys()].filter((id) => !onLines.includes(id));
      expect(new Set(onLines).size).toBe(onLines.length);
      for (const id of within) expect(shown.actors.has(standIn.get(id) as ActorId)).toBe(true);
      for (const { from, to } of shown.links.values())
        expect([shown.actors.has(from), shown.actors.has(to)]).toEqual([true, true]);
      carried += onLines.length - shown.links.size;
      inside += within.length;
    }),
    { numRuns: 300 }
  );
  console.error(`folding: ${String(carried)} links joined, ${String(inside)} inside`);
  expect(carried).toBeGreaterThan(100);
  expect(inside).toBeGreaterThan(100);
});
