import { encodeState } from '#exchange/encode-state.ts';
import {
  LIBRARY_END,
  LIBRARY_HEAD,
  LIBRARY_START,
  MAX_LIBRARY_BYTES,
  saysLibrary,
  writeLibraryMap
} from '#exchange/library-file.ts';
import type { MapFile } from '#exchange/map-file.ts';
import type { Problem } from '#exchange/problem.ts';
import { readBack } from '#lineage/read-back.ts';
import type { IndexDatabase } from '#storage/index-database.ts';
import { addMap, binMap, noteFile, readMap } from '#storage/library.ts';
import { openMap } from '#storage/open-map.ts';
import { readLibraryApart } from '#workers/library-reader.ts';
import { bytesOf } from './file-bytes.ts';
import type { NamedBlob } from './map-file-blob.ts';
import { newReplica } from './new-id.ts';

/** Every map of the device, the bin included, in one file; and those that could not be in it, by title. */
export interface WholeLibrary extends NamedBlob {
  readonly left: readonly string[];
}

/** Makes one file of every map of the device. */
export async function wholeLibrary(index: IndexDatabase): Promise<WholeLibrary> {
  await index.ready();
  const at = Date.now();
  const parts: string[] = [];
  const left: string[] = [];
  for (const { id, title, binned } of await index.maps.orderBy('touched').toArray()) {
    try {
      const map = await readMap(id);
      if (!map) throw new Error(`state/whole-library: ${id} is not here`);
      parts.push(await writeLibraryMap({ map, isBinned: binned !== 0 }));
      await noteFileOf(index, id, at);
    } catch {
      // One map must not keep the others from being safe: it is named.
      left.push(title);
    }
  }
  const text = [LIBRARY_START, parts.join(',\n'), LIBRARY_END];
  const day = new Date(at).toISOString().slice(0, 10);
  return {
    name: `maillage-${day}.ect-library.json`,
    blob: new Blob(text, { type: 'application/json' }),
    left
  };
}

async function noteFileOf(index: IndexDatabase, entryId: string, at: number): Promise<void> {
  const open = await openMap(entryId);
  open?.database.close();
  if (open) await noteFile(index, entryId, { at, seq: open.session.seq });
}

/** Whether a file says that it is a library. One that cannot be read says nothing. */
export async function isWholeLibrary(file: File): Promise<boolean> {
  const head = await bytesOf(file.slice(0, LIBRARY_HEAD));
  return head.ok && saysLibrary(new Uint8Array(head.value));
}

/** What came of putting a whole library back. */
export interface PutBack {
  /** The titles of the maps that came. */
  readonly came: readonly string[];
  /** How many were here already, just the same. */
  readonly same: number;
  /** Why others could not come. */
  readonly problems: readonly Problem[];
}

/**
 * Puts the maps of a library on this device, beside those that are here, which
 * do not change. Each gets a place and a replica of its own.
 */
export async function putBack(
  index: IndexDatabase,
  file: File,
  signal: AbortSignal
): Promise<PutBack> {
  const bytes = await bytesOf(file, MAX_LIBRARY_BYTES);
  const library = bytes.ok ? await readLibraryApart(bytes.value, signal) : bytes;
  if (!library.ok) return { came: [], same: 0, problems: library.problems };
  const came: string[] = [];
  const problems: Problem[] = [];
  let same = 0;
  for (const { isBinned, reading } of library.value) {
    if (!reading.ok) problems.push(...reading.problems);
    else if (await isHere(index, reading.value)) same += 1;
    else {
      const entryId = crypto.randomUUID();
      const at = Date.now();
      await addMap(index, { entryId, replica: newReplica(), at }, reading.value);
      if (isBinned) await binMap(index, entryId, at);
      came.push(readBack(reading.value.state).ecosystem.map.title);
    }
  }
  return { came, same, problems };
}

async function isHere(index: IndexDatabase, { id, state }: MapFile): Promise<boolean> {
  await index.ready();
  const sameMaps = await index.maps.filter(({ identity }) => identity === id).primaryKeys();
  const text = JSON.stringify(encodeState(state));
  for (const entryId of sameMaps) {
    const here = await readMap(entryId).catch(() => null);
    if (here && JSON.stringify(encodeState(here.state)) === text) return true;
  }
  return false;
}
