import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from '#domain/fields.ts';
import { areCloser, boxAround, type Box } from '#drawing/box.ts';
import { CONTAINER_PADDING } from '#drawing/node-look.ts';
import { placeNear } from '#drawing/places/place-near.ts';
import type { Tie, ToArrange, ToArrangeAll } from '#drawing/places/to-arrange.ts';
import { layOut } from './lay-out.ts';
import { LAYOUTS, type Way } from './way.ts';

/** Far apart, so that what is fixed in a holder is near nothing of another one. */
const REGION: Readonly<Record<string, number>> = { A: 0, B: 4000, C: 8000, none: 12_000 };
const SPHERES = ['food', 'housing', 'mobility'] as const;

interface Asked {
  readonly all: ToArrangeAll;
  readonly groups: ReadonlyMap<string, string>;
  readonly centre: string;
}

/** Up to fourteen boxes of several sizes in three holders or in none, some fixed, and ties. */
const asked = fc
  .record({
    boxes: fc.array(
      fc.record({
        inside: fc.constantFrom('A', 'B', 'C', null, null),
        isFixed: fc.boolean(),
        width: fc.integer({ min: 60, max: 260 }),
        sphere: fc.constantFrom(...SPHERES, null)
      }),
      { minLength: 1, maxLength: 14 }
    ),
    fixesAny: fc.boolean(),
    ends: fc.array(fc.tuple(fc.nat(13), fc.nat(13), fc.boolean()), { maxLength: 20 }),
    centre: fc.nat(13)
  })
  .map(({ boxes, fixesAny, ends, centre }): Asked => {
    const leaves = boxes.map(({ inside, isFixed, width }, n): ToArrange => {
      const now: Point = [(REGION[inside ?? 'none'] ?? 0) + n * 280, (n % 3) * 90];
      const fixed = fixesAny && isFixed ? now : null;
      return { id: String(n), inside, width, height: 40, fixed, now };
    });
    const holders = [...new Set(boxes.map(({ inside }) => inside))].flatMap((id): ToArrange[] =>
      id === null
        ? []
        : [{ id, inside: null, width: 90, height: 30, fixed: null, now: [REGION[id] ?? 0, 0] }]
    );
    const ties = ends
      .filter(([from, to]) => from !== to && Math.max(from, to) < leaves.length)
      .map(([from, to, isCommand]): Tie => ({
        from: String(from),
        to: String(to),
        length: 120,
        weight: 1,
        isCommand
      }));
    const groups = boxes.flatMap(({ sphere }, n): [string, string][] =>
      sphere ? [[String(n), sphere]] : []
    );
    return {
      all: { nodes: [...holders, ...leaves], ties },
      groups: new Map(groups),
      centre: String(centre % leaves.length)
    };
  });

const leavesOf = ({ nodes }: ToArrangeAll): ToArrange[] => {
  const holders = new Set(nodes.map(({ inside }) => inside));
  return nodes.filter(({ id }) => !holders.has(id));
};

const boxesOf = (all: ToArrangeAll, places: ReadonlyMap<string, Point>): (Box & ToArrange)[] =>
  leavesOf(all).map((leaf) => ({ ...leaf, at: leaf.fixed ?? places.get(leaf.id) ?? [NaN, NaN] }));

const holderAround = (inner: readonly Box[]): Box | null => {
  const around = boxAround(inner);
  return (
    around && {
      at: around.at,
      width: around.width + 2 * CONTAINER_PADDING - 2,
      height: around.height + 2 * CONTAINER_PADDING - 2
    }
  );
};

const wayOf = (layout: Way['layout'], { groups, centre }: Asked): Way => ({
  layout,
  groups,
  centre: layout === 'rings' ? centre : null
});

describe.each(LAYOUTS)('the layout %s', (layout) => {
  const run = (one: Asked): Map<string, Point> => layOut(one.all, wayOf(layout, one), placeNear);

  it('gives a place to every box that is not fixed, and to no other', () => {
    fc.assert(
      fc.property(asked, (one) => {
        const expected = leavesOf(one.all).flatMap(({ id, fixed }) => (fixed ? [] : [id]));
        expect([...run(one).keys()].sort()).toEqual(expected.sort());
      }),
      { numRuns: 300 }
    );
  });

  it('puts no box over another', () => {
    let [fixed, free] = [0, 0];
    fc.assert(
      fc.property(asked, (one) => {
        const boxes = boxesOf(one.all, run(one));
        fixed += boxes.filter((box) => box.fixed).length;
        free += boxes.filter((box) => !box.fixed).length;
        const meeting = boxes.flatMap((box, index) =>
          boxes.slice(index + 1).filter((other) => areCloser(box, other, -1))
        );
        expect(meeting).toEqual([]);
      }),
      { numRuns: 300 }
    );
    expect(fixed).toBeGreaterThan(150);
    expect(free).toBeGreaterThan(600);
  });

  it('keeps out of a holder whatever it does not hold, when nothing is fixed', () => {
    let held = 0;
    fc.assert(
      fc.property(asked, (one) => {
        const all = {
          ...one.all,
          nodes: one.all.nodes.map((node) => ({ ...node, fixed: null }))
        };
        const boxes = boxesOf(all, run({ ...one, all }));
        for (const holder of ['A', 'B', 'C']) {
          const inner = boxes.filter(({ inside }) => inside === holder);
          const drawn = holderAround(inner);
          held += inner.length;
          const strays = boxes.filter(
            (box) => box.inside !== holder && drawn && areCloser(drawn, box, 0)
          );
          expect(strays).toEqual([]);
        }
      }),
      { numRuns: 300 }
    );
    expect(held).toBeGreaterThan(300);
  });

  it('gives the same answer to the same request', () => {
    fc.assert(
      fc.property(asked, (one) => {
        expect(run(one)).toEqual(run(structuredClone(one)));
      }),
      { numRuns: 100 }
    );
  });
});

const plain = (id: string, inside: string | null = null): ToArrange => ({
  id,
  inside,
  width: 100,
  height: 40,
  fixed: null,
  now: [0, 0]
});
const command = (from: string, to: string): Tie => ({
  from,
  to,
  length: 120,
  weight: 1,
  isCommand: true
});
const placed = (all: ToArrangeAll, way: Partial<Way> & Pick<Way, 'layout'>): Map<string, Point> =>
  layOut(all, { centre: null, groups: new Map(), ...way }, placeNear);
const heightOf = (places: ReadonlyMap<string, Point>, id: string): number =>
  places.get(id)?.[1] ?? NaN;

describe('commands from top to bottom', () => {
  it('whoever commands is above, as long as nobody commands in circles', () => {
    let arrows = 0;
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 24 }), (pairs) => {
        const ties = pairs
          .filter(([one, other]) => one !== other)
          .map(([one, other]) =>
            command(String(Math.min(one, other)), String(Math.max(one, other)))
          );
        const nodes = Array.from({ length: 12 }, (_, n) => plain(String(n))).toReversed();
        const places = placed({ nodes, ties }, { layout: 'commands' });
        arrows += ties.length;
        for (const { from, to } of ties)
          expect(heightOf(places, from)).toBeLessThan(heightOf(places, to));
      }),
      { numRuns: 300 }
    );
    expect(arrows).toBeGreaterThan(1000);
  });

  it('a circle of commands is cut, and what leads to it stays above', () => {
    const ties = [command('top', 'a'), command('a', 'b'), command('b', 'c'), command('c', 'a')];
    const nodes = ['c', 'b', 'a', 'top'].map((id) => plain(id));
    const places = placed({ nodes, ties }, { layout: 'commands' });
    const heights = ['top', 'a', 'b', 'c'].map((id) => heightOf(places, id));
    expect(heights).toEqual(heights.toSorted((one, other) => one - other));
    expect(new Set(heights).size).toBe(4);
  });

  it('lines that need not cross do not', () => {
    const ties = [command('a', 'z'), command('b', 'y'), command('c', 'x')];
    const nodes = ['a', 'b', 'c', 'x', 'y', 'z'].map((id) => plain(id));
    const places = placed({ nodes, ties }, { layout: 'commands' });
    const order = (ids: readonly string[]): string[] =>
      ids.toSorted((one, other) => (places.get(one)?.[0] ?? 0) - (places.get(other)?.[0] ?? 0));
    const partner: Readonly<Record<string, string>> = { a: 'z', b: 'y', c: 'x' };
    expect(order(['a', 'b', 'c']).map((id) => partner[id])).toEqual(order(['x', 'y', 'z']));
  });

  it('one above two stands over the middle of them', () => {
    const ties = [command('one', 'left'), command('one', 'right')];
    const places = placed(
      { nodes: ['left', 'right', 'one'].map((id) => plain(id)), ties },
      { layout: 'commands' }
    );
    const across = (id: string): number => places.get(id)?.[0] ?? NaN;
    expect(across('one')).toBeCloseTo((across('left') + across('right')) / 2, 0);
  });

  it('organisations go by what their members order of one another', () => {
    const nodes = [plain('A'), plain('B'), plain('a', 'A'), plain('b', 'B')];
    const places = placed({ nodes, ties: [command('b', 'a')] }, { layout: 'commands' });
    expect(heightOf(places, 'b')).toBeLessThan(heightOf(places, 'a'));
  });
});

describe('rings', () => {
  it('go by the number of steps from the middle', () => {
    const ids = ['middle', 'near1', 'near2', 'far', 'further'];
    const ties = [
      command('near1', 'middle'),
      command('middle', 'near2'),
      command('near2', 'far'),
      command('far', 'further')
    ];
    const places = placed(
      { nodes: ids.map((id) => plain(id)), ties },
      { layout: 'rings', centre: 'middle' }
    );
    const away = ids.map((id) => Math.hypot(...(places.get(id) ?? [NaN, NaN])));
    expect(away[0]).toBe(0);
    expect(away[1]).toBeCloseTo(away[2] ?? NaN, -1);
    expect(away.slice(2)).toEqual(away.slice(2).toSorted((one, other) => one - other));
  });

  it('go around the middle where it is when it stays there', () => {
    const nodes = [
      { ...plain('middle'), fixed: [500, 300] as const, now: [500, 300] as const },
      plain('one'),
      plain('two')
    ];
    const ties = [command('middle', 'one'), command('middle', 'two')];
    const places = placed({ nodes, ties }, { layout: 'rings', centre: 'middle' });
    const [one, two] = [places.get('one'), places.get('two')];
    expect([(one?.[0] ?? 0) + (two?.[0] ?? 0), (one?.[1] ?? 0) + (two?.[1] ?? 0)]).toEqual([
      1000, 600
    ]);
  });
});

it('spheres are columns, in the order they are given, and the others last', () => {
  const nodes = ['a', 'b', 'c', 'd', 'e'].map((id) => plain(id));
  const groups = new Map([
    ['d', 'food'],
    ['a', 'food'],
    ['b', 'work']
  ]);
  const places = placed({ nodes, ties: [] }, { layout: 'spheres', groups });
  const across = (id: string): number => places.get(id)?.[0] ?? NaN;
  for (const food of ['a', 'd']) expect(across(food)).toBeLessThan(across('b') - 100);
  for (const other of ['c', 'e']) expect(across(other)).toBeGreaterThan(across('b') + 100);
});
