import type { EntityTable } from 'dexie';
import { KeptDatabase } from './kept-database.ts';
import { OutdatedError } from './storage-error.ts';

/** The shape of what is in the index; a tab of another version must not write there. */
const INDEX_SCHEMA = 1;
/** The newest version of the database itself that this program knows. */
const NEWEST = 1;

/** What the home page shows of a map, without opening it. */
export interface MapEntry {
  /** Where it is kept on this device. */
  id: string;
  /** Which map it is, for partners too: two copies of one map share it. */
  identity: string;
  title: string;
  actors: number;
  links: number;
  /** Last change, in milliseconds since 1970. */
  touched: number;
  /** When it was put in the bin; 0 while it is not there. */
  binned: number;
  /** When it came to this device; older versions did not say. */
  added?: number;
  /** When it was last made into a file, and up to which gesture. */
  exported?: number;
  exportedSeq?: number;
}

/** A setting of this browser, by name. */
export interface Setting {
  name: string;
  value: string;
}

/** What the device knows of all its maps, and of its user's preferences. */
export class IndexDatabase extends KeptDatabase {
  declare maps: EntityTable<MapEntry, 'id'>;
  declare meta: EntityTable<Setting, 'name'>;

  constructor() {
    super('maillage-index', NEWEST);
    this.version(1).stores({ maps: 'id, touched', meta: 'name' });
  }

  /**
   * The only way to write in the index: one durable transaction.
   *
   * @throws OutdatedError when a newer version of the program has been here.
   */
  async write(act: () => Promise<unknown>): Promise<void> {
    await this.ready();
    await this.transaction('rw', this.maps, this.meta, async () => {
      const schema = await this.meta.get('schema');
      if (schema && schema.value !== String(INDEX_SCHEMA)) throw new OutdatedError();
      await act();
    });
  }
}
