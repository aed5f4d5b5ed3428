import type { MapFile } from '#exchange/map-file.ts';
import { readBack } from '#lineage/read-back.ts';
import Dexie, { liveQuery, type Subscription } from 'dexie';
import type { IndexDatabase, MapEntry } from './index-database.ts';
import { forgetFolderLink } from './folder-link.ts';
import { databaseName } from './map-database.ts';
import { createMapDatabase } from './create-map.ts';
import { openMap } from './open-map.ts';
import { summaryOf } from './note-map.ts';
import { forget, remember } from './sentinel.ts';

/**
 * Tells, from now on, the maps of the device each time they change, the last
 * touched first; until what is returned is called.
 */
export function watchMaps(
  index: IndexDatabase,
  onmaps: (maps: readonly MapEntry[]) => void
): () => void {
  const maps = liveQuery(() => index.maps.orderBy('touched').reverse().toArray());
  // Where nothing can be kept, there is nothing to tell.
  const none = (): void => undefined;
  let isOver = false;
  let subscription: Subscription | null = null;
  const watch = (): void => {
    if (!isOver) subscription = maps.subscribe(onmaps, none);
  };
  void index.whenReady().then(watch, none);
  return () => {
    isOver = true;
    subscription?.unsubscribe();
  };
}

/** Where a map that is new to this device will be kept, and who will write it there. */
export interface Place {
  readonly entryId: string;
  readonly replica: string;
  readonly at: number;
}

/** Keeps a map that is new to this device: from nothing, a file, or another map. */
export async function addMap(
  index: IndexDatabase,
  { entryId, replica, at }: Place,
  map: MapFile
): Promise<void> {
  const summary = summaryOf(readBack(map.state).ecosystem);
  const entry = { id: entryId, identity: map.id, binned: 0, added: at, touched: at, ...summary };
  try {
    await createMapDatabase(entryId, map, replica);
    await index.write(() => index.maps.add(entry));
    remember(entryId, { title: summary.title, seq: 0 });
  } catch (error) {
    // What no list shows must not take room.
    await Dexie.delete(databaseName(entryId)).catch(() => undefined);
    throw error;
  }
}

/** Reads a whole map, as a file would hold it; `null` when it is not on this device. */
export async function readMap(entryId: string): Promise<MapFile | null> {
  const open = await openMap(entryId);
  if (!open) return null;
  const { database, session, identity } = open;
  try {
    const snapshots = await database.snapshots.toArray();
    return { id: identity, state: session.state, snapshots };
  } finally {
    database.close();
  }
}

/** Puts a map that is on this device back in the list, as it is: what was remembered of it no longer holds. */
export async function listMap(index: IndexDatabase, entryId: string, at: number): Promise<void> {
  const open = await openMap(entryId);
  if (!open) throw new Error(`storage/library: ${entryId} is not here`);
  const { database, session, identity } = open;
  database.close();
  const summary = summaryOf(readBack(session.state).ecosystem);
  const entry = { id: entryId, identity, binned: 0, touched: at, ...summary };
  await index.write(() => index.maps.put(entry));
  forget(entryId);
  remember(entryId, { title: summary.title, seq: session.seq });
}

/** What the index has of a map; `null` when it does not know it. */
export async function entryOf(index: IndexDatabase, entryId: string): Promise<MapEntry | null> {
  await index.ready();
  return (await index.maps.get(entryId)) ?? null;
}

/** Notes that a map was made into a file, up to a gesture. */
export async function noteFile(
  index: IndexDatabase,
  entryId: string,
  { at, seq }: { readonly at: number; readonly seq: number }
): Promise<void> {
  await index.write(() => index.maps.update(entryId, { exported: at, exportedSeq: seq }));
}

/** Puts a map in the bin, where it stays until it is erased. */
export async function binMap(index: IndexDatabase, entryId: string, at: number): Promise<void> {
  await index.write(() => index.maps.update(entryId, { binned: at }));
}

/** Takes a map out of the bin. */
export async function restoreMap(index: IndexDatabase, entryId: string): Promise<void> {
  await index.write(() => index.maps.update(entryId, { binned: 0 }));
}

/** Erases a map from this device, with its history, its snapshots and what links it to a shared folder, for good. */
export async function eraseMap(index: IndexDatabase, entryId: string): Promise<void> {
  forget(entryId);
  await forgetFolderLink(entryId);
  await Dexie.delete(databaseName(entryId));
  await index.write(() => index.maps.delete(entryId));
}
