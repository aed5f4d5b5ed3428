import fc from 'fast-check';
import { expect, it } from 'vitest';
import { areCloser, isInBox, smallestAt, type Box } from '#drawing/box.ts';
import { freePlace } from './free-place.ts';

const box = fc.record({
  at: fc.tuple(fc.integer({ min: -400, max: 400 }), fc.integer({ min: -300, max: 300 })),
  width: fc.integer({ min: 20, max: 300 }),
  height: fc.integer({ min: 20, max: 120 })
});
const SIZE = { width: 150, height: 50 };

it('is where it was asked for, when nothing is near', () => {
  expect(freePlace(SIZE, [12, 34], [])).toEqual([12, 34]);
});

it('comes over no other box, with some room', () => {
  let moved = 0;
  fc.assert(
    fc.property(fc.array(box, { minLength: 8, maxLength: 40 }), (boxes) => {
      const at = freePlace(SIZE, [0, 0], boxes);
      if (at[0] !== 0 || at[1] !== 0) moved++;
      for (const other of boxes) expect(areCloser({ at, ...SIZE }, other, 20)).toBe(false);
    }),
    { numRuns: 200 }
  );
  expect(moved).toBeGreaterThan(100);
});

it('is in view when there is room there, even if a nearer place is out of view', () => {
  const view: Box = { at: [0, 0], width: 1000, height: 600 };
  const wall: Box = { at: [400, 0], width: 180, height: 600 };
  const at = freePlace(SIZE, [420, 0], [wall], view);
  expect(isInBox(at, view)).toBe(true);
  expect(at[0]).toBeLessThan(310);
});

it('is out of view when all the view is taken', () => {
  const view: Box = { at: [0, 0], width: 600, height: 400 };
  const at = freePlace(SIZE, [0, 0], [{ at: [0, 0], width: 620, height: 420 }], view);
  expect(isInBox(at, view)).toBe(false);
});

it('what is under a point is the smallest box there', () => {
  const outer: Box = { at: [0, 0], width: 100, height: 100 };
  const inner: Box = { at: [10, 10], width: 20, height: 20 };
  const boxes = new Map([
    ['outer', outer],
    ['inner', inner]
  ]);
  expect(smallestAt([12, 12], boxes)).toBe('inner');
  expect(smallestAt([-40, 0], boxes)).toBe('outer');
  expect(smallestAt([80, 0], boxes)).toBeNull();
});
