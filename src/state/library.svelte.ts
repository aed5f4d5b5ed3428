import type { ExampleId } from '#exchange/examples.ts';
import type { MapFile } from '#exchange/map-file.ts';
import type { Problem, Repair } from '#exchange/problem.ts';
import { readBack } from '#lineage/read-back.ts';
import { commit } from '#storage/commit.ts';
import type { IndexDatabase, MapEntry } from '#storage/index-database.ts';
import { addMap, binMap, noteFile, readMap, restoreMap, watchMaps } from '#storage/library.ts';
import { noteMap } from '#storage/note-map.ts';
import { openMap } from '#storage/open-map.ts';
import { EMPTY_STATE } from '#lineage/map-state.ts';
import type { ReadOptions } from '#workers/file-reader.ts';
import { editRecord } from './edits.ts';
import type { NamedBlob } from './map-file-blob.ts';
import type { PutBack, WholeLibrary } from './whole-library.ts';
import { newReplica } from './new-id.ts';

/** What came of opening a file. */
export type Opening =
  | {
      readonly opened: true;
      readonly entryId: string;
      /** What was set aside or mended on the way in. */
      readonly repairs: readonly Repair[];
    }
  | {
      readonly opened: false;
      readonly problems: readonly Problem[];
      /** The same map is here already: what to do with this copy is asked. */
      readonly known?: KnownMap;
    };

/** A map of this device of which a file is another copy. */
export interface KnownMap {
  readonly title: string;
  /** Leaves the copy to be put together with it; resolves to where the map is. */
  readonly join: () => Promise<string>;
  /** Opens the copy as a map of its own. */
  readonly openApart: () => Promise<Opening>;
}

/** The maps of this device. */
export class Library {
  readonly #index: IndexDatabase;
  #maps = $state.raw<readonly MapEntry[] | null>(null);
  readonly #stopWatching: () => void;

  readonly present = $derived(this.#maps?.filter(({ binned }) => binned === 0) ?? null);
  readonly binned = $derived(this.#maps?.filter(({ binned }) => binned !== 0) ?? []);

  constructor(index: IndexDatabase) {
    this.#index = index;
    this.#stopWatching = watchMaps(index, (maps) => (this.#maps = maps));
  }

  /** Lets go of the device, for good: nothing opens what is being erased again. */
  close(): void {
    this.#stopWatching();
    this.#index.close();
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
      repairs: []
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
    return this.#open(bytes.value, file.name, how);
  }

  async #open(
    bytes: ArrayBuffer,
    whenHere: ((entryId: string) => Opening) | string,
    how: ReadOptions = {}
  ): Promise<Opening> {
    const { readFileApart } = await import('#workers/file-reader.ts');
    const reading = await readFileApart(bytes, how);
    if (!reading.ok) return { opened: false, problems: reading.problems };
    await this.#index.ready();
    const here = await this.#index.maps
      .filter(({ identity, binned }) => identity === reading.value.id && binned === 0)
      .first();
    const openApart = async (): Promise<Opening> => {
      const entryId = await this.#add(reading.value);
      return { opened: true, entryId, repairs: reading.repairs };
    };
    if (!here) return openApart();
    if (typeof whenHere !== 'string') return whenHere(here.id);
    const join = async (): Promise<string> => {
      const { leaveCopy } = await import('./waiting-copy.ts');
      leaveCopy({ entryId: here.id, name: whenHere, reading });
      return here.id;
    };
    return { opened: false, problems: [], known: { title: here.title, join, openApart } };
  }

  async #add(file: MapFile): Promise<string> {
    const entryId = crypto.randomUUID();
    await addMap(this.#index, { entryId, replica: newReplica(), at: Date.now() }, file);
    return entryId;
  }

  /** Gives a map another title. */
  async rename(entryId: string, title: string, by: string): Promise<void> {
    const open = await openMap(entryId, { waits: true });
    if (!open) return;
    const { map } = readBack(open.session.state).ecosystem;
    const { gesture, plan } = editRecord('map', map, { title });
    const at = Date.now();
    try {
      const intent = { does: 'write', gesture, plan } as const;
      const session = await commit(open.database, open.session, intent, { at, by });
      await noteMap(this.#index, entryId, readBack(session.state).ecosystem, {
        at,
        seq: session.seq
      });
    } finally {
      open.database.close();
    }
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

  async erase(entryId: string): Promise<void> {
    const { giveUp } = await import('./recovery.ts');
    await giveUp(this.#index, entryId);
  }

  /** Every map of the device in one file. */
  async whole(): Promise<WholeLibrary> {
    return (await import('./whole-library.ts')).wholeLibrary(this.#index);
  }

  /** Whether a file is a whole library. */
  async isWhole(file: File): Promise<boolean> {
    return (await import('./whole-library.ts')).isWholeLibrary(file);
  }

  /** Puts the maps of a library back. */
  async putBack(file: File, signal: AbortSignal): Promise<PutBack> {
    return (await import('./whole-library.ts')).putBack(this.#index, file, signal);
  }

  /** The file that a map makes; `null` when it is no longer here. */
  async fileOf(entryId: string): Promise<NamedBlob | null> {
    const open = await openMap(entryId);
    open?.database.close();
    const map = open && (await readMap(entryId));
    if (!map) return null;
    const file = await (await import('./map-file-blob.ts')).mapFileBlob(map);
    await noteFile(this.#index, entryId, { at: Date.now(), seq: open.session.seq });
    return file;
  }
}
