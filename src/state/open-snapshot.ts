import type { FileSnapshot } from '#exchange/snapshot.ts';
import type { IndexDatabase } from '#storage/index-database.ts';
import { keepApart } from './keep-apart.ts';
import { stateOfRecords } from './map-copies.ts';

/** Opens a snapshot as a map of its own, under another title; resolves to where it is. */
export function openSnapshot(
  index: IndexDatabase,
  { records }: FileSnapshot,
  title: string
): Promise<string> {
  const state = stateOfRecords(records, title);
  return keepApart(index, { id: crypto.randomUUID(), state, snapshots: [] });
}
