import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DrawnId } from '#domain/view.ts';
import { actorId, ecosystemOf, spaceId } from '#testing/ecosystem-of.ts';
import type { Box } from './box.ts';
import { SpaceOutlines, type SpaceHull } from './space-hull.ts';
import { SPACE_TINTS, tintsOf } from './space-tints.ts';

const boxAt = (x: number, y: number): Box => ({ at: [x, y], width: 40, height: 20 });

const market = ecosystemOf([], {
  actors: { Mairie: {}, AMAP: {}, Habitants: {}, Élue: { kind: 'person', inside: 'Mairie' } },
  spaces: { Marché: { participants: ['Mairie', 'AMAP'] } }
});

const spaceHulls = (...given: Parameters<SpaceOutlines['hullsOf']>): readonly SpaceHull[] =>
  new SpaceOutlines().hullsOf(...given);

const places = (entries: readonly (readonly [DrawnId, Box])[]): Map<DrawnId, Box> =>
  new Map(entries);

describe('the hull of a third space', () => {
  const around: readonly (readonly [DrawnId, Box])[] = [
    [spaceId('Marché'), boxAt(0, -80)],
    [actorId('Mairie'), boxAt(-100, 0)],
    [actorId('AMAP'), boxAt(100, 0)]
  ];

  it('goes around its name and its participants, with no line to them', () => {
    const [hull] = spaceHulls(market, places(around));
    expect(hull?.id).toBe(spaceId('Marché'));
    expect(hull?.spokes).toEqual([]);
    expect(hull?.existing).toBe(true);
  });

  it('gets lines to its participants when somebody else stands within it', () => {
    const stray = places([...around, [actorId('Habitants'), boxAt(0, -20)]]);
    const [hull] = spaceHulls(market, stray);
    expect(hull?.spokes).toEqual([
      [
        [0, -80],
        [100, 0]
      ],
      [
        [0, -80],
        [-100, 0]
      ]
    ]);
  });

  it('is not confused by whoever sits inside a participant', () => {
    const inner = places([...around, [actorId('Élue'), boxAt(-90, 0)]]);
    expect(spaceHulls(market, inner)[0]?.spokes).toEqual([]);
  });

  it('is made again when somebody comes within it or leaves it, and not otherwise', () => {
    const outlines = new SpaceOutlines();
    const hullWith = (more: readonly (readonly [DrawnId, Box])[]): SpaceHull | undefined =>
      outlines.hullsOf(market, places([...around, ...more]))[0];
    const alone = hullWith([]);
    const [out, elsewhere] = [boxAt(0, 300), boxAt(400, 300)];
    expect(hullWith([[actorId('Habitants'), out]])).toBe(alone);
    expect(hullWith([[actorId('Habitants'), boxAt(0, -20)]])?.spokes).toHaveLength(2);
    expect(hullWith([[actorId('Habitants'), elsewhere]])?.spokes).toEqual([]);
    expect(hullWith([])?.spokes).toEqual([]);
  });

  it('follows who takes part, one by one, as when it is made at once', () => {
    const outlines = new SpaceOutlines();
    let now = places(around);
    for (const [step, id] of [actorId('AMAP'), actorId('Mairie'), spaceId('Marché')].entries()) {
      now = new Map(now).set(id, boxAt(40 * step, 90 + 30 * step));
      expect(outlines.hullsOf(market, now)).toEqual(spaceHulls(market, now));
    }
  });

  it('has its lines whatever moved before, as when it is made at once', () => {
    const names = ['Mairie', 'AMAP', 'Habitants', 'Élue', 'Épicerie', 'École'];
    const everyone = ecosystemOf([], {
      actors: Object.fromEntries(names.map((name) => [name, {}])),
      spaces: {
        Marché: { participants: ['Mairie', 'AMAP'] },
        Cantine: { participants: ['École', 'Mairie', 'Épicerie'] }
      }
    });
    const ids = [...names.map(actorId), spaceId('Marché'), spaceId('Cantine')];
    const anyBox = fc
      .tuple(fc.integer({ min: -200, max: 200 }), fc.integer({ min: -200, max: 200 }))
      .map((at): Box => ({ at, width: 40, height: 20 }));
    const anyStep = fc.tuple(fc.constantFrom(...ids), fc.option(anyBox, { freq: 8 }));
    const met = { mixed: 0, clear: 0 };
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 40, size: 'max' }), (steps) => {
        const outlines = new SpaceOutlines();
        let now = new Map<DrawnId, Box>();
        for (const [id, box] of steps) {
          now = new Map(now);
          if (box) now.set(id, box);
          else now.delete(id);
          const hulls = outlines.hullsOf(everyone, now);
          expect(hulls).toEqual(spaceHulls(everyone, now));
          for (const { spokes } of hulls) met[spokes.length > 0 ? 'mixed' : 'clear'] += 1;
        }
      }),
      { numRuns: 200 }
    );
    console.error('outlines', met);
    expect(Math.min(met.mixed, met.clear)).toBeGreaterThan(300);
  });

  it('is the fainter inside, the more hulls are over it: all together they stay as faint', () => {
    const names = Array.from({ length: 8 }, (_, n) => `Espace ${String(n)}`);
    const { spaces, actors } = ecosystemOf([], {
      actors: { Mairie: {}, AMAP: {} },
      spaces: Object.fromEntries(
        names.map((name) => [name, { participants: name === 'Espace 7' ? ['AMAP'] : ['Mairie'] }])
      )
    });
    const hulls = spaceHulls(
      { spaces, actors },
      places([
        [actorId('Mairie'), boxAt(0, 0)],
        [actorId('AMAP'), boxAt(900, 0)],
        ...names.map((name) => [spaceId(name), boxAt(name === 'Espace 7' ? 900 : 0, 40)] as const)
      ])
    );
    const apart = hulls.find(({ id }) => id === spaceId('Espace 7'));
    const over = hulls.filter((hull) => hull !== apart);
    expect(apart?.fill).toBe(0.1);
    expect(over).toHaveLength(7);
    expect(over.reduce((clear, { fill }) => clear * (1 - fill), 1)).toBeGreaterThan(0.8);
  });

  it('waits for its name to have a place', () => {
    expect(spaceHulls(market, places(around.slice(1)))).toEqual([]);
  });
});

describe('the tints of third spaces', () => {
  const ids = Array.from({ length: SPACE_TINTS.length }, (_, n) => spaceId(`Espace ${String(n)}`));

  it('are all different as long as there are enough, and shared past that', () => {
    expect(new Set(tintsOf(ids).values()).size).toBe(SPACE_TINTS.length);
    expect(tintsOf([...ids, spaceId('Un de plus')]).size).toBe(ids.length + 1);
  });

  it('do not depend on the order spaces come in', () => {
    const some = ['Marché', 'Cantine', 'REX', 'Eau', 'Conseil', 'Comité'].map(spaceId);
    expect(tintsOf([...some].reverse())).toEqual(tintsOf(some));
    expect(tintsOf([...some.slice(3), ...some.slice(0, 3)])).toEqual(tintsOf(some));
  });

  it('that share a colour differ by their pattern', () => {
    const drawn = SPACE_TINTS.map(({ colour, dash }) => `${colour.light} ${dash.join(' ')}`);
    expect(new Set(drawn).size).toBe(SPACE_TINTS.length);
  });
});
