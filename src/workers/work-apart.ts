import type { Work } from '#analysis/work.ts';

/** What the main thread is told of long work: how far it is, what is known early, then what came of it. */
type Told<Result, Early> =
  | { readonly is: 'progress'; readonly share: number }
  | { readonly is: 'early'; readonly result: Early }
  | { readonly is: 'done'; readonly result: Result };

/** How long between two words on how far it is, in milliseconds. */
const BETWEEN = 100;

/** In a worker: tells what is known while work goes on. */
export function tellEarly(result: unknown): void {
  const told: Told<never, unknown> = { is: 'early', result };
  postMessage(told);
}

/** In a worker: runs work to its end, and tells how far it is. */
export function tellWork<Result>(work: Work<Result>): void {
  const tell = (told: Told<Result, never>): void => {
    postMessage(told);
  };
  let last = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done) {
      tell({ is: 'done', result: step.value });
      return;
    }
    if (performance.now() - last < BETWEEN) continue;
    last = performance.now();
    tell({ is: 'progress', share: step.value });
  }
}

/** Whoever waits for work that is done apart: told how far it is, and able to give it up. */
export interface Waiter<Early = never> {
  readonly onearly?: (result: Early) => void;
  readonly onprogress: (share: number) => void;
  readonly signal: AbortSignal;
}

/** Asks a worker for what it works out, then lets go of it; rejects when it breaks, or is given up. */
export async function workApart<Result, Early = never>(
  worker: Worker,
  question: unknown,
  { onearly, onprogress, signal }: Waiter<Early>
): Promise<Result> {
  const { promise, resolve, reject } = Promise.withResolvers<Result>();
  worker.onmessage = ({ data }: MessageEvent<Told<Result, Early>>) => {
    if (data.is === 'progress') onprogress(data.share);
    else if (data.is === 'early') onearly?.(data.result);
    else resolve(data.result);
  };
  worker.onerror = ({ message }) => {
    reject(new Error(`workers/work-apart: ${message}`));
  };
  signal.addEventListener('abort', () => {
    reject(signal.reason as Error);
  });
  try {
    worker.postMessage(question);
    return await promise;
  } finally {
    worker.terminate();
  }
}
