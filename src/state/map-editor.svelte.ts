import type { Ecosystem } from '#domain/ecosystem.ts';
import type { MapFile } from '#exchange/map-file.ts';
import type { FileSnapshot } from '#exchange/snapshot.ts';
import { readBack, type EcosystemReading } from '#lineage/read-back.ts';
import type { MapState } from '#lineage/map-state.ts';
import type { PartnerCopy } from '#storage/commit-merge.ts';
import { commit, type Session, type Signature } from '#storage/commit.ts';
import type { IndexDatabase } from '#storage/index-database.ts';
import { noteMap } from '#storage/note-map.ts';
import type { MapDatabase } from '#storage/map-database.ts';
import { openMap, type OpenMap } from '#storage/open-map.ts';
import { remembered } from '#storage/sentinel.ts';
import { DamagedError } from '#storage/storage-error.ts';
import type { Edit } from './edits.ts';
import { hearTabs } from './hear-tabs.ts';
import type { Housekeeping } from './housekeeping.ts';
import type { MapArchive } from './map-archive.ts';
import { underEveryName } from './under-every-name.ts';
import { Writing, type AnyIntent } from './writing.svelte.ts';

/** What the map editor needs of the world around it. */
export interface EditorWorld {
  readonly index: IndexDatabase;
  /** The name the user goes by, asked at each gesture. */
  readonly userName: () => string;
}

/** How long what the device keeps is waited for, in milliseconds: a file is had whatever the disk does. */
const LONGEST_KEEPING = 2_000;

/** The map on screen, its history, and the one way to change it. */
export class MapEditor {
  readonly entryId: string;
  /** Which map it is, for partners too. */
  readonly identity: string;
  readonly #database: MapDatabase;
  readonly #world: EditorWorld;
  readonly #writing: Writing;
  readonly #stopHearing: () => void;
  #snapshots: readonly FileSnapshot[] = [];
  readonly #openedAt = Date.now();
  #housekeeping: Housekeeping | null = null;

  // What did not change since the last reading keeps its identity: whoever follows sees the rest.
  #lastReading: EcosystemReading | undefined = undefined;
  readonly #reading = $derived.by(() => this.#readAgain());

  private constructor(entryId: string, open: OpenMap, world: EditorWorld) {
    this.entryId = entryId;
    this.identity = open.identity;
    this.#database = open.database;
    this.#world = world;
    this.#writing = new Writing(open, {
      userName: () => world.userName(),
      write: (intent, kept, signature) => this.#write(intent, kept, signature),
      onkept: (at, seq) => this.#lookAfter(at, seq)
    });
    const look = (): void => void this.#writing.hearOthers().catch(console.error);
    this.#stopHearing = hearTabs(open.database, { seq: () => this.seq, look });
  }

  /** Opens a map of this device; `null` when it is not there. */
  static async open(entryId: string, world: EditorWorld): Promise<MapEditor | null> {
    const open = await openMap(entryId);
    const known = remembered().get(entryId);
    if (known && known.seq > (open?.session.seq ?? -1)) {
      open?.database.close();
      throw new DamagedError('state/map-editor: lost gestures');
    }
    return open && new MapEditor(entryId, open, world);
  }

  get ecosystem(): Ecosystem {
    return this.#reading.ecosystem;
  }

  /** The map as it was read, what is set aside because it does not hold together, and what it was read from. */
  get reading(): EcosystemReading {
    return this.#reading;
  }

  /** The map as it is kept, bin included, with what is being kept over it. */
  get state(): MapState {
    return this.#writing.session.state;
  }

  get keeping(): Writing['keeping'] {
    return this.#writing.keeping;
  }

  get undoable(): Session['undoable'] {
    return this.#writing.session.undoable;
  }

  get redoable(): Session['redoable'] {
    return this.#writing.session.redoable;
  }

  /** Whether there is something to take back, or will be once what was just done is kept. */
  get canUndo(): boolean {
    return this.undoable !== null || this.#writing.isUnderWay;
  }

  /** Whether there is something to bring back, or will be once what was just done is kept. */
  get canRedo(): boolean {
    return this.redoable !== null || this.#writing.isUnderWay;
  }

  /** Commits a gesture; resolves to whether it is on the disk. */
  perform({ gesture, plan }: Edit): Promise<boolean> {
    return this.#writing.commit({ does: 'write', gesture, plan });
  }

  /** Keeps what nobody asked for, such as a first layout: undo passes over it. */
  keepAside({ gesture, plan }: Edit): Promise<boolean> {
    return this.#writing.commit({ does: 'write', gesture, plan, aside: true });
  }

  /**
   * Puts partners' copies together with the map, once one of it is kept; resolves
   * to whether it is on the disk. `owners` says whose replicas are, by how they begin.
   */
  merge(copies: readonly PartnerCopy[], owners?: ReadonlyMap<string, string>): Promise<boolean> {
    return this.#writing.commit({ does: 'merge', copies, ...(owners && { owners }) });
  }

  /** Takes the last gesture back; resolves to whether there was one. */
  undo(): Promise<boolean> {
    return this.#writing.commit({ does: 'undo' });
  }

  /** Brings back the last gesture taken back; resolves to whether there was one. */
  redo(): Promise<boolean> {
    return this.#writing.commit({ does: 'redo' });
  }

  /**
   * Erases a person from all that this device keeps of the map, for good;
   * resolves to whether it is done. `instead` stands where the name was.
   */
  erasePerson(id: string, instead: string): Promise<boolean> {
    this.#snapshots = [];
    return this.#writing.commit({ does: 'erase', id, instead });
  }

  /** The snapshots that came with the map. */
  async snapshots(): Promise<readonly FileSnapshot[]> {
    try {
      this.#snapshots = await this.#database.snapshots.toArray();
    } catch {
      // They never change: those read before do, for a file to be had whatever the disk does.
    }
    return this.#snapshots;
  }

  /** The map as a file would hold it, with what could not be kept. */
  async file(): Promise<MapFile> {
    // What is being kept gets its own dots first: a partner would be given it under two.
    await this.#kept();
    return { id: this.identity, state: this.state, snapshots: await this.snapshots() };
  }

  /** The number of the last gesture that is kept. */
  get seq(): number {
    return this.#writing.seq;
  }

  /** When this page last kept something, or opened the map, in milliseconds since 1970. */
  get lastAt(): number {
    return (this.keeping.is === 'kept' ? this.keeping.at : null) ?? this.#openedAt;
  }

  /** What the device keeps of the map beside what it says, with what was just done. */
  async archive(): Promise<MapArchive> {
    const [{ MapArchive }] = await Promise.all([import('./map-archive.ts'), this.#kept()]);
    return new MapArchive(this.#database, this.#world.index);
  }

  /** Whether a newer version of the program has the map: this one writes no more. */
  get isOutdated(): boolean {
    return this.keeping.is === 'not kept' && this.keeping.fault === 'version';
  }

  /** Whether something that was done could not be kept: it is in memory alone. */
  get isHolding(): boolean {
    return this.#writing.isHolding;
  }

  /** Tries again to keep what could not be, and hears what happened elsewhere; resolves to whether all is on the disk. */
  tryAgain(): Promise<boolean> {
    return this.#writing.tryAgain();
  }

  /** Lets go of the map once what is under way is done; not while something is in memory alone. */
  async close(): Promise<void> {
    await this.#writing.last;
    if (this.isHolding) return;
    this.#stopHearing();
    await this.#housekeeping?.close();
    this.#database.close();
  }

  #kept(): Promise<unknown> {
    const patience = new Promise((resolve) => setTimeout(resolve, LONGEST_KEEPING));
    return Promise.race([this.#writing.last, patience]);
  }

  async #write(intent: AnyIntent, session: Session, signature: Signature): Promise<Session> {
    const database = this.#database;
    if (intent.does === 'merge' || intent.does === 'erase') {
      const { writeRarely } = await import('./rare-writes.ts');
      const housekeeping = await this.#housekeeper();
      return writeRarely({ housekeeping, database, session }, intent, signature);
    }
    return commit(database, session, await underEveryName(intent, this.#reading), signature);
  }

  // What the home page shows comes right at the next gesture, and nothing is lost meanwhile.
  async #lookAfter(at: number, seq: number): Promise<void> {
    const { index } = this.#world;
    await noteMap(index, this.entryId, this.ecosystem, { at, seq }).catch(console.error);
    (await this.#housekeeper()).after(seq);
  }

  // Nothing to do until something is written: it comes then.
  async #housekeeper(): Promise<Housekeeping> {
    const { Housekeeping } = await import('./housekeeping.ts');
    return (this.#housekeeping ??= new Housekeeping(this.#database, this));
  }

  #readAgain(): EcosystemReading {
    this.#lastReading = readBack(this.#writing.session.state, this.#lastReading);
    return this.#lastReading;
  }
}
