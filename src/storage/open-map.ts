import { decodeState, encodeState, type EncodedState } from '#exchange/encode-state.ts';
import type { MapFile } from '#exchange/map-file.ts';
import type { MapState } from '#lineage/map-state.ts';
import Dexie, { liveQuery } from 'dexie';
import { catchUp, type Session } from './commit.ts';
import { databaseName, MAP_SCHEMA, MapDatabase } from './map-database.ts';

/** The text that a checkpoint keeps: the records and lineage of a map file. */
export function checkpointText(state: MapState): string {
  return JSON.stringify(encodeState(state));
}

/** The state that a checkpoint's text keeps. */
export function checkpointState(text: string): MapState {
  return decodeState(JSON.parse(text) as EncodedState);
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

/** A map of this device, open in this tab. */
export interface OpenMap {
  readonly database: MapDatabase;
  readonly session: Session;
}

/**
 * Opens a map of this device: its last checkpoint, and the gestures since.
 * `null` when it is not on this device, which asking must not make it be.
 */
export async function openMap(entryId: string): Promise<OpenMap | null> {
  if (!(await Dexie.exists(databaseName(entryId)))) return null;
  const database = new MapDatabase(entryId);
  const checkpoint = await database.checkpoints.get('latest');
  if (!checkpoint) {
    database.close();
    return null;
  }
  const session = await catchUp(database, {
    state: checkpointState(checkpoint.text),
    seq: checkpoint.upTo,
    undoable: null,
    redoable: null
  });
  return { database, session };
}

/**
 * Tells, from now on, the number of the last gesture each time any tab adds one.
 *
 * @returns what stops it.
 */
export function watchJournal(database: MapDatabase, onseq: (seq: number) => void): () => void {
  // Not the keys alone: Dexie does not see that a list of limited keys has changed.
  const last = liveQuery(() => database.journal.orderBy('seq').last());
  const subscription = last.subscribe((row) => {
    if (row) onseq(row.seq);
  });
  return () => {
    subscription.unsubscribe();
  };
}
