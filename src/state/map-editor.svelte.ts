import type { Ecosystem } from '#domain/ecosystem.ts';
import type { MapFile } from '#exchange/map-file.ts';
import type { FileSnapshot } from '#exchange/snapshot.ts';
import { readBack, type EcosystemReading } from '#lineage/read-back.ts';
import type { MapState } from '#lineage/map-state.ts';
import { catchUp, commit, headOf, type Intent, type Session } from '#storage/commit.ts';
import {
  historyReach,
  lastBinnings,
  pastGestures,
  type BinningRecord,
  type HistoryReach,
  type PastQuery
} from '#storage/history.ts';
import type { IndexDatabase } from '#storage/index-database.ts';
import { noteMap } from '#storage/library.ts';
import type { JournalRow, MapDatabase } from '#storage/map-database.ts';
import { openMap, watchJournal, type OpenMap } from '#storage/open-map.ts';
import { storageFaultOf, type StorageFault } from '#storage/storage-error.ts';
import type { Edit } from './edits.ts';

/** What the map editor needs of the world around it. */
export interface EditorWorld {
  readonly index: IndexDatabase;
  /** The name the user goes by, asked at each gesture. */
  readonly userName: () => string;
}

/** Whether what is on screen is on the disk. */
export type Keeping =
  | { readonly is: 'kept'; readonly at: number | null }
  | { readonly is: 'keeping' }
  | { readonly is: 'not kept'; readonly fault: StorageFault };

const GESTURES_BETWEEN_CHECKS = 50;

/** The map on screen, its history, and the one way to change it. */
export class MapEditor {
  readonly entryId: string;
  readonly #database: MapDatabase;
  readonly #world: EditorWorld;
  readonly #stopWatching: () => void;
  // Raw: every gesture replaces the whole value, so a deep proxy would only cost.
  #session = $state.raw<Session>() as Session;
  #keeping = $state.raw<Keeping>({ is: 'kept', at: null });
  // Gestures asked for and not on the disk yet.
  #coming = $state(0);
  // Gestures are committed one after the other, each on what the last one left.
  #last: Promise<unknown> = Promise.resolve();
  #tidying: Promise<unknown> = Promise.resolve();

  // What did not change since the last reading keeps its identity: whoever follows sees the rest.
  #lastReading: EcosystemReading | undefined = undefined;
  readonly #reading = $derived.by(() => this.#readAgain());

  private constructor(entryId: string, { database, session }: OpenMap, world: EditorWorld) {
    this.entryId = entryId;
    this.#database = database;
    this.#world = world;
    this.#session = session;
    this.#stopWatching = watchJournal(database, (seq) => {
      if (seq > this.#session.seq) void this.#enqueue(() => this.#hearOthers());
    });
  }

  /** Opens a map of this device; `null` when it is not there. */
  static async open(entryId: string, world: EditorWorld): Promise<MapEditor | null> {
    const open = await openMap(entryId);
    return open && new MapEditor(entryId, open, world);
  }

  get ecosystem(): Ecosystem {
    return this.#reading.ecosystem;
  }

  /** What is kept but set aside, because it does not hold together. */
  get flaws(): ReturnType<typeof readBack>['flaws'] {
    return this.#reading.flaws;
  }

  /** The map as it is kept, bin included. */
  get state(): MapState {
    return this.#session.state;
  }

  get keeping(): Keeping {
    return this.#keeping;
  }

  get undoable(): Session['undoable'] {
    return this.#session.undoable;
  }

  get redoable(): Session['redoable'] {
    return this.#session.redoable;
  }

  /** Whether there is something to take back, or will be once what was just done is kept. */
  get canUndo(): boolean {
    return this.undoable !== null || this.#coming > 0;
  }

  /** Whether there is something to bring back, or will be once what was just done is kept. */
  get canRedo(): boolean {
    return this.redoable !== null || this.#coming > 0;
  }

  /** Commits a gesture; resolves to whether it is on the disk. */
  perform({ gesture, plan }: Edit): Promise<boolean> {
    return this.#commit({ does: 'write', gesture, plan });
  }

  /** Keeps what nobody asked for, such as a first layout: undo passes over it. */
  keepAside({ gesture, plan }: Edit): Promise<boolean> {
    return this.#commit({ does: 'write', gesture, plan, aside: true });
  }

  /** Takes the last gesture back; resolves to whether there was one. */
  undo(): Promise<boolean> {
    return this.#commit({ does: 'undo' });
  }

  /** Brings back the last gesture taken back; resolves to whether there was one. */
  redo(): Promise<boolean> {
    return this.#commit({ does: 'redo' });
  }

  /**
   * Erases a person from all that this device keeps of the map, for good;
   * resolves to whether it is done. `instead` stands where the name was.
   */
  erasePerson(id: string, instead: string): Promise<boolean> {
    this.#keeping = { is: 'keeping' };
    return this.#enqueue(async () => {
      try {
        const [{ erasePerson }, at] = [await import('#storage/erase-person.ts'), Date.now()];
        const signature = { at, by: this.#world.userName() };
        const person = { id, instead };
        this.#session = await erasePerson(this.#database, this.#session, person, signature);
        this.#keeping = { is: 'kept', at };
        await noteMap(this.#world.index, this.entryId, this.ecosystem, at);
        return true;
      } catch (error) {
        this.#keeping = { is: 'not kept', fault: storageFaultOf(error) };
        console.error(error);
        return false;
      }
    });
  }

  /** The snapshots that came with the map. */
  async snapshots(): Promise<FileSnapshot[]> {
    return this.#database.snapshots.toArray();
  }

  /** The map as a file would hold it. */
  async file(): Promise<MapFile> {
    const { identity } = await headOf(this.#database);
    return { id: identity, state: this.#session.state, snapshots: await this.snapshots() };
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

  /** Lets go of the map once what is under way is done. */
  async close(): Promise<void> {
    this.#stopWatching();
    await this.#last;
    await this.#tidying;
    this.#database.close();
  }

  #commit(intent: Intent): Promise<boolean> {
    this.#keeping = { is: 'keeping' };
    this.#coming += 1;
    return this.#enqueue(async () => {
      const isSomething = intent.does === 'write' || this.#session[`${intent.does}able`] !== null;
      try {
        const at = Date.now();
        this.#session = await commit(this.#database, this.#session, intent, {
          at,
          by: this.#world.userName()
        });
        this.#keeping = { is: 'kept', at };
        await noteMap(this.#world.index, this.entryId, this.ecosystem, at);
      } catch (error) {
        this.#keeping = { is: 'not kept', fault: storageFaultOf(error) };
        console.error(error);
        return false;
      } finally {
        this.#coming -= 1;
      }
      this.#tidy();
      return isSomething;
    });
  }

  // Looking whether a checkpoint is due reads the last one whole: not at every gesture.
  #tidy(): void {
    if (this.#session.seq % GESTURES_BETWEEN_CHECKS !== 0) return;
    this.#tidying = import('./fold-journal.ts')
      .then(({ foldJournal }) => foldJournal(this.#database))
      .catch(console.error);
  }

  async #hearOthers(): Promise<void> {
    this.#session = await catchUp(this.#database, this.#session);
  }

  #readAgain(): EcosystemReading {
    this.#lastReading = readBack(this.#session.state, this.#lastReading);
    return this.#lastReading;
  }

  #enqueue<T>(task: () => Promise<T>): Promise<T> {
    const done = this.#last.then(task);
    this.#last = done.catch(() => undefined);
    return done;
  }
}
