import { headOf } from './commit.ts';
import type { MapDatabase } from './map-database.ts';

/** Who writes a map, as far as this device knows. */
export interface Writers {
  /** The replica that this browser writes as. */
  readonly now: string;
  /** That one, and those it wrote as before. */
  readonly own: ReadonlySet<string>;
  /** Whose copy the others first came with. */
  readonly names: ReadonlyMap<string, string>;
}

/** Who writes a map: what its history kept of it, as far back as it goes. */
export async function writersOf(database: MapDatabase): Promise<Writers> {
  const { replica: now } = await headOf(database);
  const own = new Set([now]);
  const names = new Map<string, string>();
  await database.journal.orderBy('seq').each((row) => {
    if (!('brought' in row)) {
      own.add(row.dot.replica);
      return;
    }
    for (const [replica, from] of Object.entries(row.copies))
      if (!names.has(replica)) names.set(replica, from);
  });
  return { now, own, names };
}
