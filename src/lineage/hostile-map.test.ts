import { expect, it } from 'vitest';
import { shownValue, type CellValue } from './cell.ts';
import { changeOf } from './change.ts';
import { EMPTY_STATE, MAP_RECORD_ID, type MapState } from './map-state.ts';
import { readBack } from './read-back.ts';
import { fold, type Change } from './write.ts';

const DOT = { replica: 'hostile000000000', counter: 1 };

function stateOf(...changes: Change[]): MapState {
  return fold(EMPTY_STATE, [{ dot: DOT, changes }]);
}

function actor(id: string, cells: Record<string, CellValue>): Change {
  return { id, type: 'actor', cells };
}

it('does not take an actor that bears the name of the map for the map', () => {
  const { ecosystem } = readBack(stateOf(actor(MAP_RECORD_ID, { name: 'Intruse' })));

  expect(ecosystem.map.title).toBe('');
  expect(ecosystem.map.referential).toBe('atemis');
});

it('lists a record that is neither there nor in the bin, and shows it', () => {
  const { ecosystem, flaws } = readBack(stateOf(actor('a_mairie', { alive: 'perhaps' })));

  expect(ecosystem.actors.size).toBe(1);
  expect(flaws).toEqual([{ code: 'unreadable-value', record: 'a_mairie', cell: 'alive' }]);
});

// Looking from each actor all along the loop would take minutes, and end this test.
it('breaks a loop of fifty thousand actors', { timeout: 20_000 }, () => {
  const size = 50_000;
  const id = (at: number): string => `a_${String(at % size).padStart(6, '0')}`;
  const ring = Array.from({ length: size }, (_, at) => actor(id(at), { inside: id(at + 1) }));
  const state = stateOf(...ring);

  const { flaws } = readBack(state);

  expect(flaws).toEqual([{ code: 'nesting-loop', record: 'a_000000', cell: 'inside' }]);
});

it('keeps no half of a character from what is typed', () => {
  expect(changeOf('actor', 'a_mairie', { name: 'Mairie \ud83c' }).cells).toEqual({
    name: 'Mairie \ufffd'
  });
});

it('shows the same one of two values under one dot, whichever comes first', () => {
  const one = { dot: DOT, value: 'Mairie' };
  const other = { dot: DOT, value: 'Commune' };

  expect(shownValue([one, other])).toBe(shownValue([other, one]));
});
