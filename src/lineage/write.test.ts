import { describe, expect, it } from 'vitest';
import { shownValue } from './cell.ts';
import { EMPTY_STATE } from './map-state.ts';
import { fold, nextDot, valuesBefore, type Change } from './write.ts';

const named = (name: string): Change => ({ id: 'a_1', type: 'actor', cells: { name } });
const by = (replica: string, counter: number, ...changes: Change[]) => ({
  dot: { replica, counter },
  changes
});

describe('fold', () => {
  it('gives one dot to all that a gesture touches, and says its records are alive', () => {
    const state = fold(EMPTY_STATE, [by('r', 1, named('Mairie'))]);

    expect([...(state.records.get('a_1')?.cells ?? [])]).toEqual([
      ['alive', [{ dot: { replica: 'r', counter: 1 }, value: true }]],
      ['name', [{ dot: { replica: 'r', counter: 1 }, value: 'Mairie' }]]
    ]);
    expect(state.seen).toEqual(new Map([['r', 1]]));
  });

  it('replaces what the cell held, and leaves the map it started from as it was', () => {
    const before = fold(EMPTY_STATE, [by('r', 1, named('Mairie'))]);
    const after = fold(before, [by('r', 2, named('Hôtel de ville'))]);

    const nameIn = (state: typeof before) => state.records.get('a_1')?.cells.get('name')?.length;
    expect(nameIn(after)).toBe(1);
    expect(before.records.get('a_1')?.cells.get('name')?.[0].value).toBe('Mairie');
  });

  it.each([
    ['one used already', 1],
    ['one that skips', 3]
  ])('refuses a dot that is not the next: %s', (_what, counter) => {
    const state = fold(EMPTY_STATE, [by('r', 1, named('Mairie'))]);

    expect(() => fold(state, [by('r', counter, named('AMAP'))])).toThrow(RangeError);
    expect(nextDot(state, 'r')).toEqual({ replica: 'r', counter: 2 });
  });

  it('shows, of two partners’ values, the one every partner shows', () => {
    const one = { dot: { replica: 'b', counter: 2 }, value: 'commande' };
    const other = { dot: { replica: 'a', counter: 2 }, value: 'coopération' };

    expect(shownValue([one, other])).toBe('commande');
    expect(shownValue([other, one])).toBe('commande');
  });
});

describe('valuesBefore', () => {
  it('puts a new record in the bin, and gives a changed one back what it had', () => {
    const state = fold(EMPTY_STATE, [by('r', 1, named('Mairie'))]);
    const note: Change = { id: 'a_1', type: 'actor', cells: { name: 'Ville', note: 'vue' } };

    expect(valuesBefore(state, [note])).toEqual([
      { id: 'a_1', type: 'actor', cells: { alive: true, name: 'Mairie', note: null } }
    ]);
    expect(valuesBefore(EMPTY_STATE, [named('Mairie')])).toEqual([
      { id: 'a_1', type: 'actor', cells: { alive: false, name: null } }
    ]);
  });
});
