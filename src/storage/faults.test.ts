import 'fake-indexeddb/auto';
import { writeFile } from '#exchange/write-file.ts';
import { EMPTY_STATE, type MapState } from '#lineage/map-state.ts';
import { readBack } from '#lineage/read-back.ts';
import { FAILURES, interceptRequests, withFault, type Fault } from '#testing/failing-requests.ts';
import {
  index,
  mapWithAPast,
  newId,
  opened,
  everyOperation,
  signature,
  type Operation
} from '#testing/storage-operations.ts';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { catchUp, commit } from './commit.ts';
import { addMap, eraseMap, readMap } from './library.ts';
import { openMap } from './open-map.ts';
import { keepSetting, readSettings } from './settings.ts';

interceptRequests();
beforeAll(async () => {
  // Dexie tells of each fault that it works around.
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  await index.ready();
});
const contentOf = (state: MapState): unknown => readBack(state).ecosystem;

/** All that can be said of a map on the device, and of what is around it. */
async function standing(entryId: string): Promise<unknown> {
  const settings = await readSettings(index);
  const entry = await index.maps.get(entryId);
  const map = await readMap(entryId);
  return { entry, theme: settings.get('theme'), content: map && contentOf(map.state) };
}

/** What holds whatever failed: the map opens, its undo stacks lead somewhere, it makes a file. */
async function checkSound(entryId: string): Promise<void> {
  const entry = await index.maps.get(entryId);
  const open = await openMap(entryId);
  expect(open !== null).toBe(entry !== undefined);
  if (!open) return;
  const { database, session } = open;
  const [head] = await database.meta.toArray();
  const rows = await database.journal.toCollection().primaryKeys();
  const lost = [...head!.undo, ...head!.redo].filter((seq) => !rows.includes(seq));
  expect(lost).toEqual([]);

  const undone = await commit(database, session, { does: 'undo' }, signature);
  const redone = await commit(database, undone, { does: 'redo' }, signature);
  expect(contentOf(redone.state)).toEqual(contentOf(session.state));
  expect(await catchUp(database, redone)).toEqual(redone);
  database.close();
  expect(await writeFile((await readMap(entryId))!)).toContain('"format":"ect-map"');
}

/** Each request in turn fails, until the operation has no more; says how many it had. */
async function eachRequest(
  kind: Omit<Fault, 'at'>,
  operation: (entryId: string) => Operation
): Promise<number> {
  for (let at = 1; ; at += 1) {
    await index.ready();
    await index.maps.clear();
    await keepSetting(index, 'theme', '');
    const entryId = await mapWithAPast();
    const before = await standing(entryId);
    const open = await opened(entryId);
    const run = (): Promise<unknown> => operation(entryId)(open);

    const { wasReached, outcome } = await withFault({ ...kind, at }, run);
    const now = await standing(entryId);
    // Asked again once storage works, or not asked at all: there is no third way for it to stand.
    const again = await opened(entryId);
    if (outcome.status === 'rejected') await operation(entryId)(again);
    again.database.close();
    open.database.close();
    const after = await standing(entryId);
    expect(outcome.status === 'rejected' ? [before, after] : [after]).toContainEqual(now);
    await checkSound(entryId);
    if (!wasReached) return at - 1;
  }
}

describe.each(everyOperation())('%s', (_name, operation) => {
  it.each(FAILURES.flatMap((failure) => [false, true].map((lasts) => ({ failure, lasts }))))(
    'is done or not done, never half done: $failure, from then on: $lasts',
    async (kind) => {
      expect(await eachRequest(kind, operation)).toBeGreaterThan(0);
    }
  );
});

describe.each(FAILURES)('a map that comes or goes while %s strikes', (failure) => {
  it.each([false, true])('is here whole or not at all; from then on: %s', async (lasts) => {
    for (let at = 1; ; at += 1) {
      await index.ready();
      await index.maps.clear();
      const entryId = newId();
      const place = { entryId, replica: 'replica000000000', at: 0 };
      const map = { id: entryId, state: EMPTY_STATE, snapshots: [] };
      const added = await withFault({ failure, lasts, at }, () => addMap(index, place, map));
      await index.ready();
      const isListed = (await index.maps.get(entryId)) !== undefined;
      expect(isListed || added.outcome.status === 'rejected').toBe(true);
      // Where even deleting fails, an empty database may stay: it is in no list.
      if (isListed) await checkSound(entryId);
      if (!added.wasReached) break;
    }
    for (let at = 1; ; at += 1) {
      await index.ready();
      await index.maps.clear();
      const entryId = await mapWithAPast();
      const erased = await withFault({ failure, lasts, at }, () => eraseMap(index, entryId));
      if (erased.outcome.status === 'rejected') await eraseMap(index, entryId);
      expect(await index.maps.get(entryId)).toBeUndefined();
      expect(await openMap(entryId)).toBeNull();
      if (!erased.wasReached) break;
    }
  });
});
