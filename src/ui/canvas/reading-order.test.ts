import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Box } from '#drawing/box.ts';
import { readingOrder } from './reading-order.ts';

const at = (x: number, y: number, width = 100, height = 40): Box => ({ at: [x, y], width, height });

it('reads rows from the top, each from left to right', () => {
  const boxes = new Map([
    ['low left', at(0, 300)],
    ['high right', at(400, 12)],
    ['high left', at(0, 0)],
    ['low right', at(300, 310)],
    ['middle', at(200, 150)]
  ]);
  expect(readingOrder(boxes)).toEqual([
    'high left',
    'high right',
    'middle',
    'low left',
    'low right'
  ]);
});

it('reads a container before what it holds', () => {
  const boxes = new Map([
    ['inside', at(0, 60)],
    ['container', at(0, 50, 300, 200)],
    ['inside, lower', at(0, 120)]
  ]);
  expect(readingOrder(boxes)).toEqual(['container', 'inside', 'inside, lower']);
});

it('has nothing to read on an empty map', () => {
  expect(readingOrder(new Map())).toEqual([]);
});

it('reads each box once, whatever order they come in', () => {
  const size = fc.integer({ min: 10, max: 300 });
  const place = fc.integer({ min: -800, max: 800 });
  const anyBoxes = fc.uniqueArray(
    fc.record({ x: place, y: place, width: size, height: size, id: fc.nat(10_000) }),
    { selector: ({ id }) => id, minLength: 2, maxLength: 40, size: 'max' }
  );
  let read = 0;
  fc.assert(
    fc.property(anyBoxes, (drawn) => {
      const distinct = new Map(drawn.map((box) => [`${String(box.x)},${String(box.y)}`, box]));
      const entries = [...distinct.values()].map(
        ({ id, x, y, width, height }) => [id, at(x, y, width, height)] as const
      );
      const order = readingOrder(new Map(entries));
      read += order.length;
      expect([...order].sort()).toEqual(entries.map(([id]) => id).sort());
      expect(readingOrder(new Map(entries.toReversed()))).toEqual(order);
    })
  );
  console.error(`${String(read)} boxes read`);
  expect(read).toBeGreaterThan(1_000);
});
