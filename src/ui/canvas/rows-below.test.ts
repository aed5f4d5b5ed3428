import { expect, it } from 'vitest';
import type { LevelBox } from '#drawing/places/arrange.ts';
import { areCloser, type Box } from '#drawing/box.ts';
import { rowsBelow } from './rows-below.ts';

const box = (id: string, fixed: LevelBox['fixed'] = null): LevelBox => ({
  id,
  width: 100,
  height: 40,
  fixed,
  now: [0, 0]
});

it('what is free goes in rows, the same ones each time, over nothing', () => {
  const boxes = Array.from({ length: 30 }, (_, index) => box(String(index)));
  const places = rowsBelow(boxes, []);
  expect(places).toEqual(rowsBelow(boxes, []));
  expect(new Set([...places.values()].map(([, y]) => y)).size).toBeGreaterThan(1);
  const placed = boxes.map((one): Box => ({ ...one, at: places.get(one.id) ?? [NaN, NaN] }));
  for (const [index, one] of placed.entries())
    for (const other of placed.slice(index + 1)) expect(areCloser(one, other, 0)).toBe(false);
});

it('what stays is left alone, above the rows', () => {
  const places = rowsBelow([box('kept', [500, -30]), box('new'), box('newer')], []);
  expect(places.has('kept')).toBe(false);
  for (const id of ['new', 'newer']) {
    const [x, y] = places.get(id) ?? [NaN, NaN];
    expect(x).toBeGreaterThan(450);
    expect(y).toBeGreaterThan(-10 + 20);
  }
});
