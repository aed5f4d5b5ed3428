import type { Gesture } from '#domain/gesture.ts';
import type { MapState } from '#lineage/map-state.ts';
import { takenBack } from '#lineage/taken-back.ts';
import type { Change } from '#lineage/write.ts';
import { rowOf } from './journal-row.ts';
import type { Head, MapDatabase } from './map-database.ts';

/** What is about to be written. */
export interface Step {
  /** None for a gesture of which nothing is left to take back, or to bring back. */
  readonly changes: readonly Change[];
  readonly gesture: Gesture;
  /** What can be undone and redone once the step is row `seq` of the journal. */
  readonly stacks: (seq: number) => Pick<Head, 'undo' | 'redo'>;
}

/**
 * What takes the last gesture or merge back, or brings it back: new writes, of
 * what is still as it was left. `null` when there is none.
 */
export async function goBack(
  database: MapDatabase,
  { undo, redo }: Head,
  state: MapState,
  does: 'undo' | 'redo'
): Promise<Step | null> {
  const isUndo = does === 'undo';
  const seq = (isUndo ? undo : redo).at(-1);
  const kept = seq === undefined ? undefined : await database.journal.get(seq);
  if (seq === undefined || !kept) return null;
  const { changes, before, gesture } = rowOf(kept);
  return {
    changes: isUndo ? takenBack(state, changes, before) : takenBack(state, before, changes),
    gesture: { ...gesture, does },
    stacks: () =>
      isUndo
        ? { undo: undo.slice(0, -1), redo: [...redo, seq] }
        : { undo: [...undo, seq], redo: redo.slice(0, -1) }
  };
}
