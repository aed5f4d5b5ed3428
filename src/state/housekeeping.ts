import type { Ecosystem } from '#domain/ecosystem.ts';
import { checkpointWhenDue } from '#storage/checkpoint.ts';
import type { MapDatabase } from '#storage/map-database.ts';
import { summaryOf } from '#storage/note-map.ts';
import { storageFaultOf } from '#storage/storage-error.ts';
import { wholeMap } from '#storage/whole-map.ts';
import { foldText } from '#workers/folder.ts';
import { alone, copying, inTurn } from './alone.ts';
import { askForSpace } from './device-space.ts';

/** Looking whether a checkpoint is due reads the last one whole: not at every gesture. */
const GESTURES_BETWEEN_CHECKS = 50;
/** How long what was just done may go without a copy elsewhere, in milliseconds. */
const MIRROR_AFTER = 30_000;

/** How long until it is looked again whether a copy is due, in milliseconds. */
const BETWEEN_COPIES = 600_000;
/** How long until a copy that could not be made is tried again, in milliseconds. */
const AFTER_A_FAILURE = 60_000;

/** The map whose house is kept: as it is when it is looked at. */
export interface HousedMap {
  readonly entryId: string;
  readonly identity: string;
  readonly ecosystem: Ecosystem;
}

/** What is done in the background for a map being worked on: checkpoints, and a copy outside of the database. */
export class Housekeeping {
  readonly #database: MapDatabase;
  readonly #map: HousedMap;
  #last: Promise<unknown> = Promise.resolve();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #copyFrom = 0;
  #hasAsked = false;

  constructor(database: MapDatabase, map: HousedMap) {
    this.#database = database;
    this.#map = map;
    document.addEventListener('visibilitychange', this.#onhide);
  }

  /** Notes that a gesture was kept. */
  after(seq: number): void {
    if (!this.#hasAsked) this.#askToLast();
    if (Date.now() >= this.#copyFrom) this.#copy();
    this.#timer ??= setTimeout(() => {
      this.#mirror();
    }, MIRROR_AFTER);
    if (seq % GESTURES_BETWEEN_CHECKS === 0)
      this.#inBackground(() => checkpointWhenDue(this.#database, foldText));
  }

  /** Keeps a copy of what the map says, before something that could be regretted; resolves once it is kept. */
  async copyBefore(kind: 'before-merge'): Promise<void> {
    const { copyMap } = await import('./map-copies.ts');
    await inTurn(this.#name, () => copyMap(this.#database, kind, summaryOf(this.#map.ecosystem)));
  }

  /**
   * Does what must leave no copy of what was, in any tab: those under way are
   * waited for, the copies outside of the database are erased, and one is made anew.
   */
  async anew<T>(act: () => Promise<T>): Promise<T> {
    const { eraseMirrors } = await import('#workers/mirror-files.ts');
    const done = await inTurn(this.#name, async () => {
      const result = await act();
      await eraseMirrors(this.#map.entryId);
      return result;
    });
    this.#mirror();
    await this.#last;
    return done;
  }

  /** Finishes what is under way, with a last copy if there is something new. */
  async close(): Promise<void> {
    document.removeEventListener('visibilitychange', this.#onhide);
    if (this.#timer !== undefined) this.#mirror();
    await this.#last;
  }

  // A page that is hidden may never be shown again.
  readonly #onhide = (): void => {
    if (document.hidden && this.#timer !== undefined) this.#mirror();
  };

  // Asked at the first thing worth keeping, as browsers want; they need not promise.
  #askToLast(): void {
    this.#hasAsked = true;
    void askForSpace();
  }

  get #name(): string {
    return copying(this.#map.entryId);
  }

  #copy(): void {
    this.#copyFrom = Date.now() + BETWEEN_COPIES;
    this.#inBackground(async () => {
      const { copyWhenDue } = await import('./map-copies.ts');
      await copyWhenDue(this.#database, summaryOf(this.#map.ecosystem)).catch((error: unknown) => {
        this.#copyFrom = Date.now() + AFTER_A_FAILURE;
        throw error;
      });
    });
  }

  #mirror(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#inBackground(async () => {
      const { mirror } = await import('#workers/mirror.ts');
      const whole = await wholeMap(this.#database);
      const { entryId, identity } = this.#map;
      const label = { entryId, identity, seq: whole.seq, at: Date.now() };
      await mirror({ label, ...whole });
    });
  }

  // Two tabs need not do it both; nor need it ever stop what a person does.
  #inBackground(act: () => Promise<unknown>): void {
    this.#last = this.#last
      .then(() => alone(this.#name, act))
      .catch((error: unknown) => {
        // From then on it is for the newer version to do.
        if (storageFaultOf(error) !== 'version') console.error(error);
      });
  }
}
