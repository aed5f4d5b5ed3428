import Dexie, { type EntityTable } from 'dexie';

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
}

/** A setting of this browser, by name. */
export interface Setting {
  name: string;
  value: string;
}

/** What the device knows of all its maps, and of its user's preferences. */
export class IndexDatabase extends Dexie {
  declare maps: EntityTable<MapEntry, 'id'>;
  declare meta: EntityTable<Setting, 'name'>;

  constructor() {
    super('maillage-index', { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ maps: 'id, touched', meta: 'name' });
  }
}
