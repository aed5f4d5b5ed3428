import { expect, it } from 'vitest';
import { connectedness } from './connectedness.ts';

it('is a share from 0 to 1, and says nothing below two actors', () => {
  expect(connectedness([])).toBeNull();
  expect(connectedness([1])).toBeNull();
  expect(connectedness([1, 1, 1])).toBe(0);
  expect(connectedness([4])).toBe(1);
  expect(connectedness([3, 3])).toBeCloseTo(0.4, 12);
});
