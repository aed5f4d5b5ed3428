import type { Gesture } from '#domain/gesture.ts';
import type { FileSnapshot } from '#exchange/snapshot.ts';
import type { Change, Merging, Write } from '#lineage/write.ts';
import type { EntityTable, Table } from 'dexie';
import { KeptDatabase } from './kept-database.ts';
import { TabChannel } from './tab-channel.ts';

/** The shape of the data in a map's database; a tab of another version must not write. */
export const MAP_SCHEMA = 2;

/** The newest version of the database itself that this program knows. */
const NEWEST = 2;

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
type NewRow = Omit<GestureRow, 'seq'> | Omit<MergeRow, 'seq'>;

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

/** Why a copy was kept: by itself, or before something that could be regretted. */
export type CopyKind = 'auto' | 'before-merge' | 'before-migration';

/** What a map said at a moment: the records that a snapshot would hold, under the hash of them. */
export interface KeptCopy {
  hash: string;
  kind: CopyKind;
  /** In milliseconds since 1970. */
  at: number;
  title: string;
  actors: number;
  links: number;
  text: string;
}

/** What the device keeps of one map: a checkpoint, and the gestures since. */
export class MapDatabase extends KeptDatabase {
  declare checkpoints: EntityTable<Checkpoint, 'name'>;
  declare journal: Table<JournalRow, number, NewRow>;
  /** In the order they came; two names may share one state, hence one hash. */
  declare snapshots: Table<FileSnapshot, number>;
  declare meta: EntityTable<Head, 'name'>;
  declare copies: EntityTable<KeptCopy, 'hash'>;
  /** The other tabs that have this map open. */
  readonly tabs: TabChannel;

  /** A map's database; `before` is kept with what it holds when it comes from an older version. */
  constructor(entryId: string, before: KeptCopy | null = null) {
    super(databaseName(entryId), NEWEST);
    this.tabs = new TabChannel(databaseName(entryId));
    this.version(1).stores({
      checkpoints: 'name',
      journal: '++seq',
      snapshots: '++, hash',
      meta: 'name'
    });
    this.version(2)
      .stores({ copies: 'hash, at' })
      .upgrade(async () => {
        if (before) await this.copies.put(before);
        await this.meta.toCollection().modify({ schema: MAP_SCHEMA });
      });
  }

  override close(options?: { disableAutoOpen: boolean }): void {
    // Dexie closes it for a while when it opens it again.
    if (options?.disableAutoOpen !== false) this.tabs.close();
    super.close(options);
  }
}

/** Whether a database was made by an older version of the program, by the browser's own number. */
export function isOfOlderVersion(version: number): boolean {
  return version < NEWEST * 10;
}

/** The name of the database that keeps a map. */
export function databaseName(entryId: string): string {
  return `maillage-map-${entryId}`;
}
