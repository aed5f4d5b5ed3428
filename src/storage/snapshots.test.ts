import 'fake-indexeddb/auto';
import { MAX_SNAPSHOTS } from '#exchange/limits.ts';
import { takeSnapshot, type FileSnapshot } from '#exchange/snapshot.ts';
import { changeOf } from '#lineage/change.ts';
import { EMPTY_STATE } from '#lineage/map-state.ts';
import { writtenBy } from '#testing/histories.ts';
import { beforeEach, expect, it } from 'vitest';
import { createMapDatabase } from './create-map.ts';
import { MapDatabase } from './map-database.ts';
import { keepSnapshot, relabelSnapshot } from './snapshots.ts';

const AUTUMN = { name: 'Automne', on: '2026-09-21', note: 'Avant la visite' };
let maps = 0;
let database: MapDatabase;

const saying = (name: string, label = AUTUMN): Promise<FileSnapshot> =>
  takeSnapshot(
    writtenBy('founder000000000', EMPTY_STATE, changeOf('actor', 'a_1', { name })),
    label
  );

beforeEach(async () => {
  const id = `snapshots-${String(++maps)}`;
  await createMapDatabase(id, { id, state: EMPTY_STATE, snapshots: [] }, 'replica000000000');
  database = new MapDatabase(id);
});

it('keeps what a map said once, whatever it is called the second time', async () => {
  const snapshot = await saying('Mairie');
  expect(await keepSnapshot(database, snapshot)).toEqual({ is: 'kept', snapshot });
  const again = await saying('Mairie', { ...AUTUMN, name: 'Hiver' });
  expect(await keepSnapshot(database, again)).toEqual({ is: 'known', snapshot });
  expect(await database.snapshots.toArray()).toEqual([snapshot]);
});

it('presents one otherwise, and lets go of it, leaving the others as they are', async () => {
  const [one, other] = [await saying('Mairie'), await saying('Commune')];
  await keepSnapshot(database, one);
  await keepSnapshot(database, other);
  const label = { name: 'Avant', on: null, note: null };
  await relabelSnapshot(database, one, label);
  expect(await database.snapshots.toArray()).toEqual([{ ...one, ...label }, other]);
  await relabelSnapshot(database, { ...one, ...label }, null);
  expect(await database.snapshots.toArray()).toEqual([other]);
});

it('keeps no more than a file can hold', async () => {
  const one = await saying('Mairie');
  const many = Array.from({ length: MAX_SNAPSHOTS }, (_, at) => ({ ...one, hash: String(at) }));
  await database.ready();
  await database.snapshots.bulkAdd(many);
  expect(await keepSnapshot(database, one)).toEqual({ is: 'full' });

  await database.snapshots.clear();
  const large = { ...one, hash: 'large', note: 'x'.repeat(13 * 1024 * 1024) };
  await database.snapshots.add(large);
  expect(await keepSnapshot(database, one)).toEqual({ is: 'full' });
});
