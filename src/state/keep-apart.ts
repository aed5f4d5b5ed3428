import type { MapFile } from '#exchange/map-file.ts';
import type { IndexDatabase } from '#storage/index-database.ts';
import { addMap } from '#storage/library.ts';
import { newReplica } from './new-id.ts';

/** Keeps a file as a map of this device, whichever others there are; resolves to where. */
export async function keepApart(index: IndexDatabase, file: MapFile): Promise<string> {
  const entryId = crypto.randomUUID();
  await addMap(index, { entryId, replica: newReplica(), at: Date.now() }, file);
  return entryId;
}
