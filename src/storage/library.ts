import type { Ecosystem } from '#domain/ecosystem.ts';
import type { MapFile } from '#exchange/map-file.ts';
import { readBack } from '#lineage/read-back.ts';
import Dexie, { liveQuery } from 'dexie';
import type { IndexDatabase, MapEntry } from './index-database.ts';
import { databaseName } from './map-database.ts';
import { createMapDatabase, openMap } from './open-map.ts';

/** Tells, from now on, the maps of the device each time they change, the last touched first. */
export function watchMaps(
  index: IndexDatabase,
  onmaps: (maps: readonly MapEntry[]) => void
): () => void {
  const maps = liveQuery(() => index.maps.orderBy('touched').reverse().toArray());
  const subscription = maps.subscribe(onmaps);
  return () => {
    subscription.unsubscribe();
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
  await createMapDatabase(entryId, map, replica);
  await index.maps.add({
    id: entryId,
    identity: map.id,
    binned: 0,
    touched: at,
    ...summaryOf(readBack(map.state).ecosystem)
  });
}

/** Notes in the index what a map has become. */
export async function noteMap(
  index: IndexDatabase,
  entryId: string,
  ecosystem: Ecosystem,
  at: number
): Promise<void> {
  await index.maps.update(entryId, { ...summaryOf(ecosystem), touched: at });
}

function summaryOf({
  map,
  actors,
  links
}: Ecosystem): Pick<MapEntry, 'title' | 'actors' | 'links'> {
  return { title: map.title, actors: actors.size, links: links.size };
}

/** Reads a whole map, as a file would hold it; `null` when it is not on this device. */
export async function readMap(entryId: string): Promise<MapFile | null> {
  const open = await openMap(entryId);
  if (!open) return null;
  const head = await open.database.meta.get('head');
  const snapshots = await open.database.snapshots.toArray();
  open.database.close();
  return { id: head?.identity ?? entryId, state: open.session.state, snapshots };
}

/** Puts a map in the bin, where it stays until it is erased. */
export async function binMap(index: IndexDatabase, entryId: string, at: number): Promise<void> {
  await index.maps.update(entryId, { binned: at });
}

/** Takes a map out of the bin. */
export async function restoreMap(index: IndexDatabase, entryId: string): Promise<void> {
  await index.maps.update(entryId, { binned: 0 });
}

/** Erases a map from this device, with its history and its snapshots, for good. */
export async function eraseMap(index: IndexDatabase, entryId: string): Promise<void> {
  await Dexie.delete(databaseName(entryId));
  await index.maps.delete(entryId);
}
