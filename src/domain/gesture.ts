import type { RecordType } from './ecosystem.ts';

/** What a person did to a map, in one go: one line of its history, one step of undo. */
export interface Gesture {
  readonly does:
    | 'add'
    | 'edit'
    | 'bin'
    | 'restore'
    | 'return'
    | 'move'
    | 'arrange'
    | 'fold'
    | 'decide'
    | 'try'
    | 'merge'
    | 'erase'
    | 'undo'
    | 'redo';
  /** What kind of record it was about; `null` for several, or for the map as a whole. */
  readonly type: RecordType | null;
  /** The name of what it was about, as it stood then, whose copy was merged, or the snapshot returned to; `null` for none. */
  readonly name: string | null;
}
