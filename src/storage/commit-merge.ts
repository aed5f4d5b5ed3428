import type { Gesture } from '#domain/gesture.ts';
import type { MapFile } from '#exchange/map-file.ts';
import { mergeFiles } from '#exchange/merge-files.ts';
import { freshReplica, unguessable } from '#exchange/privacy/fresh-ids.ts';
import { broughtBy, type Brought } from '#lineage/brought.ts';
import type { MapState } from '#lineage/map-state.ts';
import { mergeAsChanges } from '#lineage/merge-as-changes.ts';
import { overclaims } from '#lineage/merge-into.ts';
import {
  catchUp,
  headOf,
  stacksWith,
  withHistory,
  type Session,
  type Signature
} from './commit.ts';
import { asKept } from './journal-row.ts';
import { MAP_SCHEMA, type MapDatabase } from './map-database.ts';

/** A partner's copy of a map, and whose it is, as they are called here. */
export interface PartnerCopy {
  readonly file: MapFile;
  readonly from: string;
}

/** Partners' copies to be put together with a map, and how it is told. */
export interface Joining {
  readonly does: 'merge';
  readonly copies: readonly PartnerCopy[];
  readonly gesture: Gesture;
  /** Whose replicas are, by how they begin, where that is known: a copy holds what others wrote too. */
  readonly owners?: ReadonlyMap<string, string>;
}

/**
 * Puts partners' files together with a map: one durable transaction, one row
 * that keeps what they brought, and their snapshots. It mints no dot, so that
 * partners who exchange their files come to the same map. Files that bring
 * nothing leave no row. Should one of them claim to have seen more than this
 * device wrote, it writes under another name from then on.
 *
 * @throws OutdatedError when a newer version of the program has been here.
 */
export async function commitMerge(
  database: MapDatabase,
  session: Session,
  joining: Joining,
  signature: Signature
): Promise<Session> {
  let known = session;
  for (;;) {
    known = await catchUp(database, known);
    const merged = await tryToMerge(database, known, joining, signature);
    // Another tab wrote meanwhile: it is heard first.
    if (!merged) continue;
    database.tabs.tell({ schema: MAP_SCHEMA, head: merged.seq });
    return merged;
  }
}

async function tryToMerge(
  database: MapDatabase,
  { state, seq }: Session,
  { copies, gesture, owners = new Map() }: Joining,
  signature: Signature
): Promise<Session | null> {
  const { journal, meta, snapshots } = database;
  const { replica } = await headOf(database);
  let merged: MapFile = { id: '', state, snapshots: await snapshots.toArray() };
  for (const { file } of copies) merged = await mergeFiles(merged, file, replica);
  const isContested = copies.some(({ file }) => overclaims(state, replica, file.state));
  const brought = broughtBy(state, merged.state);
  const row = {
    brought,
    ...mergeAsChanges(state, brought),
    copies: newReplicas(state, copies, owners),
    gesture,
    ...signature
  };

  return database.transaction('rw', journal, meta, snapshots, async () => {
    const head = await headOf(database);
    if (((await journal.orderBy('seq').last())?.seq ?? seq) > seq) return null;
    await snapshots.clear();
    await snapshots.bulkAdd(merged.snapshots);
    if (isNothing(brought)) return withHistory(database, { state, seq }, head);

    const added = await journal.add(asKept(row));
    // What is the same to whoever looks at the map leaves nothing to undo.
    const stacked = brought.records.length > 0 ? { ...head, ...stacksWith(head, added) } : head;
    const next = isContested ? { ...stacked, replica: freshReplica(unguessable) } : stacked;
    await meta.put(next);
    return withHistory(database, { state: merged.state, seq: added }, next);
  });
}

/** Each replica that a map had not heard of, and whose it is, else whose copy it came with first. */
function newReplicas(
  { seen }: MapState,
  copies: readonly PartnerCopy[],
  owners: ReadonlyMap<string, string>
): Readonly<Record<string, string>> {
  const found = copies.flatMap(({ file, from }) =>
    [...file.state.seen.keys()].map(
      (replica) => [replica, ownerOf(replica, owners) ?? from] as const
    )
  );
  return Object.fromEntries(found.reverse().filter(([replica]) => !seen.has(replica)));
}

function ownerOf(replica: string, owners: ReadonlyMap<string, string>): string | undefined {
  return [...owners].find(([mark]) => replica.startsWith(mark))?.[1];
}

function isNothing({ records, seen }: Brought): boolean {
  return records.length === 0 && Object.keys(seen).length === 0;
}
