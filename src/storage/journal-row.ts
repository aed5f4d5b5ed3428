import type { Gesture } from '#domain/gesture.ts';
import type { Change, Merging, Write } from '#lineage/write.ts';

interface AnyRow {
  /** Given by the database, in the order gestures came. */
  seq: number;
  gesture: Gesture;
  /** What changed, cell by cell. */
  changes: readonly Change[];
  /** When, in milliseconds since 1970. */
  at: number;
  /** The name the user goes by on this device; empty when none was given. */
  by: string;
  /** What the changed cells held: writing it back undoes the gesture. */
  before: readonly Change[];
}

/** One gesture: what it wrote, and what stood there before. */
export type GestureRow = AnyRow & Write;

/** One merge: what others' copies brought, under their own dots, and what stood there before. */
export type MergeRow = AnyRow &
  Merging & {
    /** Whose copy each replica that was new here came with. */
    readonly copies: Readonly<Record<string, string>>;
  };

export type JournalRow = GestureRow | MergeRow;
export type NewRow = Omit<GestureRow, 'seq'> | Omit<MergeRow, 'seq'>;

/**
 * A row as it lies on the disk: what changed and what stood there are texts. Browsers copy a text at
 * once, and thousands of small objects in 30 ms of the page's time. Those written by version 2 and
 * before hold the values themselves.
 */
export type AsKept<Row extends NewRow> = Row extends NewRow
  ? Omit<Row, 'changes' | 'before'> & Kept
  : never;

interface Kept {
  changes: readonly Change[] | string;
  before: readonly Change[] | string;
}

/** A row, to be put on the disk. */
export function asKept<Row extends NewRow>(row: Row): AsKept<Row> {
  const texts = { changes: JSON.stringify(row.changes), before: JSON.stringify(row.before) };
  return { ...row, ...texts } as unknown as AsKept<Row>;
}

/** A row that the disk held. */
export function rowOf(kept: AsKept<JournalRow>): JournalRow {
  return {
    ...kept,
    changes: changesIn(kept.changes),
    before: changesIn(kept.before)
  };
}

function changesIn(kept: readonly Change[] | string): readonly Change[] {
  return typeof kept === 'string' ? (JSON.parse(kept) as Change[]) : kept;
}
