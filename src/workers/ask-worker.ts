import { startWorker } from './trusted-worker.ts';

/** Asks one thing of a worker of its own, and lets go of it once it has answered. */
export async function askWorker<Answer>(
  url: string,
  request: unknown,
  transfer: Transferable[] = []
): Promise<Answer> {
  const worker = startWorker(url);
  try {
    return await new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Answer>) => {
        resolve(data);
      };
      worker.onerror = ({ message }) => {
        reject(new Error(message));
      };
      worker.postMessage(request, transfer);
    });
  } finally {
    worker.terminate();
  }
}
