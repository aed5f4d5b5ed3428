import type { ContentRecord } from '#exchange/envelope-schema.ts';
import { stateOfSnapshot } from '#exchange/read-snapshot.ts';
import { shownValue } from '#lineage/cell.ts';
import { EMPTY_STATE, MAP_RECORD_ID, type MapState } from '#lineage/map-state.ts';
import { fold, type Change } from '#lineage/write.ts';
import { copiesOf, keepCopy, type CopyLabel } from '#storage/copies.ts';
import type { CopyKind, MapDatabase } from '#storage/map-database.ts';
import { wholeMap } from '#storage/whole-map.ts';
import { snapshotApart } from '#workers/snapshot.ts';
import { newReplica } from './new-id.ts';

/** How long from one copy made by itself to the next, in milliseconds. */
const BETWEEN = 3_600_000;

/** What the list of copies shows of the map as it is. */
export type Counts = Pick<CopyLabel, 'title' | 'actors' | 'links'>;

/** Keeps a copy of what a map says now. */
export async function copyMap(
  database: MapDatabase,
  kind: CopyKind,
  { title, actors, links }: Counts
): Promise<void> {
  const said = await snapshotApart(await wholeMap(database));
  await keepCopy(database, { ...said, kind, at: Date.now(), title, actors, links });
}

/** Keeps a copy of what a map says now, unless there is a recent one. */
export async function copyWhenDue(database: MapDatabase, counts: Counts): Promise<void> {
  const [last] = await copiesOf(database);
  if (!last || Date.now() - last.at >= BETWEEN) await copyMap(database, 'auto', counts);
}

/**
 * What a copy said, as a map of its own under another title; `null` when the
 * copy is gone.
 */
export async function stateOfCopy(
  database: MapDatabase,
  hash: string,
  title: string
): Promise<MapState | null> {
  const records = await recordsOfCopy(database, hash);
  return records && stateOfRecords(records, title);
}

/** The records of a snapshot as a map of its own under another title: one write that says it all. */
export function stateOfRecords(records: ContentRecord[], title: string): MapState {
  const before = stateOfSnapshot({ hash: '', name: '', note: null, on: null, records });
  const changes = [...before.records.values()].map(({ id, type, cells }): Change => ({
    id,
    type,
    cells: Object.fromEntries([...cells].map(([name, cell]) => [name, shownValue(cell)]))
  }));
  const renamed: Change = { id: MAP_RECORD_ID, type: 'map', cells: { title } };
  const replica = newReplica();
  return fold(EMPTY_STATE, [
    { dot: { replica, counter: 1 }, changes },
    { dot: { replica, counter: 2 }, changes: [renamed] }
  ]);
}

/** The records of a copy; `null` when the copy is gone. */
export async function recordsOfCopy(
  database: MapDatabase,
  hash: string
): Promise<ContentRecord[] | null> {
  await database.ready();
  const copy = await database.copies.get(hash);
  return copy ? (JSON.parse(copy.text) as ContentRecord[]) : null;
}
