import { expect, it } from 'vitest';
import type { CellValue } from '#lineage/cell.ts';
import { EMPTY_STATE, type MapState } from '#lineage/map-state.ts';
import { readBack } from '#lineage/read-back.ts';
import { fold, nextDot } from '#lineage/write.ts';
import { stateOfSnapshot } from './read-snapshot.ts';
import { takeSnapshot } from './snapshot.ts';

const LABEL = { name: 'Avant', on: null, note: null };

function written(
  state: MapState,
  replica: string,
  cells: Record<string, CellValue>,
  id = 'a_1'
): MapState {
  const changes = [{ id, type: 'actor', cells }];
  return fold(state, [{ dot: nextDot(state, replica), changes }]);
}

const hashOf = async (state: MapState): Promise<string> => (await takeSnapshot(state, LABEL)).hash;

const mairie = written(EMPTY_STATE, 'ici0000000000000', { name: 'Mairie', 'tag/eau': true });

it('has one hash for all who say the same thing, whoever wrote it and in what order', async () => {
  const there = written(EMPTY_STATE, 'ailleurs00000000', { 'tag/eau': true });
  const later = written(there, 'ici0000000000000', { name: 'Mairie' });

  expect(await hashOf(later)).toBe(await hashOf(mairie));
  expect(await hashOf(written(mairie, 'ici0000000000000', { name: 'Ville' }))).not.toBe(
    await hashOf(mairie)
  );
});

it('has the same hash again once what was done is undone', async () => {
  const done = written(mairie, 'ici0000000000000', {
    trade: 'Accueil',
    'tag/sol': true,
    'at/a_2': [0, 1]
  });
  const more = written(done, 'ici0000000000000', { name: 'AMAP' }, 'a_2');
  const undone = written(more, 'ici0000000000000', {
    trade: null,
    'tag/sol': false,
    'at/a_2': null
  });

  expect(await hashOf(undone)).not.toBe(await hashOf(mairie));
  expect(await hashOf(written(undone, 'ici0000000000000', { alive: false }, 'a_2'))).toBe(
    await hashOf(mairie)
  );
});

it('keeps both sides of a disagreement, and shows the one that the map showed', async () => {
  const record = mairie.records.get('a_1');
  if (!record) throw new Error('no record');
  const cells = new Map(record.cells).set('name', [
    { dot: { replica: 'ici0000000000000', counter: 1 }, value: 'Mairie' },
    { dot: { replica: 'ailleurs00000000', counter: 2 }, value: 'Commune' }
  ]);
  const state = { ...mairie, records: new Map([['a_1', { ...record, cells }]]) };
  const snapshot = await takeSnapshot(state, LABEL);

  expect(snapshot.records[0]?.c).toEqual({ name: ['Commune', 'Mairie'] });
  const { ecosystem, flaws } = readBack(state);
  expect(readBack(stateOfSnapshot(snapshot))).toMatchObject({ ecosystem, flaws });
});
