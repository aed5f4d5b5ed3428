import { expect, it } from 'vitest';
import { directionOf, nearestTowards } from './nearest-towards.ts';

const RIGHT = directionOf('ArrowRight') ?? [0, 0];
const UP = directionOf('ArrowUp') ?? [0, 0];

it('goes to what lies closest in a direction, rather than to what lies aside', () => {
  const places = [
    ['far ahead', [300, 0]],
    ['near, aside', [100, 120]],
    ['behind', [-20, 0]]
  ] as const;
  expect(nearestTowards([0, 0], RIGHT, places)).toBe('far ahead');
  expect(nearestTowards([0, 0], RIGHT, places.slice(1))).toBe('near, aside');
});

it('goes nowhere when nothing lies that way', () => {
  expect(nearestTowards([0, 0], UP, [['below', [0, 50]]])).toBeNull();
  expect(nearestTowards([0, 0], UP, [['almost level', [500, -10]]])).toBeNull();
});

it('knows the arrows, and no other key', () => {
  expect(directionOf('ArrowDown')).toEqual([0, 1]);
  expect(directionOf('a')).toBeNull();
});
