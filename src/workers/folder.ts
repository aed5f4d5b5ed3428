import type { Write } from '#lineage/write.ts';
import type { FoldRequest } from './checkpoint.worker.ts';
import url from './checkpoint.worker.ts?worker&url';
import { startWorker } from './trusted-worker.ts';

/** Folds gestures into the text of a checkpoint, off the main thread. */
export async function foldText(text: string, writes: readonly Write[]): Promise<string> {
  const worker = startWorker(url);
  try {
    return await new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<string>) => {
        resolve(data);
      };
      worker.onerror = ({ message }) => {
        reject(new Error(message));
      };
      worker.postMessage({ text, writes } satisfies FoldRequest);
    });
  } finally {
    worker.terminate();
  }
}
