import type { Point } from '#domain/fields.ts';
import { startWorker } from '#workers/trusted-worker.ts';
import type { Way } from '#ui/layouts/way.ts';
import type { ArrangeReply, ArrangeRequest } from './arrange.worker.ts';
import url from './arrange.worker.ts?worker&url';
import type { ToArrangeAll } from '#drawing/places/to-arrange.ts';

/** How long a layout may last before it is worth saying, in milliseconds. */
const WORTH_SAYING = 500;

/** Lays out off the main thread, one request at a time: a new one replaces the one under way. */
export class Arranger {
  readonly #onbusy: (isBusy: boolean) => void;
  #worker: Worker | null = null;
  #last = 0;
  #stop: (() => void) | null = null;

  constructor(onbusy: (isBusy: boolean) => void) {
    this.#onbusy = onbusy;
  }

  /**
   * The places that the boxes of a request get; `null` when another request
   * came meanwhile, or it was stopped.
   *
   * @throws Error when the layout fails, with its message.
   */
  arrange(request: ToArrangeAll, way: Way): Promise<ReadonlyMap<string, Point> | null> {
    this.#stop?.();
    const number = ++this.#last;
    this.#worker ??= startWorker(url);
    const worker = this.#worker;
    const saying = setTimeout(() => {
      this.#onbusy(true);
    }, WORTH_SAYING);

    return new Promise((resolve, reject) => {
      const done = (): void => {
        clearTimeout(saying);
        worker.onmessage = null;
        worker.onerror = null;
        this.#stop = null;
        this.#onbusy(false);
      };
      this.#stop = () => {
        done();
        resolve(null);
      };
      worker.onmessage = ({ data }: MessageEvent<ArrangeReply>) => {
        if (data.number !== number) return;
        done();
        resolve(data.places);
      };
      worker.onerror = ({ message }) => {
        done();
        reject(new Error(message));
      };
      worker.postMessage({ number, request, way } satisfies ArrangeRequest);
    });
  }

  /** Stops what is under way and lets the worker go: another request starts a new one. */
  stop(): void {
    this.#stop?.();
    this.#worker?.terminate();
    this.#worker = null;
  }
}
