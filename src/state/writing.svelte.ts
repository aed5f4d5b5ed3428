import { catchUp, type Intent, type Session, type Signature } from '#storage/commit.ts';
import type { OpenMap } from '#storage/open-map.ts';
import { storageFaultOf, type StorageFault } from '#storage/storage-error.ts';
import type { RareIntent } from './rare-writes.ts';
import { Waiting, type Writing as Gesture } from './waiting.svelte.ts';

/** Whether what is on screen is on the disk. */
type Keeping =
  | { readonly is: 'kept'; readonly at: number | null }
  | { readonly is: 'keeping' }
  | { readonly is: 'not kept'; readonly fault: StorageFault };

/** What can be asked of a map. */
export type AnyIntent = Intent | RareIntent;

/** How a map is written, and looked after once it is. */
interface Hand {
  /** The name the user goes by, asked at each gesture. */
  readonly userName: () => string;
  readonly write: (intent: AnyIntent, kept: Session, signature: Signature) => Promise<Session>;
  readonly onkept: (at: number, seq: number) => Promise<void>;
}

/** Puts gestures on the disk one after the other, each on what the last one left, and knows what is there. */
export class Writing {
  readonly #database: OpenMap['database'];
  readonly #hand: Hand;
  // What is on the disk. Raw: every gesture replaces it whole, so a deep proxy would only cost.
  #kept = $state.raw<Session>() as Session;
  // What should be, and is not.
  readonly #waiting = new Waiting(() => void this.tryAgain());
  // What was asked for, and has not met the disk yet.
  #asked = $state.raw<readonly AnyIntent[]>([]);
  readonly #session: Session = $derived.by(() =>
    this.#waiting.over(this.#kept, gesturesIn(this.#asked))
  );
  #keeping = $state.raw<Keeping>({ is: 'kept', at: null });
  #last: Promise<unknown> = Promise.resolve();

  /** The writing of a map that is open, until its database is let go of. */
  constructor({ database, session }: OpenMap, hand: Hand) {
    this.#database = database;
    this.#kept = session;
    this.#hand = hand;
    database.beforeLeaving = () => this.#last;
    database.onleft = (isForNewer) => {
      this.#keeping = { is: 'not kept', fault: isForNewer ? 'version' : 'closed' };
    };
  }

  /** The map as it is shown: what is kept, with what is being kept and what waits over it. */
  get session(): Session {
    return this.#session;
  }

  /** The number of the last gesture that is kept. */
  get seq(): number {
    return this.#kept.seq;
  }

  get keeping(): Keeping {
    return this.#keeping;
  }

  /** Whether gestures were asked for that are not on the disk yet. */
  get isUnderWay(): boolean {
    return this.#asked.length > 0;
  }

  /** Whether something that was done could not be kept: it is in memory alone. */
  get isHolding(): boolean {
    return this.#waiting.gestures.length > 0;
  }

  /** Settles once all that was asked so far is done. */
  get last(): Promise<unknown> {
    return this.#last;
  }

  /** Commits what is asked; resolves to whether it is on the disk, and there was something to do. */
  commit(intent: AnyIntent): Promise<boolean> {
    this.#keeping = { is: 'keeping' };
    this.#asked = [...this.#asked, intent];
    return this.#enqueue(async () => {
      if (intent.does === 'undo' && this.#waiting.takeBack()) {
        this.#answer([intent]);
        await this.#keep(this.#waiting.gestures);
        return true;
      }
      const goesBack = intent.does === 'undo' || intent.does === 'redo';
      const isSomething = !goesBack || this.#kept[`${intent.does}able`] !== null;
      return (await this.#keep([...this.#waiting.gestures, intent])) && isSomething;
    });
  }

  /** Tries again to keep what could not be, and hears what happened elsewhere; resolves to whether all is on the disk. */
  tryAgain(): Promise<boolean> {
    return this.#enqueue(async () => {
      if (!(await this.#keep(this.#waiting.gestures))) return false;
      await this.#catchUp();
      return true;
    });
  }

  /** Hears what other tabs wrote; resolves once it is shown. */
  hearOthers(): Promise<void> {
    return this.#enqueue(() => this.#catchUp());
  }

  // In the order they were made: the first that cannot be kept holds the others back.
  async #keep(intents: readonly AnyIntent[]): Promise<boolean> {
    let done = 0;
    const at = Date.now();
    try {
      for (const intent of intents) {
        const signature = { at, by: this.#hand.userName() };
        this.#kept = await this.#hand.write(intent, this.#kept, signature);
        done += 1;
        this.#waiting.release(intent);
        this.#answer([intent]);
      }
      // What is kept is not all there is: more was done meanwhile.
      this.#keeping = this.isUnderWay ? { is: 'keeping' } : { is: 'kept', at };
    } catch (error) {
      const fault = storageFaultOf(error);
      this.#waiting.hold(gesturesIn(intents.slice(done)), fault);
      this.#answer(intents);
      this.#keeping = { is: 'not kept', fault };
      console.error(error);
      return false;
    }
    await this.#hand.onkept(at, this.#kept.seq);
    return true;
  }

  // In the same turn as what it leads to is there to be shown: no gesture shows twice, or goes away.
  #answer(intents: readonly AnyIntent[]): void {
    this.#asked = this.#asked.filter((one) => !intents.includes(one));
  }

  async #catchUp(): Promise<void> {
    this.#kept = await catchUp(this.#database, this.#kept);
  }

  #enqueue<T>(task: () => Promise<T>): Promise<T> {
    const done = this.#last.then(task);
    this.#last = done.catch(() => undefined);
    return done;
  }
}

function gesturesIn(intents: readonly AnyIntent[]): Gesture[] {
  return intents.filter((intent) => intent.does === 'write');
}
