import type { Gesture } from '#domain/gesture.ts';
import type { FileSnapshot } from '#exchange/snapshot.ts';
import type { Write } from '#lineage/write.ts';
import Dexie, { type EntityTable, type Table } from 'dexie';

/** The shape of the data in a map's database; a tab of another version must not write. */
export const MAP_SCHEMA = 1;

/** One gesture: what it wrote, and what stood there before. */
export interface JournalRow extends Write {
  /** Given by the database, in the order gestures came. */
  seq: number;
  gesture: Gesture;
  /** When, in milliseconds since 1970. */
  at: number;
  /** The name the user goes by on this device; empty when none was given. */
  by: string;
  /** What the changed cells held: writing it back undoes the gesture. */
  before: Write['changes'];
}

/** The whole map up to a gesture, as the text that its file would have. */
export interface Checkpoint {
  name: 'latest';
  /** The last row of the journal that is in it; 0 for none. */
  upTo: number;
  text: string;
}

/** Where a map stands: who writes here, and what can be undone. */
export interface Head {
  name: 'head';
  schema: number;
  /** Which map it is, for partners too. */
  identity: string;
  /** The replica that this browser writes as, on this map. */
  replica: string;
  /** Rows of the journal that can be undone, the last one first to go. */
  undo: readonly number[];
  redo: readonly number[];
}

/** What the device keeps of one map: a checkpoint, and the gestures since. */
export class MapDatabase extends Dexie {
  declare checkpoints: EntityTable<Checkpoint, 'name'>;
  declare journal: EntityTable<JournalRow, 'seq'>;
  /** In the order they came; two names may share one state, hence one hash. */
  declare snapshots: Table<FileSnapshot, number>;
  declare meta: EntityTable<Head, 'name'>;

  constructor(entryId: string) {
    // Strict: « saved » must survive a power cut, and it costs 2 ms a gesture.
    super(databaseName(entryId), { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      checkpoints: 'name',
      journal: '++seq',
      snapshots: '++, hash',
      meta: 'name'
    });
  }
}

/** The name of the database that keeps a map. */
export function databaseName(entryId: string): string {
  return `maillage-map-${entryId}`;
}
