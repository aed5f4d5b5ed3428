import { expect, it } from 'vitest';
import { figure } from './measure-figures.ts';

it('writes a value as its language does, and none as a dash', () => {
  expect(figure(12, 'fr')).toBe('12');
  expect(figure(0.12345, 'fr')).toBe('0,123');
  expect(figure(-0.5, 'en')).toBe('−0.5');
  expect(figure(3.14159, 'en')).toBe('3.142');
  expect(figure(null, 'fr')).toBe('–');
});

it('tells little from nothing, and nothing from what rounding leaves', () => {
  expect(figure(0.0002, 'fr')).toBe('< 0,001');
  expect(figure(-0.0002, 'en')).toBe('> −0.001');
  expect(figure(2e-13, 'fr')).toBe('0');
  expect(figure(0, 'fr')).toBe('0');
});
