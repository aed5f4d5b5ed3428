import type { FileSnapshot } from '#exchange/snapshot.ts';
import type { EntityTable, Table } from 'dexie';
import { rowOf, type AsKept, type JournalRow, type NewRow } from './journal-row.ts';
import { KeptDatabase } from './kept-database.ts';
import { TabChannel } from './tab-channel.ts';

/** The shape of the data in a map's database; a tab of another version must not write. */
export const MAP_SCHEMA = 3;

/** The newest version of the database itself that this program knows. */
const NEWEST = 3;

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
  /** To be read by `rowOf`, written by `asKept`. */
  declare journal: Table<AsKept<JournalRow>, number, AsKept<NewRow>>;
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
    this.version(2).stores({ copies: 'hash, at' });
    // Rows written before hold values and not texts, and are read as they are.
    this.version(NEWEST).upgrade(async () => {
      if (before) await this.copies.put(before);
      await this.meta.toCollection().modify({ schema: MAP_SCHEMA });
    });
  }

  /** The rows of the journal after one, in the order they came. */
  async rowsAfter(seq: number): Promise<readonly JournalRow[]> {
    return (await this.journal.where('seq').above(seq).toArray()).map(rowOf);
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
