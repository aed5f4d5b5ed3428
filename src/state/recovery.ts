import { decodeState } from '#exchange/decode-state.ts';
import type { MapFile } from '#exchange/map-file.ts';
import { readBack } from '#lineage/read-back.ts';
import type { IndexDatabase } from '#storage/index-database.ts';
import { addMap, eraseMap, listMap, readMap } from '#storage/library.ts';
import { openMap } from '#storage/open-map.ts';
import { remembered } from '#storage/sentinel.ts';
import { eraseMirrors, readMirrors, type MirrorCopy } from '#workers/mirror-files.ts';
import type { Mirrored } from '#workers/mirror.worker.ts';
import { copying, inTurn } from './alone.ts';
import { newReplica } from './new-id.ts';

/** Something from which a map can be had again. */
export interface Remnant {
  /** A copy kept outside of the database, or what the database still has. */
  readonly from: 'mirror' | 'database';
  readonly title: string;
  readonly actors: number;
  readonly links: number;
  /** The number of the last gesture in it. */
  readonly seq: number;
  /** When it was made, in milliseconds since 1970; `null` for what the database has. */
  readonly at: number | null;
  readonly read: () => Promise<MapFile | null>;
}

/** A map that should be on this device and is not, or not whole. */
export interface LostMap {
  readonly entryId: string;
  readonly title: string;
  /** The number of the last gesture that was kept; `null` when nobody knows. */
  readonly seq: number | null;
  /** What is left of it, what goes furthest first. */
  readonly remnants: readonly Remnant[];
  /** Copies that are there and cannot be read. */
  readonly torn: number;
}

/** Looks for what is left of a map. */
export async function whatIsLeft(entryId: string): Promise<LostMap> {
  const known = remembered().get(entryId);
  const [{ whole, torn }, here] = await Promise.all([readMirrors(entryId), inDatabase(entryId)]);
  const remnants = [...(here ? [here] : []), ...whole.map(mirrorRemnant)];
  remnants.sort((one, other) => other.seq - one.seq);
  const title = known?.title ?? remnants[0]?.title ?? '';
  return { entryId, title, seq: known?.seq ?? null, remnants, torn };
}

async function inDatabase(entryId: string): Promise<Remnant | null> {
  try {
    const open = await openMap(entryId);
    if (!open) return null;
    open.database.close();
    const { map, actors, links } = readBack(open.session.state).ecosystem;
    return {
      from: 'database',
      title: map.title,
      actors: actors.size,
      links: links.size,
      seq: open.session.seq,
      at: null,
      read: () => readMap(entryId)
    };
  } catch {
    return null;
  }
}

function mirrorRemnant({ label, text }: MirrorCopy): Remnant {
  const { identity, title, actors, links, seq, at } = label;
  const read = (): Promise<MapFile> => {
    const { state, snapshots } = JSON.parse(text) as Mirrored;
    return Promise.resolve({ id: identity, state: decodeState(state), snapshots });
  };
  return { from: 'mirror', title, actors, links, seq, at, read };
}

/**
 * Has a map again from what is left of it; resolves to where it is. From a copy
 * it gets a new place and a new replica: what the lost writes said is unknown.
 */
export async function takeUp(
  index: IndexDatabase,
  { entryId }: LostMap,
  remnant: Remnant
): Promise<string> {
  const at = Date.now();
  if (remnant.from === 'database') {
    await listMap(index, entryId, at);
    return entryId;
  }
  const file = await remnant.read();
  if (!file) throw new Error('state/recovery: this copy is gone');
  const place = { entryId: crypto.randomUUID(), replica: newReplica(), at };
  await addMap(index, place, file);
  await giveUp(index, entryId);
  return place.entryId;
}

/** Lets go of a map with all that is left of it. */
export async function giveUp(index: IndexDatabase, entryId: string): Promise<void> {
  // A copy under way would come after.
  await inTurn(copying(entryId), async () => {
    await eraseMirrors(entryId);
    await eraseMap(index, entryId);
  });
}
