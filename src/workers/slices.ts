/** How long work goes on before messages may come in, in milliseconds. */
const SLICE = 30;

/** A piece of work: what it yields says how far it is, and is told at the end of a slice. */
export interface Job<Step> {
  readonly steps: Generator<Step, void>;
  readonly tell: (step: Step) => void;
}

/** What time is to whoever works in slices. */
export interface Clock {
  /** In milliseconds, from any start. */
  readonly now: () => number;
  /** Runs something once the messages that already wait have come in. */
  readonly later: (run: () => void) => void;
}

/**
 * Runs work a slice at a time, so that a message may come in between two slices
 * and put an end to it. Several pieces of work take turns.
 */
export class Slices {
  readonly #clock: Clock;
  readonly #jobs = new Map<string, Job<unknown>>();
  #isPlanned = false;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Starts a piece of work, in the place of the one of this name if there is one. */
  run<Step>(name: string, job: Job<Step>): void {
    this.#jobs.set(name, job as Job<unknown>);
    this.#plan();
  }

  /** Gives up the piece of work of this name. */
  drop(name: string): void {
    this.#jobs.delete(name);
  }

  #plan(): void {
    if (this.#isPlanned || this.#jobs.size === 0) return;
    this.#isPlanned = true;
    this.#clock.later(() => {
      this.#isPlanned = false;
      this.#runSlice();
      this.#plan();
    });
  }

  #runSlice(): void {
    const [next] = this.#jobs;
    if (!next) return;
    const [name, { steps, tell }] = next;
    const end = this.#clock.now() + SLICE;
    this.#jobs.delete(name);
    let step = steps.next();
    while (!step.done && this.#clock.now() < end) step = steps.next();
    if (step.done) return;
    tell(step.value);
    this.#jobs.set(name, next[1]);
  }
}
