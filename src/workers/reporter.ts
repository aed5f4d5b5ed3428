import type { ReportAnswer, ReportRequest } from './report.worker.ts';
import url from './report.worker.ts?worker&url';
import { WaitingWorker } from './waiting-worker.ts';

const reporter = new WaitingWorker(url);

/** Has what makes reports wait for one: it is there even if the network goes meanwhile. */
export function readyReporter(): void {
  reporter.ready();
}

/** Makes the report of a map off the main thread; the signal gives it up. */
export async function reportApart(
  request: ReportRequest,
  onprogress: (share: number) => void,
  signal: AbortSignal
): Promise<string> {
  const worker = reporter.take();
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  worker.onmessage = ({ data }: MessageEvent<ReportAnswer>) => {
    if (data.is === 'progress') onprogress(data.share);
    else resolve(data.page);
  };
  worker.onerror = ({ message }) => {
    reject(new Error(`workers/reporter: ${message}`));
  };
  signal.addEventListener('abort', () => {
    reject(signal.reason as Error);
  });
  try {
    worker.postMessage(request);
    return await promise;
  } finally {
    worker.terminate();
  }
}
