import { expect, it } from 'vitest';
import { writtenBy } from '#testing/histories.ts';
import { EMPTY_STATE, type MapState } from './map-state.ts';
import { merge } from './merge.ts';
import { showingReplica, withoutShown } from './shown-only.ts';
import type { Change } from './write.ts';

const ASKING = showingReplica('0123456789abcdef');
const actor = (cells: Change['cells']): Change => ({ id: 'a_1', type: 'actor', cells });
const REQUEST = writtenBy(ASKING, EMPTY_STATE, actor({ name: 'AMAP', trade: 'maraîchage' }));
const heard = (mine: MapState, copy: MapState): MapState => merge(mine, withoutShown(copy, mine));

it('leaves every copy that answers no request as it is', () => {
  const mine = writtenBy('aaaaaaaaaaaaaaaa', EMPTY_STATE, actor({ name: 'Mairie' }));
  expect(withoutShown(mine, EMPTY_STATE)).toBe(mine);
});

it('has two devices of a partner write over what was shown, whoever wrote where', () => {
  const one = writtenBy('bbbbbbbbbbbbbbbb', REQUEST, actor({ name: 'Les Paniers', alive: true }));
  const other = writtenBy('cccccccccccccccc', REQUEST, actor({ trade: 'panier' }));
  const cells = heard(one, other).records.get('a_1')?.cells;

  expect(cells?.get('trade')?.map(({ value }) => value)).toEqual(['panier']);
  expect(cells?.get('name')?.map(({ value }) => value)).toEqual(['Les Paniers']);
});

it('takes what is shown for want of anything better', () => {
  const without = writtenBy('aaaaaaaaaaaaaaaa', EMPTY_STATE, {
    id: 'a_2',
    type: 'actor',
    cells: { name: 'Mairie' }
  });
  expect(heard(without, REQUEST).records.get('a_1')).toEqual(REQUEST.records.get('a_1'));
});
