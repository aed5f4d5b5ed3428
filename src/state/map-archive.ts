import type { MapFile } from '#exchange/map-file.ts';
import type { FileSnapshot, SnapshotLabel } from '#exchange/snapshot.ts';
import { copiesOf, type CopyLabel } from '#storage/copies.ts';
import {
  historyReach,
  lastBinnings,
  pastGestures,
  type BinningRecord,
  type HistoryReach,
  type PastQuery
} from '#storage/history.ts';
import type { IndexDatabase } from '#storage/index-database.ts';
import type { JournalRow } from '#storage/journal-row.ts';
import type { MapDatabase } from '#storage/map-database.ts';
import { makeRoom } from '#storage/make-room.ts';
import { keepSnapshot, relabelSnapshot, type Kept } from '#storage/snapshots.ts';
import { wholeMap } from '#storage/whole-map.ts';
import { writersOf, type Writers } from '#storage/writers.ts';
import { snapshotApart } from '#workers/snapshot.ts';
import { keepApart } from './keep-apart.ts';
import { recordsOfCopy, stateOfCopy } from './map-copies.ts';

/** What the device keeps of a map beside what it says: its past, its copies, and the maps beside it. */
export class MapArchive {
  readonly #database: MapDatabase;

  readonly #index: IndexDatabase;

  constructor(database: MapDatabase, index: IndexDatabase) {
    this.#database = database;
    this.#index = index;
  }

  /** Lets go of what the maps of this device can do without. */
  makeRoom(): Promise<void> {
    return makeRoom(this.#index);
  }

  /** Who writes the map under which name, as far as this device knows. */
  writers(): Promise<Writers> {
    return writersOf(this.#database);
  }

  /** Keeps a file as another map of this device; resolves to where. */
  keepApart(file: MapFile): Promise<string> {
    return keepApart(this.#index, file);
  }

  /** Who put what in the bin, and when. */
  binnings(): Promise<ReadonlyMap<string, BinningRecord>> {
    return lastBinnings(this.#database);
  }

  /** What was done on this device, the latest first. */
  past(query: PastQuery): Promise<readonly JournalRow[]> {
    return pastGestures(this.#database, query);
  }

  /** How far back what was done goes. */
  reach(): Promise<HistoryReach> {
    return historyReach(this.#database);
  }

  /** The copies that the device keeps of the map, the latest first. */
  copies(): Promise<readonly CopyLabel[]> {
    return copiesOf(this.#database);
  }

  /** A map of its own, under another title, that says what a copy did; `null` when the copy is gone. */
  async mapOfCopy(hash: string, title: string): Promise<MapFile | null> {
    const state = await stateOfCopy(this.#database, hash, title);
    return state && { id: crypto.randomUUID(), state, snapshots: [] };
  }

  /** Takes a snapshot of what the map says on this device. */
  async takeSnapshot(label: SnapshotLabel): Promise<Kept> {
    const { hash, text } = await snapshotApart(await wholeMap(this.#database));
    const records = JSON.parse(text) as FileSnapshot['records'];
    return this.keepSnapshot({ hash, ...label, records });
  }

  /** Keeps a snapshot with the map: one that was let go of, or a copy that made itself. */
  keepSnapshot(snapshot: FileSnapshot): Promise<Kept> {
    return keepSnapshot(this.#database, snapshot);
  }

  /** Presents a snapshot otherwise; `null` lets go of it. */
  relabelSnapshot(snapshot: FileSnapshot, label: SnapshotLabel | null): Promise<void> {
    return relabelSnapshot(this.#database, snapshot, label);
  }

  /** What a copy said, as a snapshot would keep it; `null` when the copy is gone. */
  async snapshotOfCopy(hash: string, label: SnapshotLabel): Promise<FileSnapshot | null> {
    const records = await recordsOfCopy(this.#database, hash);
    return records && { hash, ...label, records };
  }
}
