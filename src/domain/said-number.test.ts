import { expect, it } from 'vitest';
import { actorId, ecosystemOf } from '#testing/ecosystem-of.ts';
import { customNames, customNumbers, numberIn, numbersSaid } from './said-number.ts';

const custom = (...entries: (readonly [string, string])[]) => ({ custom: new Map(entries) });
const { actors } = ecosystemOf([], {
  actors: {
    A: { ...custom(['Budget', '12 500'], ['Siège', 'Lens']), trust: 0 },
    B: custom(['Budget', ' '], ['Vide', '']),
    C: {}
  }
});

it('reads the numbers that people write, and takes nothing else for one', () => {
  expect(['12 500,5 €', '-3', '−3', '1e3', '40 %', '0'].map(numberIn)).toEqual([
    12500.5, -3, -3, 1000, 40, 0
  ]);
  expect(['', 'douze', '1,2,3', '2026-11-22', '3 km'].map(numberIn)).toEqual(Array(5).fill(null));
});

it('takes a field of the users’ own for numbers only if all it says is, silence being no zero', () => {
  expect(customNames(actors)).toEqual(['Budget', 'Siège', 'Vide']);
  expect([...(customNumbers(actors, 'Budget') ?? [])]).toEqual([
    [actorId('A'), 12500],
    [actorId('B'), null],
    [actorId('C'), null]
  ]);
  expect(customNumbers(actors, 'Siège')).toBeNull();
  expect(customNumbers(actors, 'Vide')).toBeNull();
  expect([...numbersSaid(actors, 'trust').values()]).toEqual([0, null, null]);
});
