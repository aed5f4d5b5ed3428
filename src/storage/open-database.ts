import { databaseName, isOfOlderVersion, MapDatabase, type KeptCopy } from './map-database.ts';
import { probe } from './probe.ts';

/**
 * Opens the database of a map; `null` when it is not on this device, which
 * asking must not make it be. One that an older version made keeps a copy of
 * what the map said before it is changed.
 */
export async function openDatabase(entryId: string): Promise<MapDatabase | null> {
  const found = await probe(databaseName(entryId));
  if (!found) return null;
  let before: KeptCopy | null = null;
  if (isOfOlderVersion(found.version)) {
    const { copyBefore } = await import('./copy-before.ts');
    before = await copyBefore(entryId);
  }
  const database = new MapDatabase(entryId, before);
  await database.ready();
  return database;
}
