import { ALIVE } from '#lineage/cell.ts';
import type { MapDatabase } from './map-database.ts';

/** Who put something in the bin on this device, and when. */
export interface BinningRecord {
  readonly by: string;
  /** In milliseconds since 1970. */
  readonly at: number;
}

/** The last time each record was binned, as far back as the history goes. */
export async function lastBinnings(
  database: MapDatabase
): Promise<ReadonlyMap<string, BinningRecord>> {
  const binnings = new Map<string, BinningRecord>();
  await database.journal.orderBy('seq').each(({ changes, by, at }) => {
    for (const { id, cells } of changes) {
      if (cells[ALIVE] === false) binnings.set(id, { by, at });
    }
  });
  return binnings;
}
