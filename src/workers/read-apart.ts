import { refuse, type Reading } from '#exchange/problem.ts';

/** How long a reading may go on for, and what gives it up. */
export interface Patience {
  readonly seconds: number;
  readonly signal: AbortSignal | undefined;
}

/**
 * Has a worker read something that came from outside: whatever it holds, the
 * page goes on living. A reading that goes on for too long, that fails or that
 * the signal gives up ends in a refusal, and what it held is let go of.
 */
export async function readApart<T>(
  worker: Worker,
  request: unknown,
  bytes: ArrayBuffer,
  { seconds, signal }: Patience
): Promise<Reading<T>> {
  const { promise, resolve } = Promise.withResolvers<Reading<T>>();
  const stop = (problem: 'given-up' | 'reader-failed'): void =>
    resolve(refuse({ code: problem, path: '', facts: {} }));
  const late = setTimeout(() => {
    resolve(refuse({ code: 'too-slow', path: '', facts: { seconds } }));
  }, seconds * 1000);
  worker.onmessage = ({ data }: MessageEvent<Reading<T>>) => resolve(data);
  worker.onmessageerror = () => stop('reader-failed');
  worker.onerror = (event) => {
    event.preventDefault();
    stop('reader-failed');
  };
  signal?.addEventListener('abort', () => stop('given-up'));
  worker.postMessage(request, [bytes]);
  try {
    return await promise;
  } finally {
    clearTimeout(late);
    worker.terminate();
  }
}
