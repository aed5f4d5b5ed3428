import { expect, it } from 'vitest';
import type { Point } from '#domain/fields.ts';
import type { LevelBox } from '#drawing/places/arrange.ts';
import { layoutCost } from './layout-cost.ts';
import { tiesByLevel } from '#drawing/places/level-ties.ts';
import type { Tie, ToArrange } from '#drawing/places/to-arrange.ts';

const boxOf = (id: string): LevelBox => ({
  id,
  width: 60,
  height: 30,
  fixed: null,
  now: [0, 0]
});
const tieOf = (from: string, to: string): Tie => ({
  from,
  to,
  length: 100,
  weight: 1,
  isCommand: false
});
const boxes = ['a', 'b', 'c', 'd'].map(boxOf);
const at = (places: Readonly<Record<string, Point>>): Map<string, Point> =>
  new Map(Object.entries(places));

const square = at({ a: [0, 0], b: [240, 0], c: [240, 160], d: [0, 160] });

it('lines that cross cost more than lines that do not', () => {
  const apart = layoutCost(boxes, [tieOf('a', 'b'), tieOf('c', 'd')], square);
  const crossed = layoutCost(boxes, [tieOf('a', 'c'), tieOf('b', 'd')], square);
  expect(crossed).toBeGreaterThan(apart + 0.5);
});

it('a line through a box costs more than one that goes by', () => {
  const by = layoutCost(boxes, [tieOf('a', 'b')], square);
  const inTheWay = new Map(square).set('c', [120, 0]);
  expect(layoutCost(boxes, [tieOf('a', 'b')], inTheWay)).toBeGreaterThan(by + 2);
});

it('a tie too short for its label costs more than one that fits', () => {
  const fits = layoutCost(boxes, [tieOf('a', 'd')], square);
  const short = new Map(square).set('d', [0, 40]);
  expect(layoutCost(boxes, [tieOf('a', 'd')], short)).toBeGreaterThan(fits);
});

it('ties between containers stand for those of what they hold, one a pair', () => {
  const node = (id: string, inside: string | null): ToArrange => ({ ...boxOf(id), inside });
  const nodes = [node('A', null), node('B', null), node('a', 'A'), node('b', 'B'), node('aa', 'A')];
  const levels = tiesByLevel(nodes, [
    tieOf('a', 'b'),
    tieOf('aa', 'b'),
    tieOf('a', 'aa'),
    tieOf('A', 'a')
  ]);
  expect(levels.get(null)?.map(({ from, to }) => [from, to])).toEqual([['A', 'B']]);
  expect(levels.get('A')?.map(({ from, to }) => [from, to])).toEqual([['a', 'aa']]);
  expect(levels.size).toBe(2);
  expect(levels.get(null)?.[0]?.length).toBeGreaterThan(100);
});
