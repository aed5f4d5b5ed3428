import url from './mirror.worker.ts?worker&url';
import type { MirrorRequest } from './mirror.worker.ts';
import { askWorker } from './trusted-worker.ts';

/**
 * Copies a map outside of the database, off the main thread; resolves to
 * whether there was anything to copy, once the copy is read back.
 */
export async function mirror(request: MirrorRequest): Promise<boolean> {
  const answer = await askWorker<boolean | string>(url, request);
  if (typeof answer === 'string') throw new Error(answer);
  return answer;
}
