import { asId, type ActorId } from '#domain/ids.ts';
import { bin, changeOf } from '#lineage/change.ts';
import { EMPTY_STATE } from '#lineage/map-state.ts';
import { writtenBy } from '#testing/histories.ts';
import { expect, it } from 'vitest';
import { recordNameIn } from './changed-values.ts';

const actor = (id: string): ActorId => asId(id);
const link = (id: string, from: string, to: string): ReturnType<typeof changeOf> =>
  changeOf('link', id, { from: actor(from), to: actor(to), kind: 'order' });
const drawn = writtenBy(
  'aaaaaaaaaaaaaaaa',
  EMPTY_STATE,
  changeOf('actor', 'a_1', { name: 'Mairie' }),
  changeOf('actor', 'a_2', { name: 'AMAP' }),
  changeOf('actor', 'a_3', { name: '' }),
  link('l_1', 'a_1', 'a_2'),
  link('l_2', 'a_1', 'a_3'),
  link('l_3', 'l_3', 'a_1')
);
const state = writtenBy('bbbbbbbbbbbbbbbb', drawn, ...bin(drawn, ['a_2']));

it('names a record in the bin or not, and a link by both of its ends', () => {
  const names = ['a_1', 'a_2', 'a_3', 'l_1', 'l_2'].map((id) => recordNameIn(state, id));
  expect(names).toEqual(['Mairie', 'AMAP', null, 'Mairie → AMAP', null]);
});

it('has no name for what is not there, nor for a link that a file ties to itself', () => {
  expect(['l_3', 'a_4', 'map'].map((id) => recordNameIn(state, id))).toEqual([null, null, null]);
});
