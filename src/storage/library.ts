import { readBack } from '#lineage/read-back.ts';
import type { MapState } from '#lineage/map-state.ts';
import Dexie, { liveQuery } from 'dexie';
import type { IndexDatabase, MapEntry } from './index-database.ts';
import { databaseName } from './map-database.ts';
import { createMapDatabase, openMap, type NewMap } from './open-map.ts';

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

/** Keeps a map that is new to this device, under an identifier that it must not have yet. */
export async function addMap(
  index: IndexDatabase,
  mapId: string,
  map: NewMap,
  { replica, at }: { readonly replica: string; readonly at: number }
): Promise<void> {
  await createMapDatabase(mapId, map, replica);
  await index.maps.add({ id: mapId, binned: 0, ...summaryOf(map.state), touched: at });
}

/** Notes in the index what a map has become. */
export async function noteMap(
  index: IndexDatabase,
  mapId: string,
  state: MapState,
  at: number
): Promise<void> {
  await index.maps.update(mapId, { ...summaryOf(state), touched: at });
}

function summaryOf(state: MapState): Pick<MapEntry, 'title' | 'actors' | 'links'> {
  const { map, actors, links } = readBack(state).ecosystem;
  return { title: map.title, actors: actors.size, links: links.size };
}

/** Reads a whole map, as a file would hold it; `null` when it is not on this device. */
export async function readMap(mapId: string): Promise<NewMap | null> {
  const open = await openMap(mapId);
  if (!open) return null;
  const snapshots = await open.database.snapshots.toArray();
  open.database.close();
  return { state: open.session.state, snapshots };
}

/** Puts a map in the bin, where it stays until it is erased. */
export async function binMap(index: IndexDatabase, mapId: string, at: number): Promise<void> {
  await index.maps.update(mapId, { binned: at });
}

/** Takes a map out of the bin. */
export async function restoreMap(index: IndexDatabase, mapId: string): Promise<void> {
  await index.maps.update(mapId, { binned: 0 });
}

/** Erases a map from this device, with its history and its snapshots, for good. */
export async function eraseMap(index: IndexDatabase, mapId: string): Promise<void> {
  await Dexie.delete(databaseName(mapId));
  await index.maps.delete(mapId);
}
