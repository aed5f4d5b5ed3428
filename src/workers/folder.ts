import type { Merging, Write } from '#lineage/write.ts';
import { askWorker } from './trusted-worker.ts';
import type { FoldRequest } from './checkpoint.worker.ts';
import url from './checkpoint.worker.ts?worker&url';

/** Folds gestures and merges into the text of a checkpoint, off the main thread. */
export async function foldText(
  text: string,
  entries: readonly (Write | Merging)[]
): Promise<string> {
  return askWorker(url, { text, entries } satisfies FoldRequest);
}
