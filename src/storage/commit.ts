import type { Gesture } from '#domain/gesture.ts';
import type { MapState } from '#lineage/map-state.ts';
import { fold, nextDot, valuesBefore, type Change } from '#lineage/write.ts';
import type { Step } from './go-back.ts';
import { asKept } from './journal-row.ts';
import { MAP_SCHEMA, type Head, type MapDatabase } from './map-database.ts';
import { DamagedError, OutdatedError } from './storage-error.ts';

/** What this tab knows of a map: its state, up to a row of the journal. */
export interface Session {
  readonly state: MapState;
  readonly seq: number;
  /** What undoing would take back, and redoing bring back; `null` for nothing. */
  readonly undoable: Gesture | null;
  readonly redoable: Gesture | null;
}

/** What to write: a new gesture, or the last one taken back, or brought back. */
export type Intent =
  | {
      readonly does: 'write';
      readonly gesture: Gesture;
      /** The changes, worked out on the map as it stands once other tabs are heard. */
      readonly plan: (state: MapState) => readonly Change[];
      /** Not something a person did, such as a first layout: undo passes over it. */
      readonly aside?: boolean;
    }
  | { readonly does: 'undo' | 'redo' };

/** Who commits, and when: for the history. */
export interface Signature {
  readonly at: number;
  readonly by: string;
}

const UNDO_DEPTH = 500;

/**
 * The only way to write a map: one gesture, one durable transaction, one row.
 *
 * It first hears what other tabs wrote, then plans and mints its dot, so that
 * no write claims to have seen what it has not. A gesture that changes nothing
 * is not written. When the promise resolves, the gesture is on the disk.
 *
 * @throws OutdatedError when a newer version of the program has been here.
 */
export async function commit(
  database: MapDatabase,
  session: Session,
  intent: Intent,
  signature: Signature
): Promise<Session> {
  await database.ready();
  const next = await writeNext(database, session, intent, signature);
  if (next.seq > session.seq) database.tabs.tell({ schema: MAP_SCHEMA, head: next.seq });
  return next;
}

async function writeNext(
  database: MapDatabase,
  session: Session,
  intent: Intent,
  signature: Signature
): Promise<Session> {
  // A transaction waits for nothing from elsewhere: what going back takes is fetched before.
  const loaded = intent.does === 'write' ? null : await import('./go-back.ts');
  return database.transaction('rw', database.journal, database.meta, async () => {
    const [head, known] = await Promise.all([headOf(database), hearOthers(database, session)]);
    const step =
      intent.does === 'write'
        ? stepOf(head, known.state, intent)
        : await loaded?.goBack(database, head, known.state, intent.does);
    if (!step) return withHistory(database, known, head);

    const row = {
      dot: nextDot(known.state, head.replica),
      changes: step.changes,
      before: valuesBefore(known.state, step.changes),
      gesture: step.gesture,
      ...signature
    };
    // Nothing is left to take back of what was written over since: it only leaves the stack.
    const rows = step.changes.length > 0 ? [row] : [];
    const seq = rows.length > 0 ? await database.journal.add(asKept(row)) : known.seq;
    const next: Head = { ...head, ...step.stacks(seq) };
    const [told] = await Promise.all([
      withHistory(database, { state: fold(known.state, rows), seq }, next, rows[0]?.gesture),
      database.meta.put(next)
    ]);
    return told;
  });
}

/** Hears what other tabs wrote since, without writing anything. */
export async function catchUp(database: MapDatabase, session: Session): Promise<Session> {
  await database.ready();
  return database.transaction('r', database.journal, database.meta, async () =>
    withHistory(database, await hearOthers(database, session), await headOf(database))
  );
}

function stepOf(
  head: Head,
  state: MapState,
  { plan, gesture, aside }: Intent & { readonly does: 'write' }
): Step | null {
  const changes = plan(state);
  if (changes.length === 0) return null;
  return { changes, gesture, stacks: (seq) => (aside ? head : stacksWith(head, seq)) };
}

/** What can be undone and redone once a new gesture is row `seq` of the journal. */
export function stacksWith({ undo }: Head, seq: number): Pick<Head, 'undo' | 'redo'> {
  return { undo: [...undo, seq].slice(-UNDO_DEPTH), redo: [] };
}

/**
 * Where a map stands: read in every transaction that writes.
 *
 * @throws OutdatedError when a newer version of the program has been here.
 * @throws DamagedError when it is not said any more.
 */
export async function headOf(database: MapDatabase): Promise<Head> {
  const head = await database.meta.get('head');
  if (!head) throw new DamagedError('storage/commit: no head');
  if (head.schema !== MAP_SCHEMA) throw new OutdatedError();
  return head;
}

async function hearOthers(
  database: MapDatabase,
  { state, seq }: Pick<Session, 'state' | 'seq'>
): Promise<Pick<Session, 'state' | 'seq'>> {
  const rows = await database.rowsAfter(seq);
  return { state: fold(state, rows), seq: rows.at(-1)?.seq ?? seq };
}

/**
 * Says, beside what a tab knows of a map, what can be undone and redone in it. The gesture of the
 * row that was just written, `seq`, is given: reading a layout of thousands again would take long.
 */
export async function withHistory(
  database: MapDatabase,
  { state, seq }: Pick<Session, 'state' | 'seq'>,
  { undo, redo }: Head,
  written?: Gesture
): Promise<Session> {
  const gestureOf = async (row: number | undefined): Promise<Gesture | null> => {
    if (row === undefined) return null;
    if (row === seq && written) return written;
    return (await database.journal.get(row))?.gesture ?? null;
  };
  const [undoable, redoable] = await Promise.all([gestureOf(undo.at(-1)), gestureOf(redo.at(-1))]);
  return { state, seq, undoable, redoable };
}
