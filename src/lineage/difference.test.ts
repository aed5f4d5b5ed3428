import fc from 'fast-check';
import { expect, it } from 'vitest';
import { copiesAfter, histories, writtenBy } from '#testing/histories.ts';
import { ALIVE, PURGED } from './cell.ts';
import { bin, changeOf, restore } from './change.ts';
import { difference } from './difference.ts';
import { EMPTY_STATE, type MapState } from './map-state.ts';
import { merge } from './merge.ts';
import { readBack } from './read-back.ts';

const ONE = 'aaaaaaaaaaaaaaaa';
const OTHER = 'bbbbbbbbbbbbbbbb';
const named = ['a_1', 'a_2', 'a_3', 'a_4'].map((id) => changeOf('actor', id, { name: id }));
const FIRST = writtenBy(ONE, EMPTY_STATE, ...named);
const BASE = writtenBy(ONE, FIRST, ...bin(FIRST, ['a_4']));

it('tells what a merge brings: what is added, changed, binned, brought back, erased, debated', () => {
  const mine = writtenBy(ONE, BASE, changeOf('actor', 'a_1', { name: 'Mairie', trade: 'pain' }));
  const theirs = writtenBy(
    OTHER,
    BASE,
    { id: 'a_1', type: 'actor', cells: { name: 'Ville', note: 'vue' } },
    ...bin(BASE, ['a_2']),
    { id: 'a_3', type: 'actor', cells: { [ALIVE]: false, [PURGED]: true } },
    ...restore(BASE, ['a_4']),
    changeOf('actor', 'a_5', { name: 'Neuf' })
  );

  expect(difference(mine, merge(mine, theirs))).toEqual({
    added: ['a_5'],
    changed: [{ record: 'a_1', type: 'actor', cells: [{ cell: 'note', from: null, to: 'vue' }] }],
    binned: ['a_2'],
    broughtBack: ['a_4'],
    erased: ['a_3'],
    disagreements: [expect.objectContaining({ about: 'value', record: 'a_1', cell: 'name' })]
  });
});

it('tells the same from a map that was read already', () => {
  let met = 0;
  fc.assert(
    fc.property(histories, (history) => {
      const [mine, theirs] = copiesAfter(history) as [MapState, MapState];
      const merged = merge(mine, theirs);
      const told = difference(mine, merged, readBack(mine, readBack(theirs)));
      met += Number(told.disagreements.length > 0);

      expect(told).toEqual(difference(mine, merged));
    }),
    { numRuns: 2_000 }
  );
  expect(met).toBeGreaterThan(600);
});

it('tells nothing when nothing comes of a merge', () => {
  let met = 0;
  fc.assert(
    fc.property(histories, (history) => {
      const copies = copiesAfter(history) as [MapState, MapState];
      const merged = merge(...copies);
      met += Number(Object.values(difference(copies[0], merged)).some(({ length }) => length > 0));

      expect(Object.values(difference(merged, merge(merged, copies[1]))).flat()).toEqual([]);
    }),
    { numRuns: 2_000 }
  );
  expect(met).toBeGreaterThan(1_000);
});
