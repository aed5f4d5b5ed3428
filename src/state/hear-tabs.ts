import { MAP_SCHEMA, type MapDatabase } from '#storage/map-database.ts';

/** The map that follows what other tabs do. */
interface Following {
  /** The number of the last gesture that is known. */
  readonly seq: () => number;
  readonly look: () => void;
}

/** Has a map follow what other tabs write, and give way to a newer program; until what is returned is called. */
export function hearTabs(database: MapDatabase, { seq, look }: Following): () => void {
  database.tabs.onheard = ({ schema, head }) => {
    if (schema > MAP_SCHEMA) void database.giveWay(true);
    else if (head > seq()) look();
  };
  // Also when someone comes back to this tab: one that crashed may not have told all it wrote.
  addEventListener('focus', look);
  return () => {
    removeEventListener('focus', look);
  };
}
