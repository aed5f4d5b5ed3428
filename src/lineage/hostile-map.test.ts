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

it('shows a text for what it says, keeps it as it is, and lists it', () => {
  const name = 'photo\u202egpj.exe';
  const state = stateOf(
    actor('a_1', { name, note: 'Vu\u0000 de loin' }),
    actor('a_2', { name: 'M\u0430irie', note: 'M\u0430irie' })
  );
  const { ecosystem, flaws } = readBack(state);
  const [first, second] = [...ecosystem.actors.values()];

  expect([first?.name, first?.note]).toEqual(['photogpj.exe', 'Vu de loin']);
  expect(state.records.get('a_1')?.cells.get('name')?.[0].value).toBe(name);
  expect([second?.name, second?.note]).toEqual(['M\u0430irie', 'M\u0430irie']);
  expect(flaws).toEqual([
    { code: 'hidden-characters', record: 'a_1', cell: 'name' },
    { code: 'hidden-characters', record: 'a_1', cell: 'note' },
    { code: 'mixed-alphabets', record: 'a_2', cell: 'name' }
  ]);
});

it('keeps nothing that hides from what is typed, nor half a character of what is said by word', () => {
  const custom = new Map([['Statut', 'SCIC \u200b\ud83c']]);

  expect(changeOf('actor', 'a_mairie', { name: 'Mai\u202erie', custom }).cells).toEqual({
    name: 'Mairie',
    'custom/Statut': 'SCIC \ufffd'
  });
});

it('sets a place aside that no zoom would show with the rest', () => {
  const view = (at: readonly [number, number]): Change => {
    return { id: 'v_1', type: 'view', cells: { 'at/a_1': at } };
  };

  expect(readBack(stateOf(view([1e9, -1e9]))).flaws).toEqual([]);
  expect(readBack(stateOf(view([0, 1e308]))).flaws).toMatchObject([{ code: 'unreadable-value' }]);
});
