import { startWorker } from './trusted-worker.ts';

/** A worker that can be there before it is asked for anything, even if the network goes meanwhile. */
export class WaitingWorker {
  readonly #url: string;
  #waiting: Worker | null = null;

  constructor(url: string) {
    this.#url = url;
  }

  /** Has one wait. */
  ready(): void {
    if (this.#waiting) return;
    const worker = startWorker(this.#url);
    worker.onerror = (event) => {
      event.preventDefault();
      if (this.#waiting === worker) this.#waiting = null;
    };
    this.#waiting = worker;
  }

  /** The one that waits, or a new one. */
  take(): Worker {
    const worker = this.#waiting ?? startWorker(this.#url);
    this.#waiting = null;
    return worker;
  }
}
