import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mayPass } from './passing-lines.ts';

const area = { x1: 100, y1: 100, x2: 200, y2: 140 };

it.each([
  ['through it', [0, 0, 300, 240], true],
  ['from inside it', [150, 120, 900, 900], true],
  ['beside it, near enough for a name', [0, 80, 400, 80], true],
  ['beside it', [0, 20, 400, 20], false],
  ['past its corner, near enough for an arrow', [0, 380, 380, 0], true],
  ['past its corner, in a room that holds it', [0, 500, 500, 0], false],
  ['bent into it', [0, 0, 150, 250, 300, 0], true],
  ['bent away from it', [0, 0, 150, -250, 300, 0], false],
  ['from a place to itself', [5, 5, 5, 5], true],
  ['not worked out yet', [], true]
])('a line %s', (_, points, may) => {
  expect(mayPass(points, [area])).toBe(may);
});

it('never leaves out a line that has a point in an area', () => {
  const place = fc.integer({ min: -500, max: 500 });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.tuple(place, place, place, place), share, ([x1, y1, x2, y2], at) => {
      const [x, y] = [x1 + (x2 - x1) * at, y1 + (y2 - y1) * at];
      const around = { x1: x - 3, y1: y - 2, x2: x + 4, y2: y + 1 };
      expect(mayPass([x1, y1, x2, y2], [around])).toBe(true);
    })
  );
});
