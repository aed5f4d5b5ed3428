import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from '#domain/fields.ts';
import { cornersOf, type Box } from './box.ts';
import { convexHull, hullPath, isWithin } from './hull.ts';

const coordinate = fc.integer({ min: -50, max: 50 });
const point = fc.tuple(coordinate, coordinate);
const box = fc.record({
  at: point,
  width: fc.integer({ min: 1, max: 60 }),
  height: fc.integer({ min: 1, max: 60 })
});

/** Positive on the inner side of a side of a hull. */
const inwards = (from: Point, to: Point, [x, y]: Point): number =>
  (to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0]);

const sidesOf = (hull: readonly Point[]): (readonly [Point, Point])[] =>
  hull.map((from, index) => [from, hull[(index + 1) % hull.length] ?? from]);

describe('the convex hull', () => {
  it('is made of some of the points, and leaves none outside', () => {
    let corners = 0;
    fc.assert(
      fc.property(fc.array(point, { minLength: 3, maxLength: 30 }), (points) => {
        const hull = convexHull(points);
        corners += hull.length;
        for (const corner of hull) expect(points).toContainEqual(corner);
        for (const [from, to] of sidesOf(hull))
          for (const any of points) expect(inwards(from, to, any)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 300 }
    );
    expect(corners / 300).toBeGreaterThan(4);
  });

  it('turns at each corner, and the same way', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 5, maxLength: 30 }), (points) => {
        const hull = convexHull(points);
        if (hull.length < 3) return;
        for (const [index, [from, to]] of sidesOf(hull).entries()) {
          const next = hull[(index + 2) % hull.length] ?? to;
          expect(inwards(from, to, next)).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300 }
    );
  });

  it('of one point is that point; of two, both; of three in a row, the ends', () => {
    expect(
      convexHull([
        [1, 2],
        [1, 2]
      ])
    ).toEqual([[1, 2]]);
    expect(
      convexHull([
        [5, 0],
        [0, 0]
      ])
    ).toHaveLength(2);
    expect(
      convexHull([
        [0, 0],
        [5, 5],
        [9, 9]
      ])
    ).toEqual([
      [0, 0],
      [9, 9]
    ]);
  });
});

describe('the outline', () => {
  const numbers = (path: string): number[] => (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);

  it('is nothing around nothing', () => {
    expect(hullPath([], 10)).toBeNull();
  });

  it('is a circle around a point, and a capsule around two', () => {
    const dot = (at: Point): Box => ({ at, width: 0, height: 0 });
    expect(hullPath([dot([0, 0])], 10)).toBe('M-10 0A10 10 0 0 1 10 0A10 10 0 0 1 -10 0Z');
    const capsule = hullPath([dot([0, 0]), dot([50, 0])], 10) ?? '';
    expect(capsule.match(/A/g)).toHaveLength(2);
    expect(capsule.match(/L/g)).toHaveLength(2);
  });

  it('runs along a box at the distance asked, with a round corner at each of its own', () => {
    const path = hullPath([{ at: [0, 0], width: 40, height: 20 }], 10) ?? '';
    const arc = 'A10 10 0 0 1';
    expect(path).toBe(
      `M-20 -20L20 -20${arc} 30 -10L30 10${arc} 20 20L-20 20${arc} -30 10L-30 -10${arc} -20 -20Z`
    );
  });

  it('starts and ends at one place, whatever the boxes', () => {
    fc.assert(
      fc.property(fc.array(box, { minLength: 1, maxLength: 8 }), (boxes) => {
        const path = hullPath(boxes, 12) ?? '';
        const drawn = numbers(path);
        expect(drawn.every(Number.isFinite)).toBe(true);
        expect(drawn.slice(0, 2)).toEqual(drawn.slice(-2));
      }),
      { numRuns: 200 }
    );
  });
});

it('what is in a box is within the hull, and what is beyond all of them is not', () => {
  fc.assert(
    fc.property(fc.array(box, { minLength: 1, maxLength: 8 }), (boxes) => {
      const corners = boxes.flatMap(cornersOf);
      const hull = convexHull(corners);
      for (const corner of corners) expect(isWithin(corner, hull)).toBe(true);
      expect(isWithin([200, 0], hull)).toBe(false);
    })
  );
});
