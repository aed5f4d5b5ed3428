import { contentHash } from '#exchange/content-hash.ts';
import { erasedState, erasingChanges, erasureOf, without } from '#exchange/privacy/erasure.ts';
import type { FileSnapshot } from '#exchange/snapshot.ts';
import { nextDot } from '#lineage/write.ts';
import { catchUp, headOf, type Session, type Signature } from './commit.ts';
import { asKept, rowOf, type JournalRow } from './journal-row.ts';
import { MAP_SCHEMA, type MapDatabase } from './map-database.ts';
import { checkpointText } from './create-map.ts';

/** Whom to erase, and what stands where the name was. */
export interface PersonToErase {
  readonly id: string;
  readonly instead: string;
}

/**
 * Erases a person from all that the device keeps of a map: the map, its history,
 * its snapshots and its copies, in one transaction. What is left is an identifier with a
 * mark, which putting copies together applies again. It cannot be undone, nor
 * can anything before it.
 */
export async function erasePerson(
  database: MapDatabase,
  session: Session,
  person: PersonToErase,
  signature: Signature
): Promise<Session> {
  let known = session;
  for (;;) {
    known = await catchUp(database, known);
    const erased = await tryToErase(database, known, person, signature);
    // Another tab wrote meanwhile: it is heard first.
    if (!erased) continue;
    database.tabs.tell({ schema: MAP_SCHEMA, head: erased.seq });
    return erased;
  }
}

async function tryToErase(
  database: MapDatabase,
  { state, seq }: Session,
  { id, instead }: PersonToErase,
  signature: Signature
): Promise<Session | null> {
  const { checkpoints, copies, journal, meta, snapshots } = database;
  const erasure = erasureOf(state, id, instead);
  const kept = await snapshots.toArray();
  const redacted = await Promise.all(
    kept.map(async (snapshot) => {
      const erased = without(snapshot, erasure) as FileSnapshot;
      return { ...erased, hash: await contentHash(erased.records) };
    })
  );
  const tables = [checkpoints, copies, journal, meta, snapshots];
  return database.transaction('rw', tables, async () => {
    const head = await headOf(database);
    if (((await journal.orderBy('seq').last())?.seq ?? seq) > seq) return null;
    const write = { dot: nextDot(state, head.replica), changes: erasingChanges(state, erasure) };
    const after = erasedState(state, write, erasure);
    const gesture = { does: 'erase', type: 'actor', name: null } as const;
    const upTo = await journal.add(asKept({ ...write, before: [], gesture, ...signature }));
    await journal.toCollection().modify((row, holder) => {
      holder.value = asKept(without(rowOf(row), erasure) as JournalRow);
    });
    await checkpoints.put({ name: 'latest', upTo, text: checkpointText(after) });
    await copies.clear();
    await snapshots.clear();
    await snapshots.bulkAdd(redacted);
    await meta.put({ ...head, undo: [], redo: [] });
    return { state: after, seq: upTo, undoable: null, redoable: null };
  });
}
