import { bin, changeOf } from '#lineage/change.ts';
import { EMPTY_STATE } from '#lineage/map-state.ts';
import { fold, type Change } from '#lineage/write.ts';
import { expect, it } from 'vitest';
import { actorNameIn, binOf } from './bin.ts';

const drawn = (...changes: Change[]) =>
  fold(EMPTY_STATE, [{ dot: { replica: 'r', counter: 1 }, changes }]);

const state = drawn(
  changeOf('actor', 'a_1', { name: 'Mairie' }),
  changeOf('actor', 'a_2', { name: 'AMAP' }),
  changeOf('link', 'l_1', { from: 'a_1' as never, to: 'a_2' as never }),
  { id: 'a_gone', type: 'actor', cells: { alive: false } }
);

it('lists what can come back, with the links that come back with it', () => {
  const binned = fold(state, [{ dot: { replica: 'r', counter: 2 }, changes: bin(state, ['a_1']) }]);

  expect(binOf(state)).toEqual([]);
  expect(binOf(binned)).toEqual([
    { id: 'a_1', type: 'actor', name: 'Mairie', ends: null, links: 1 }
  ]);
  expect(actorNameIn(binned, 'a_1')).toBe('Mairie');
});

it('does not list what was added and undone', () => {
  const added = drawn(changeOf('actor', 'a_1', { name: 'Mairie' }));
  const undone = fold(added, [
    {
      dot: { replica: 'r', counter: 2 },
      changes: [{ id: 'a_1', type: 'actor', cells: { alive: false, name: null } }]
    }
  ]);

  expect(binOf(undone)).toEqual([]);
});
