import { MAX_BYTES, MAX_SNAPSHOTS } from '#exchange/limits.ts';
import type { FileSnapshot, SnapshotLabel } from '#exchange/snapshot.ts';
import { headOf } from './commit.ts';
import type { MapDatabase } from './map-database.ts';

/** What a file has for snapshots: the map and its lineage need the rest. */
const MOST_TEXT = MAX_BYTES / 2;

/** What came of a snapshot to be kept: one that says the same is not kept twice. */
export type Kept =
  | { readonly is: 'kept'; readonly snapshot: FileSnapshot }
  | { readonly is: 'known'; readonly snapshot: FileSnapshot }
  | { readonly is: 'full' };

/**
 * Keeps a snapshot with a map, unless one of the same content is there, or as
 * many as a file can hold.
 *
 * @throws OutdatedError when a newer version of the program has been here.
 */
export async function keepSnapshot(database: MapDatabase, snapshot: FileSnapshot): Promise<Kept> {
  const { meta, snapshots } = database;
  await database.ready();
  return database.transaction('rw', meta, snapshots, async (): Promise<Kept> => {
    await headOf(database);
    const known = await snapshots.where('hash').equals(snapshot.hash).first();
    if (known) return { is: 'known', snapshot: known };
    if (isFull([...(await snapshots.toArray()), snapshot])) return { is: 'full' };
    await snapshots.add(snapshot);
    return { is: 'kept', snapshot };
  });
}

/** Presents a snapshot otherwise, or lets go of it (`null`); what it holds stays as it was taken. */
export async function relabelSnapshot(
  database: MapDatabase,
  snapshot: FileSnapshot,
  label: SnapshotLabel | null
): Promise<void> {
  const { meta, snapshots } = database;
  await database.ready();
  await database.transaction('rw', meta, snapshots, async () => {
    await headOf(database);
    const same = snapshots
      .where('hash')
      .equals(snapshot.hash)
      .and(
        ({ name, on, note }) =>
          name === snapshot.name && on === snapshot.on && note === snapshot.note
      );
    await (label ? same.modify({ ...label }) : same.delete());
  });
}

function isFull(snapshots: readonly FileSnapshot[]): boolean {
  const length = snapshots.reduce((sum, one) => sum + JSON.stringify(one).length, 0);
  return snapshots.length > MAX_SNAPSHOTS || length > MOST_TEXT;
}
