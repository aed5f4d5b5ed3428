import type { Intent, Session } from '#storage/commit.ts';
import type { StorageFault } from '#storage/storage-error.ts';
import { fold, nextDot } from '#lineage/write.ts';
import { newReplica } from './new-id.ts';

/** A gesture to be written, as opposed to one to be taken back. */
export type Writing = Extract<Intent, { readonly does: 'write' }>;

/** How long until what failed is tried again, in milliseconds: twice as long each time. */
const FIRST_TRY = 2_000;
const LONGEST = 30_000;

const holdPage = (event: BeforeUnloadEvent): void => {
  event.preventDefault();
};

/**
 * Gestures that the device would not keep. They stay on screen and go into
 * files, they are tried again by themselves, and the page does not close
 * without a word while there are any.
 */
export class Waiting {
  readonly #tryAgain: () => void;
  // Not the replica of the map: a file made meanwhile would use dots that are still to be given.
  readonly #replica = newReplica();
  #gestures = $state.raw<readonly Writing[]>([]);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #delay = FIRST_TRY;

  constructor(tryAgain: () => void) {
    this.#tryAgain = tryAgain;
  }

  get gestures(): readonly Writing[] {
    return this.#gestures;
  }

  /** What is kept, with what waits over it, then what is coming. */
  over(kept: Session, coming: readonly Writing[]): Session {
    const gestures = [...this.#gestures, ...coming];
    if (gestures.length === 0) return kept;
    let { state } = kept;
    for (const { plan } of gestures) {
      const changes = plan(state);
      if (changes.length > 0)
        state = fold(state, [{ dot: nextDot(state, this.#replica), changes }]);
    }
    const last = gestures.findLast(({ aside }) => aside !== true);
    return { ...kept, state, ...(last && { undoable: last.gesture, redoable: null }) };
  }

  /** Notes what was not kept, and why; tries again later, where that may change something. */
  hold(gestures: readonly Writing[], fault: StorageFault): void {
    this.#set(gestures);
    if (gestures.length === 0) return;
    addEventListener('beforeunload', holdPage);
    if (fault === 'version') return;
    this.#timer = setTimeout(() => {
      this.#delay = Math.min(LONGEST, 2 * this.#delay);
      this.#tryAgain();
    }, this.#delay);
  }

  /** Lets go of a gesture that is kept now, if it waited. */
  release(gesture: object): void {
    this.#set(this.#gestures.filter((one) => one !== gesture));
  }

  /** Takes the last gesture back; says whether there was one. */
  takeBack(): boolean {
    const at = this.#gestures.findLastIndex(({ aside }) => aside !== true);
    if (at < 0) return false;
    this.#set(this.#gestures.toSpliced(at, 1));
    return true;
  }

  #set(gestures: readonly Writing[]): void {
    clearTimeout(this.#timer);
    this.#gestures = gestures;
    if (gestures.length > 0) return;
    removeEventListener('beforeunload', holdPage);
    this.#delay = FIRST_TRY;
  }
}
