import { PURGED } from '#lineage/cell.ts';
import type { MapState } from '#lineage/map-state.ts';
import { mergeInto } from '#lineage/merge-into.ts';
import { merge } from '#lineage/merge.ts';
import { withoutShown } from '#lineage/shown-only.ts';
import { canonicalText, contentHash } from './content-hash.ts';
import type { MapFile } from './map-file.ts';
import type { FileSnapshot } from './snapshot.ts';

/**
 * Puts two files of a map together: what they hold, and the snapshots of both.
 * What either erased leaves the snapshots of the other too. The same whichever
 * comes first, but for two different maps: the result is then the first one.
 *
 * @param own - the replica that the first is written as, where that is known: the
 * other is not believed about writes of its that the first has not made.
 */
export async function mergeFiles(
  one: MapFile,
  other: MapFile,
  own: string | null = null
): Promise<MapFile> {
  const state =
    own === null ? heardBoth(one.state, other.state) : mergeInto(one.state, own, other.state);
  const gone = erasedIn(state);
  const snapshots = new Map<string, FileSnapshot>();
  for (const snapshot of [...one.snapshots, ...other.snapshots]) {
    const kept = await withoutErased(snapshot, gone);
    snapshots.set(orderOf(kept), kept);
  }
  const inOrder = [...snapshots].sort(([a], [b]) => (a < b ? -1 : 1));
  return { id: one.id, state, snapshots: inOrder.map(([, snapshot]) => snapshot) };
}

const heardBoth = (one: MapState, other: MapState): MapState =>
  merge(withoutShown(one, other), withoutShown(other, one));

function erasedIn({ records }: MapState): ReadonlySet<string> {
  return new Set([...records.values()].flatMap(({ id, cells }) => (cells.has(PURGED) ? [id] : [])));
}

/** A snapshot without the records that were erased since; the same one when it has none. */
async function withoutErased(
  snapshot: FileSnapshot,
  gone: ReadonlySet<string>
): Promise<FileSnapshot> {
  const records = snapshot.records.filter(({ id }) => !gone.has(id));
  if (records.length === snapshot.records.length) return snapshot;
  return { ...snapshot, records, hash: await contentHash(records) };
}

// The oldest first; what has no date comes before, and equal ones are one.
function orderOf({ hash, name, note, on }: FileSnapshot): string {
  return canonicalText([on ?? '', name, hash, note]);
}
