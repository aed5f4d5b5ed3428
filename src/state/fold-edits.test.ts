import { expect, it } from 'vitest';
import type { Ecosystem } from '#domain/ecosystem.ts';
import type { ActorId } from '#domain/ids.ts';
import { MAIN_VIEW, type View } from '#domain/view.ts';
import { EMPTY_STATE } from '#lineage/map-state.ts';
import { actorId, ecosystemOf } from '#testing/ecosystem-of.ts';
import { foldableOf, foldedOf, setFolded } from './fold-edits.ts';

const town = ecosystemOf([], {
  actors: { Ville: {}, Service: { inside: 'Ville' }, Agent: { inside: 'Service' }, AMAP: {} }
});
const id = actorId;
const withFolded = (...folded: ActorId[]): Ecosystem => ({
  ...town,
  views: new Map([[MAIN_VIEW, { id: MAIN_VIEW, folded } as unknown as View]])
});
const cellsOf = (...given: Parameters<typeof setFolded>): unknown =>
  setFolded(...given).plan(EMPTY_STATE)[0]?.cells;

it('only what differs is written, so that partners who fold others keep theirs', () => {
  const now = withFolded(id('Ville'));
  expect(cellsOf(now, [id('Ville'), id('Service')], true)).toEqual({
    [`folded/${id('Service')}`]: true
  });
  expect(cellsOf(now, [id('Ville')], false)).toEqual({ [`folded/${id('Ville')}`]: false });
  expect(cellsOf(town, [id('Ville')], true)).toEqual({ [`folded/${id('Ville')}`]: true });
});

it('to fold an actor that holds nobody is to fold whoever holds it', () => {
  expect(foldableOf(town, [id('Agent'), id('Service')])).toEqual([id('Service')]);
  expect(foldableOf(town, [id('AMAP')])).toEqual([]);
});

it('an actor that holds nobody any more is no longer folded', () => {
  expect(foldedOf(withFolded(id('AMAP'), id('Ville')))).toEqual([id('Ville')]);
});
