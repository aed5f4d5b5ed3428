import fc from 'fast-check';
import { expect, it } from 'vitest';
import { areCloser, type Box } from '#drawing/box.ts';
import { byDistances } from './by-distances.ts';
import type { Tie, ToArrange } from './to-arrange.ts';

const boxOf = (place: number): ToArrange => ({
  id: `b${String(place)}`,
  inside: null,
  width: 100,
  height: 40,
  fixed: null,
  now: [0, 0]
});
const tieOf = (from: number, to: number): Tie => ({
  from: `b${String(from)}`,
  to: `b${String(to)}`,
  length: 120,
  weight: 1,
  isCommand: false
});
const places = fc.nat({ max: 11 });
const requests = fc.array(fc.tuple(places, places), { maxLength: 30 }).map((pairs) => ({
  nodes: Array.from({ length: 12 }, (_, place) => boxOf(place)),
  ties: pairs.filter(([from, to]) => from !== to).map(([from, to]) => tieOf(from, to))
}));

it('places every box, none over another, and the same each time', () => {
  fc.assert(
    fc.property(requests, (request) => {
      const laidOut = byDistances(request);
      const boxes = [...laidOut.values()].map((at): Box => ({ at, width: 100, height: 40 }));

      expect([...laidOut.keys()].sort()).toEqual(request.nodes.map(({ id }) => id).sort());
      for (const [index, one] of boxes.entries())
        for (const other of boxes.slice(index + 1)) expect(areCloser(one, other, 0)).toBe(false);
      expect(byDistances(request)).toEqual(laidOut);
    })
  );
});

it('puts what is tied nearer than what is two steps away, in a line of boxes', () => {
  const nodes = [0, 1, 2, 3, 4].map(boxOf);
  const laidOut = byDistances({ nodes, ties: [0, 1, 2, 3].map((one) => tieOf(one, one + 1)) });
  const apart = (one: number, other: number): number => {
    const [ax, ay] = laidOut.get(`b${String(one)}`)!;
    const [bx, by] = laidOut.get(`b${String(other)}`)!;
    return Math.hypot(ax - bx, ay - by);
  };

  for (const one of [0, 1, 2]) expect(apart(one, one + 1)).toBeLessThan(apart(one, one + 2));
  // As far as the tie asks, and a half of each box.
  expect(apart(0, 1)).toBeGreaterThan(150);
  expect(apart(0, 1)).toBeLessThan(240);
});
