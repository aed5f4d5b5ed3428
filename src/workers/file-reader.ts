import type { MapFile } from '#exchange/map-file.ts';
import type { Reading } from '#exchange/problem.ts';
import url from './file-reader.worker.ts?worker&url';
import { startWorker } from './trusted-worker.ts';

/** Reads a partner's file off the main thread: whatever it holds, the page goes on living. */
export async function readFileApart(bytes: ArrayBuffer): Promise<Reading<MapFile>> {
  const worker = startWorker(url);
  try {
    return await new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Reading<MapFile>>) => {
        resolve(data);
      };
      worker.onerror = ({ message }) => {
        reject(new Error(message));
      };
      worker.postMessage(bytes, [bytes]);
    });
  } finally {
    worker.terminate();
  }
}
