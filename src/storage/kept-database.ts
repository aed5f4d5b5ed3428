import Dexie from 'dexie';
import { probe } from './probe.ts';
import { BlockedError, OutdatedError } from './storage-error.ts';

/** How long another tab may take to let go of a database before that is said, in milliseconds. */
const PATIENCE = 1_500;
/** The browser counts versions by tens, for Dexie. */
const TENFOLD = 10;

/**
 * A database of this device, opened only while this program knows all that may
 * be in it. Left to itself, Dexie would open one that a newer program made, and
 * come back to one that it was asked to let go of.
 */
export class KeptDatabase extends Dexie {
  /** What to finish before letting go, when a newer program or an erasure asks for the database. */
  beforeLeaving: () => Promise<unknown> = () => Promise.resolve();
  /** Called once it is let go of; not when the page closes it. */
  onleft: (isForNewer: boolean) => void = () => undefined;
  readonly #newest: number;
  #isOutdated = false;
  #isClosed = false;

  /** A database that this program knows up to a version, Dexie's. */
  constructor(name: string, newest: number) {
    // Strict: « saved » must survive a power cut, and it costs 2 ms a gesture.
    super(name, { chromeTransactionDurability: 'strict', autoOpen: false });
    this.#newest = newest;
    this.on('versionchange', ({ newVersion }) => {
      void this.giveWay(newVersion !== null);
      return false;
    });
  }

  /**
   * Opens it, or opens it again where the browser closed it.
   *
   * @throws OutdatedError when a newer program has changed it.
   * @throws BlockedError when another tab holds it; it opens all the same once that tab lets go.
   */
  async ready(): Promise<void> {
    if (this.#isOutdated) throw new OutdatedError();
    if (this.isOpen()) return;
    if (this.#isClosed) throw new Dexie.DatabaseClosedError();
    const opening = this.#openKnown();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const patience = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => {
        reject(new BlockedError(opening));
      }, PATIENCE);
    });
    await Promise.race([opening, patience]).finally(() => {
      clearTimeout(timer);
    });
  }

  /**
   * Opens it, however long another tab takes to let go of it.
   *
   * @throws OutdatedError when a newer program has changed it.
   */
  async whenReady(): Promise<void> {
    try {
      await this.ready();
    } catch (error) {
      if (!(error instanceof BlockedError)) throw error;
      await error.released;
      await this.whenReady();
    }
  }

  /** Closes it for good; Dexie closes it for a while when it opens it again. */
  override close(options?: { disableAutoOpen: boolean }): void {
    if (options?.disableAutoOpen !== false) this.#isClosed = true;
    super.close(options);
  }

  /** Finishes what is under way, then lets go for good: to a newer program, or to an erasure. */
  async giveWay(isForNewer: boolean): Promise<void> {
    this.#isOutdated ||= isForNewer;
    await this.beforeLeaving();
    this.close();
    this.onleft(isForNewer);
  }

  async #openKnown(): Promise<void> {
    const found = await probe(this.name);
    if (found && found.version > this.#newest * TENFOLD) throw new OutdatedError();
    if (this.#isClosed) throw new Dexie.DatabaseClosedError();
    await this.open();
  }
}
