import type { Merging, Write } from '#lineage/write.ts';
import { headOf } from './commit.ts';
import type { JournalRow } from './journal-row.ts';
import type { MapDatabase } from './map-database.ts';

/** How many gestures may follow a checkpoint before the next is worth its while. */
const GESTURES_BETWEEN = 200;
/** How many past gestures are kept for undo and for the history: months of work. */
const GESTURES_KEPT = 5_000;

/** Puts gestures and merges into the text of a checkpoint. */
export type FoldText = (text: string, entries: readonly (Write | Merging)[]) => Promise<string>;

/**
 * Folds the gestures since the last checkpoint into a new one, when there are
 * enough of them, and lets go of the oldest that are in it.
 *
 * The folding goes on outside any transaction, for other tabs to write
 * meanwhile; the result is kept only if no other tab was quicker.
 *
 * @returns whether a new checkpoint was kept.
 */
export async function checkpointWhenDue(
  database: MapDatabase,
  foldText: FoldText,
  gesturesBetween = GESTURES_BETWEEN
): Promise<boolean> {
  await database.ready();
  const before = await database.checkpoints.get('latest');
  if (!before) return false;
  const rows = await database.rowsAfter(before.upTo);
  const upTo = rows.at(-1)?.seq;
  if (upTo === undefined || rows.length < gesturesBetween) return false;

  const text = await foldText(before.text, rows.map(entryOf));
  return database.transaction('rw', ['checkpoints', 'journal', 'meta'], async () => {
    await headOf(database);
    const now = await database.checkpoints.get('latest');
    if (now?.upTo !== before.upTo) return false;
    await database.checkpoints.put({ name: 'latest', upTo, text });
    await database.journal
      .where('seq')
      .belowOrEqual(upTo - GESTURES_KEPT)
      .delete();
    return true;
  });
}

/** A row of the journal without what undoes it, which is no part of the map. */
export function entryOf(row: JournalRow): Write | Merging {
  return 'brought' in row ? { brought: row.brought } : { dot: row.dot, changes: row.changes };
}
