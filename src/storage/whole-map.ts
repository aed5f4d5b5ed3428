import type { FileSnapshot } from '#exchange/snapshot.ts';
import type { Merging, Write } from '#lineage/write.ts';
import { entryOf } from './checkpoint.ts';
import type { MapDatabase } from './map-database.ts';
import { DamagedError } from './storage-error.ts';

/** All that makes a map, as it is kept: for a worker to put together. */
export interface WholeMap {
  readonly checkpoint: string;
  /** The gestures and merges since. */
  readonly entries: readonly (Write | Merging)[];
  /** The number of the last one. */
  readonly seq: number;
  readonly snapshots: readonly FileSnapshot[];
}

/** Reads all that makes a map, as it stands at one moment. */
export async function wholeMap(database: MapDatabase): Promise<WholeMap> {
  const { checkpoints, journal, snapshots } = database;
  await database.ready();
  return database.transaction('r', checkpoints, journal, snapshots, async () => {
    const latest = await checkpoints.get('latest');
    if (!latest) throw new DamagedError('storage/whole-map: this map has no checkpoint');
    const rows = await database.rowsAfter(latest.upTo);
    return {
      checkpoint: latest.text,
      entries: rows.map(entryOf),
      seq: rows.at(-1)?.seq ?? latest.upTo,
      snapshots: await snapshots.toArray()
    };
  });
}
