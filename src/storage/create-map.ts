import { encodeState } from '#exchange/encode-state.ts';
import type { MapFile } from '#exchange/map-file.ts';
import type { MapState } from '#lineage/map-state.ts';
import { MAP_SCHEMA, MapDatabase } from './map-database.ts';

/** The text that a checkpoint keeps: the records and lineage of a map file. */
export function checkpointText(state: MapState): string {
  return JSON.stringify(encodeState(state));
}

/**
 * Makes the database of a map that is new to this device, in one transaction.
 *
 * It gets a replica of its own, even when it comes from a file that this very
 * browser wrote: a counter set back would give two writes the same dot.
 */
export async function createMapDatabase(
  entryId: string,
  { id, state, snapshots }: MapFile,
  replica: string
): Promise<void> {
  const database = new MapDatabase(entryId);
  try {
    // Nobody else can hold what is not there yet: a slow disk is no other tab.
    await database.whenReady();
    await database.transaction(
      'rw',
      database.checkpoints,
      database.snapshots,
      database.meta,
      async () => {
        await database.checkpoints.add({ name: 'latest', upTo: 0, text: checkpointText(state) });
        await database.snapshots.bulkAdd(snapshots);
        await database.meta.add({
          name: 'head',
          schema: MAP_SCHEMA,
          identity: id,
          replica,
          undo: [],
          redo: []
        });
      }
    );
  } finally {
    database.close();
  }
}
