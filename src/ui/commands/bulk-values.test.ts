import { edited, nestedMap, saidBy, undone } from '#testing/nested-map.ts';
import { editSeveral } from '#state/edit-several.ts';
import { expect, it } from 'vitest';
import { bulkParts, commonValue, memberCounts, memberToAll, sayToAll } from './bulk-values.ts';

const state = nestedMap();
const map = saidBy(state);
const [actors, links] = bulkParts(map, ['a_town', 'a_caterer', 'a_team', 'l_order', 'l_supply']);
if (!actors || !links) throw new Error('nothing chosen');

it('tells what all say from what they differ on', () => {
  expect([actors.type, actors.records.length, links.type]).toEqual(['actor', 3, 'link']);
  expect(commonValue(links.records, 'kind')).toBe('order');
  expect(commonValue(actors.records, 'kind')).toBeUndefined();
  expect(commonValue(actors.records, 'family')).toBeNull();
  expect(memberCounts(actors.records, 'tags')).toEqual([['élus', 1]]);
});

it('writes one property of all of them, and nothing else', () => {
  const edit = editSeveral(sayToAll(actors, 'kind', 'organisation'));
  const changes = edit.plan(state);
  expect(changes.map(({ id, cells }) => [id, cells])).toEqual([
    ['a_team', { kind: 'organisation' }]
  ]);
  expect(saidBy(undone(state, edit))).toEqual(map);
});

it('gives a tag to those that have it not, and takes it off those that have it', () => {
  const given = editSeveral(memberToAll(actors, 'tags', { member: 'élus', isGiven: true }));
  const after = saidBy(edited(state, given));
  expect([...after.actors.values()].filter(({ tags }) => tags.includes('élus'))).toHaveLength(3);

  const taken = editSeveral(memberToAll(actors, 'tags', { member: 'élus', isGiven: false }));
  expect(taken.plan(state)).toHaveLength(1);
  expect(saidBy(undone(state, taken))).toEqual(map);
});
