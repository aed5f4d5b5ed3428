import type { ExampleId } from '#exchange/examples.ts';
import type { MapFile } from '#exchange/map-file.ts';
import type { Problem, Repair } from '#exchange/problem.ts';
import { readBack } from '#lineage/read-back.ts';
import { commit } from '#storage/commit.ts';
import type { IndexDatabase, MapEntry } from '#storage/index-database.ts';
import {
  addMap,
  binMap,
  eraseMap,
  noteMap,
  readMap,
  restoreMap,
  watchMaps
} from '#storage/library.ts';
import { openMap } from '#storage/open-map.ts';
import { EMPTY_STATE } from '#lineage/map-state.ts';
import type { ReadOptions } from '#workers/file-reader.ts';
import { editRecord } from './edits.ts';
import type { NamedBlob } from './map-file-blob.ts';
import { newReplica } from './new-id.ts';

/** What came of opening a file. */
export type Opening =
  | {
      readonly opened: true;
      readonly entryId: string;
      /** What was set aside or mended on the way in. */
      readonly repairs: readonly Repair[];
      /** The same map was here already: this one stands beside it. */
      readonly beside: boolean;
    }
  | { readonly opened: false; readonly problems: readonly Problem[] };

/** The maps of this device. */
export class Library {
  readonly #index: IndexDatabase;
  #maps = $state.raw<readonly MapEntry[] | null>(null);
  #isRefused = $state(false);
  readonly #stopWatching: () => void;

  readonly present = $derived(this.#maps?.filter(({ binned }) => binned === 0) ?? null);
  readonly binned = $derived(this.#maps?.filter(({ binned }) => binned !== 0) ?? []);

  constructor(index: IndexDatabase) {
    this.#index = index;
    this.#stopWatching = watchMaps(index, (maps) => (this.#maps = maps));
    index.open().catch(() => (this.#isRefused = true));
  }

  /** Lets go of the device, for good: nothing opens what is being erased again. */
  close(): void {
    this.#stopWatching();
    this.#index.close();
  }

  /** Whether the browser lets nothing be kept, as some do in private browsing. */
  get isRefused(): boolean {
    return this.#isRefused;
  }

  /** Starts a map with a title and nothing else; resolves to where it is kept. */
  async create(title: string, by: string): Promise<string> {
    const entryId = await this.#add({ id: crypto.randomUUID(), state: EMPTY_STATE, snapshots: [] });
    await this.rename(entryId, title, by);
    return entryId;
  }

  /** Opens an example; the one that is already here, with its changes, rather than a second one. */
  async openExample(example: ExampleId): Promise<Opening> {
    const { loadExample } = await import('#exchange/example-source.ts');
    return this.#open((await loadExample(example)).buffer as ArrayBuffer, (entryId) => ({
      opened: true,
      entryId,
      repairs: [],
      beside: false
    }));
  }

  /**
   * Opens a partner's file, with its passphrase when it is encrypted. Whatever it
   * holds, the maps that are here do not change.
   */
  async openFile(file: File, how: ReadOptions = {}): Promise<Opening> {
    const { bytesOf } = await import('./file-bytes.ts');
    const bytes = await bytesOf(file);
    if (!bytes.ok) return { opened: false, problems: bytes.problems };
    return this.#open(bytes.value, null, how);
  }

  async #open(
    bytes: ArrayBuffer,
    whenHere: ((entryId: string) => Opening) | null,
    how: ReadOptions = {}
  ): Promise<Opening> {
    const { readFileApart } = await import('#workers/file-reader.ts');
    const reading = await readFileApart(bytes, how);
    if (!reading.ok) return { opened: false, problems: reading.problems };
    const here = await this.#index.maps
      .filter(({ identity, binned }) => identity === reading.value.id && binned === 0)
      .first();
    if (here && whenHere) return whenHere(here.id);
    return {
      opened: true,
      entryId: await this.#add(reading.value),
      repairs: reading.repairs,
      beside: here !== undefined
    };
  }

  async #add(file: MapFile): Promise<string> {
    const entryId = crypto.randomUUID();
    await addMap(this.#index, { entryId, replica: newReplica(), at: Date.now() }, file);
    return entryId;
  }

  /** Gives a map another title. */
  async rename(entryId: string, title: string, by: string): Promise<void> {
    const open = await openMap(entryId);
    if (!open) return;
    const { map } = readBack(open.session.state).ecosystem;
    const { gesture, plan } = editRecord('map', map, { title });
    const at = Date.now();
    const session = await commit(
      open.database,
      open.session,
      { does: 'write', gesture, plan },
      { at, by }
    );
    open.database.close();
    await noteMap(this.#index, entryId, readBack(session.state).ecosystem, at);
  }

  /** Copies a map, under another title: from then on the two go their own ways. */
  async duplicate(entryId: string, title: string, by: string): Promise<void> {
    const map = await readMap(entryId);
    if (!map) return;
    await this.rename(await this.#add({ ...map, id: crypto.randomUUID() }), title, by);
  }

  bin(entryId: string): Promise<void> {
    return binMap(this.#index, entryId, Date.now());
  }

  restore(entryId: string): Promise<void> {
    return restoreMap(this.#index, entryId);
  }

  erase(entryId: string): Promise<void> {
    return eraseMap(this.#index, entryId);
  }

  /** The file that a map makes; `null` when it is no longer here. */
  async fileOf(entryId: string): Promise<NamedBlob | null> {
    const map = await readMap(entryId);
    return map && (await import('./map-file-blob.ts')).mapFileBlob(map);
  }
}
