import { databaseName, isOfOlderVersion, MapDatabase, type KeptCopy } from './map-database.ts';
import { probe } from './probe.ts';

/** How a map is opened. */
export interface Opening {
  /** However long that takes, rather than to say after a while that another tab may hold it. */
  readonly waits?: boolean;
}

/**
 * Opens the database of a map; `null` when it is not on this device, which
 * asking must not make it be. One that an older version made keeps a copy of
 * what the map said before it is changed.
 *
 * @throws BlockedError when another tab holds it, unless it is to be waited for.
 */
export async function openDatabase(
  entryId: string,
  { waits = false }: Opening = {}
): Promise<MapDatabase | null> {
  const found = await probe(databaseName(entryId));
  if (!found) return null;
  let before: KeptCopy | null = null;
  if (isOfOlderVersion(found.version)) {
    const { copyBefore } = await import('./copy-before.ts');
    before = await copyBefore(entryId);
  }
  const database = new MapDatabase(entryId, before);
  await (waits ? database.whenReady() : database.ready());
  return database;
}
