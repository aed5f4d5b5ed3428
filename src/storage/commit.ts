import type { Gesture } from '#domain/gesture.ts';
import type { MapState } from '#lineage/map-state.ts';
import { fold, nextDot, valuesBefore, type Change } from '#lineage/write.ts';
import type { InsertType } from 'dexie';
import { MAP_SCHEMA, type Head, type JournalRow, type MapDatabase } from './map-database.ts';
import { OutdatedError } from './storage-error.ts';

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
  return database.transaction('rw', database.journal, database.meta, async () => {
    const head = await headOf(database);
    const known = await hearOthers(database, session);
    const step = await nextStep(database, head, known.state, intent);
    if (!step || step.changes.length === 0) return withHistory(database, known, head);

    const dot = nextDot(known.state, head.replica);
    const row: InsertType<JournalRow, 'seq'> = {
      dot,
      changes: step.changes,
      before: valuesBefore(known.state, step.changes),
      gesture: step.gesture,
      ...signature
    };
    const seq = await database.journal.add(row);
    const next: Head = { ...head, ...step.stacks(seq) };
    await database.meta.put(next);
    return withHistory(database, { state: fold(known.state, [row]), seq }, next);
  });
}

/** Hears what other tabs wrote since, without writing anything. */
export async function catchUp(database: MapDatabase, session: Session): Promise<Session> {
  return database.transaction('r', database.journal, database.meta, async () =>
    withHistory(database, await hearOthers(database, session), await headOf(database))
  );
}

interface Step {
  readonly changes: readonly Change[];
  readonly gesture: Gesture;
  /** What can be undone and redone once the step is row `seq` of the journal. */
  readonly stacks: (seq: number) => Pick<Head, 'undo' | 'redo'>;
}

async function nextStep(
  database: MapDatabase,
  { undo, redo }: Head,
  state: MapState,
  intent: Intent
): Promise<Step | null> {
  if (intent.does === 'write')
    return {
      changes: intent.plan(state),
      gesture: intent.gesture,
      stacks: (seq) =>
        intent.aside === true
          ? { undo, redo }
          : { undo: [...undo, seq].slice(-UNDO_DEPTH), redo: [] }
    };

  const back = intent.does === 'undo';
  const seq = (back ? undo : redo).at(-1);
  const row = seq === undefined ? undefined : await database.journal.get(seq);
  if (seq === undefined || !row) return null;
  return {
    changes: back ? row.before : row.changes,
    gesture: { ...row.gesture, does: intent.does },
    stacks: () =>
      back
        ? { undo: undo.slice(0, -1), redo: [...redo, seq] }
        : { undo: [...undo, seq], redo: redo.slice(0, -1) }
  };
}

/**
 * Where a map stands.
 *
 * @throws OutdatedError when a newer version of the program has been here.
 */
export async function headOf(database: MapDatabase): Promise<Head> {
  const head = await database.meta.get('head');
  if (!head) throw new Error('storage/commit: this map has no head');
  if (head.schema !== MAP_SCHEMA) throw new OutdatedError();
  return head;
}

async function hearOthers(
  database: MapDatabase,
  { state, seq }: Pick<Session, 'state' | 'seq'>
): Promise<Pick<Session, 'state' | 'seq'>> {
  const rows = await database.journal.where('seq').above(seq).toArray();
  return { state: fold(state, rows), seq: rows.at(-1)?.seq ?? seq };
}

async function withHistory(
  database: MapDatabase,
  { state, seq }: Pick<Session, 'state' | 'seq'>,
  { undo, redo }: Head
): Promise<Session> {
  const gestureOf = async (row: number | undefined): Promise<Gesture | null> =>
    row === undefined ? null : ((await database.journal.get(row))?.gesture ?? null);
  return {
    state,
    seq,
    undoable: await gestureOf(undo.at(-1)),
    redoable: await gestureOf(redo.at(-1))
  };
}
