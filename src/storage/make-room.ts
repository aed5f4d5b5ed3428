import { headOf } from './commit.ts';
import type { IndexDatabase } from './index-database.ts';
import type { MapDatabase } from './map-database.ts';
import { openDatabase } from './open-database.ts';

/**
 * Lets go of what the maps of this device can do without: the copies made by
 * themselves, and gestures that are in a checkpoint, which can no longer be undone then. What maps say stays.
 */
export async function makeRoom(index: IndexDatabase): Promise<void> {
  await index.ready();
  const entryIds = await index.maps.toCollection().primaryKeys();
  for (const entryId of entryIds) {
    const database = await openDatabase(entryId);
    if (!database) continue;
    try {
      await letGoOfHistory(database);
    } finally {
      database.close();
    }
  }
}

async function letGoOfHistory(database: MapDatabase): Promise<void> {
  const { checkpoints, copies, journal, meta } = database;
  await database.transaction('rw', checkpoints, copies, journal, meta, async () => {
    const head = await headOf(database);
    const upTo = (await checkpoints.get('latest'))?.upTo ?? 0;
    const isLeft = (seq: number): boolean => seq > upTo;
    await copies.filter(({ kind }) => kind === 'auto').delete();
    await journal.where('seq').belowOrEqual(upTo).delete();
    await meta.put({ ...head, undo: head.undo.filter(isLeft), redo: head.redo.filter(isLeft) });
  });
}
