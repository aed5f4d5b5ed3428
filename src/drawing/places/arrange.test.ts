import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from '#domain/fields.ts';
import { arrange } from './arrange.ts';
import { areCloser, boxAround, type Box } from '#drawing/box.ts';
import { CONTAINER_PADDING } from '#drawing/node-look.ts';
import { placeNear, withoutOverlaps } from './place-near.ts';
import { springLayout } from '#ui/canvas/spring-layout.ts';
import type { Tie, ToArrange, ToArrangeAll } from './to-arrange.ts';

const boxOf = (
  id: string,
  inside: string | null = null,
  fixed: Point | null = null
): ToArrange => ({
  id,
  inside,
  width: 100,
  height: 40,
  fixed,
  now: fixed ?? [0, 0]
});
const tieOf = (from: string, to: string, length = 120): Tie => ({
  from,
  to,
  length,
  weight: 1,
  isCommand: false
});

/** Where fixed boxes are, by what they sit in: far enough for containers not to meet. */
const REGION: Readonly<Record<string, number>> = { A: 0, B: 2500, C: 5000, none: 7500 };

/** Up to a dozen boxes in three containers or in none, some of them fixed, and ties. */
const request = fc
  .record({
    holders: fc.array(fc.constantFrom('A', 'B', 'C', null), { minLength: 1, maxLength: 12 }),
    fixed: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
    ends: fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 16 })
  })
  .map(({ holders, fixed, ends }): ToArrangeAll => {
    const leaves = holders.map((inside, n) => {
      const at: Point = [(REGION[inside ?? 'none'] ?? 0) + n * 130, (n % 3) * 90];
      return boxOf(String(n), inside, fixed[n] === true ? at : null);
    });
    const containers = [...new Set(holders)].flatMap((id) => (id ? [boxOf(id)] : []));
    const ties = ends
      .filter(([from, to]) => from !== to && Math.max(from, to) < leaves.length)
      .map(([from, to]) => tieOf(String(from), String(to)));
    return { nodes: [...containers, ...leaves], ties };
  });

const leavesOf = ({ nodes }: ToArrangeAll): ToArrange[] => {
  const holders = new Set(nodes.map(({ inside }) => inside));
  return nodes.filter(({ id }) => !holders.has(id));
};

const boxesOf = (asked: ToArrangeAll, places: ReadonlyMap<string, Point>): Map<string, Box> =>
  new Map(
    leavesOf(asked).map(({ id, width, height, fixed }) => [
      id,
      { at: fixed ?? places.get(id) ?? [NaN, NaN], width, height }
    ])
  );

const heldAndNot = (asked: ToArrangeAll, holder: string): [string[], string[]] => {
  const leaves = leavesOf(asked);
  return [
    leaves.filter(({ inside }) => inside === holder).map(({ id }) => id),
    leaves.filter(({ inside }) => inside !== holder).map(({ id }) => id)
  ];
};

/** The container drawn around some boxes, less a unit for rounding. */
const containerOf = (inner: readonly Box[]): Box | null => {
  const around = boxAround(inner);
  return (
    around && {
      at: around.at,
      width: around.width + 2 * CONTAINER_PADDING - 2,
      height: around.height + 2 * CONTAINER_PADDING - 2
    }
  );
};

describe.each([
  ['the quick layout', placeNear, 300],
  ['the layout by springs', springLayout(3000), 40]
] as const)('%s', (_, layOut, numRuns) => {
  it('gives a place to every box that is not fixed, and to no other', () => {
    fc.assert(
      fc.property(request, (asked) => {
        const expected = leavesOf(asked).flatMap(({ id, fixed }) => (fixed ? [] : [id]));
        expect([...arrange(asked, layOut).keys()].sort()).toEqual(expected.sort());
      }),
      { numRuns }
    );
  });

  it('puts no box over another', () => {
    let fixed = 0;
    fc.assert(
      fc.property(request, (asked) => {
        const boxes = [...boxesOf(asked, arrange(asked, layOut)).values()];
        fixed += asked.nodes.filter((node) => node.fixed).length;
        const meeting = boxes.flatMap((one, index) =>
          boxes.slice(index + 1).filter((other) => areCloser(one, other, -1))
        );
        expect(meeting).toEqual([]);
      }),
      { numRuns }
    );
    expect(fixed).toBeGreaterThan(numRuns / 2);
  });

  it('puts no box in a container it is not of', () => {
    let held = 0;
    fc.assert(
      fc.property(request, (asked) => {
        const boxes = boxesOf(asked, arrange(asked, layOut));
        for (const holder of ['A', 'B', 'C']) {
          const [inner, outer] = heldAndNot(asked, holder);
          const container = containerOf(inner.flatMap((id) => boxes.get(id) ?? []));
          held += inner.length;
          const strays = outer.filter((id) => {
            const box = boxes.get(id);
            return container && box && areCloser(container, box, 0);
          });
          expect(strays).toEqual([]);
        }
      }),
      { numRuns }
    );
    expect(held).toBeGreaterThan(numRuns);
  });

  it('gives the same answer to the same request', () => {
    fc.assert(
      fc.property(request, (asked) => {
        expect(arrange(asked, layOut)).toEqual(arrange(structuredClone(asked), layOut));
      }),
      { numRuns: numRuns / 4 }
    );
  });
});

it('boxes wished for at one place are parted, the largest staying there', () => {
  const boxes = ['a', 'b', 'c'].map((id) => ({ ...boxOf(id), width: id === 'b' ? 300 : 100 }));
  const places = withoutOverlaps(boxes, new Map(boxes.map(({ id }) => [id, [7, 7]])));
  expect(places.get('b')).toEqual([7, 7]);
  expect(new Set([...places.values()].map(String)).size).toBe(3);
});

describe('the layout by springs', () => {
  const distance = (a: Point = [0, 0], b: Point = [0, 0]): number =>
    Math.hypot(a[0] - b[0], a[1] - b[1]);

  it('brings near what is tied', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const ties = [
      tieOf('a', 'b'),
      tieOf('b', 'c'),
      tieOf('c', 'd'),
      tieOf('d', 'e'),
      tieOf('e', 'f')
    ];
    const places = arrange({ nodes: ids.map((id) => boxOf(id)), ties }, springLayout(11));
    const ends = distance(places.get('a'), places.get('f'));
    for (const { from, to } of ties)
      expect(distance(places.get(from), places.get(to))).toBeLessThan(ends);
  });

  it('leaves room for the labels of several links between two actors', () => {
    const ties = [tieOf('a', 'b', 160), tieOf('a', 'b', 140), tieOf('b', 'a', 150)];
    const places = arrange({ nodes: [boxOf('a'), boxOf('b')], ties }, springLayout(5));
    expect(distance(places.get('a'), places.get('b'))).toBeGreaterThan(180);
  });

  it('keeps apart what nothing ties together', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'alone'];
    const ties = [tieOf('a', 'c'), tieOf('c', 'e'), tieOf('b', 'd'), tieOf('d', 'f')];
    const nodes = ids.map((id) => boxOf(id));
    const places = arrange({ nodes, ties }, springLayout(11));
    const around = (part: readonly string[]): Box => {
      const boxes = part.map((id) => ({
        at: places.get(id) ?? [NaN, NaN],
        width: 100,
        height: 40
      }));
      return boxAround(boxes) ?? { at: [0, 0], width: 0, height: 0 };
    };
    const parts = [['a', 'c', 'e'], ['b', 'd', 'f'], ['alone']].map(around);
    for (const [index, part] of parts.entries())
      expect(parts.slice(index + 1).filter((other) => areCloser(part, other, 10))).toEqual([]);
  });
});
