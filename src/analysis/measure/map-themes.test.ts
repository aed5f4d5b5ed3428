import { expect, it } from 'vitest';
import { MAP_MEASURES } from '#analysis/measure/panel-names.ts';
import { MAP_THEMES } from './map-themes.ts';

it('shows each measure of a map once', () => {
  expect(Object.values(MAP_THEMES).flat().sort()).toEqual([...MAP_MEASURES].sort());
});
