import { PURGED } from '#lineage/cell.ts';
import { EMPTY_STATE, type MapState } from '#lineage/map-state.ts';
import { fold, nextDot, type Change } from '#lineage/write.ts';
import { copiesAfter, histories } from '#testing/histories.ts';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { backToSnapshot } from './back-to-snapshot.ts';
import { takeSnapshot, type FileSnapshot } from './snapshot.ts';

const ME = 'ici0000000000000';
const LABEL = { name: 'Avant', on: null, note: null };

const after = (state: MapState, changes: readonly Change[]): MapState =>
  changes.length === 0 ? state : fold(state, [{ dot: nextDot(state, ME), changes }]);
const snapshotOf = (state: MapState): Promise<FileSnapshot> => takeSnapshot(state, LABEL);
const actor = (id: string, cells: Change['cells']): Change => ({ id, type: 'actor', cells });

it('takes a map back to what it said, whatever was added, changed, binned or taken out since', async () => {
  const then = after(EMPTY_STATE, [
    actor('a_1', { name: 'Mairie', trade: 'Accueil', 'tag/eau': true }),
    actor('a_2', { name: 'AMAP' })
  ]);
  const snapshot = await snapshotOf(then);
  const now = after(then, [
    actor('a_1', { name: 'Commune', trade: null, 'tag/eau': false, 'tag/sol': true }),
    actor('a_2', { alive: false }),
    actor('a_3', { name: 'Traiteur' })
  ]);
  const changes = backToSnapshot(now, snapshot);
  const back = after(now, changes);

  expect((await snapshotOf(back)).hash).toBe(snapshot.hash);
  expect(back.records.get('a_3')?.cells.get('alive')).toMatchObject([{ value: false }]);
  expect(backToSnapshot(back, snapshot)).toEqual([]);
});

it('brings back nobody who was erased since', async () => {
  const then = after(EMPTY_STATE, [
    actor('a_1', { name: 'Awa', trade: 'Accueil' }),
    actor('a_2', { name: 'AMAP' })
  ]);
  const now = after(then, [actor('a_1', { alive: false, [PURGED]: true })]);
  const back = after(now, backToSnapshot(now, await snapshotOf(then)));

  expect(back.records.get('a_1')).toEqual(now.records.get('a_1'));
});

it('takes any copy of a map to any snapshot of another, disagreements included, but for who was erased', async () => {
  await fc.assert(
    fc.asyncProperty(histories, async (history) => {
      const [one, other] = copiesAfter(history);
      if (!one || !other) return;
      const snapshot = await snapshotOf(other);
      const back = after(one, backToSnapshot(one, snapshot));
      const isErased = ({ id }: { readonly id: string }): boolean =>
        [one, other].some(({ records }) => records.get(id)?.cells.has(PURGED));
      const left = ({ records }: FileSnapshot): FileSnapshot['records'] =>
        records.filter((record) => !isErased(record));
      expect(left(await snapshotOf(back))).toEqual(left(snapshot));
    })
  );
});
