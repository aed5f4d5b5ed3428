import { ALIVE } from '#lineage/cell.ts';
import { rowOf, type JournalRow } from './journal-row.ts';
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
  await database.ready();
  await database.journal.orderBy('seq').each((row) => {
    // Whose copy it came from binned it, and not who put the copies together.
    const by = 'brought' in row ? (row.gesture.name ?? '') : row.by;
    for (const { id, cells } of rowOf(row).changes) {
      if (cells[ALIVE] === false) binnings.set(id, { by, at: row.at });
    }
  });
  return binnings;
}

/** Which gestures are asked for; `null` for any. */
export interface PastQuery {
  /** Those before this one. */
  readonly before: number | null;
  readonly by: string | null;
  /** Those that changed this record. */
  readonly record: string | null;
  readonly limit: number;
}

/** Past gestures on a map, the latest first, as far back as the history goes. */
export async function pastGestures(
  database: MapDatabase,
  { before, by, record, limit }: PastQuery
): Promise<readonly JournalRow[]> {
  await database.ready();
  const kept = await database.journal
    .where('seq')
    .below(before ?? Infinity)
    .reverse()
    .filter(
      (row) =>
        (by === null || row.by === by) &&
        (record === null || rowOf(row).changes.some(({ id }) => id === record))
    )
    .limit(limit)
    .toArray();
  return kept.map(rowOf);
}

/** How far back the history goes on this device, and who is in it. */
export interface HistoryReach {
  /** The day of the oldest gesture, in milliseconds since 1970; `null` when there is none. */
  readonly since: number | null;
  /** Whether older gestures were let go of. */
  readonly isCut: boolean;
  /** The names that people went by; empty for none given. */
  readonly people: readonly string[];
}

/** How far back the history of a map goes, and who is in it. */
export async function historyReach(database: MapDatabase): Promise<HistoryReach> {
  const people = new Set<string>();
  let oldest: Pick<JournalRow, 'at' | 'seq'> | null = null;
  await database.ready();
  await database.journal.orderBy('seq').each((row) => {
    oldest ??= row;
    people.add(row.by);
  });
  const first = oldest as Pick<JournalRow, 'at' | 'seq'> | null;
  return { since: first?.at ?? null, isCut: (first?.seq ?? 1) > 1, people: [...people].sort() };
}
