import { checkpointWhenDue } from '#storage/checkpoint.ts';
import type { MapDatabase } from '#storage/map-database.ts';
import { foldText } from '#workers/folder.ts';

/** Folds the gestures on a map into a new checkpoint, off the main thread, when there are enough. */
export function foldJournal(database: MapDatabase): Promise<boolean> {
  return checkpointWhenDue(database, foldText);
}
