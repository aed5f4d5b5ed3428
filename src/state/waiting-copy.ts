import type { MapFile } from '#exchange/map-file.ts';
import type { Reading } from '#exchange/problem.ts';

/** A copy of a map of this device, opened on another page, to be put together with it. */
export interface WaitingCopy {
  readonly entryId: string;
  readonly name: string;
  /** What was read, with what was mended on the way. */
  readonly reading: Reading<MapFile> & { readonly ok: true };
}

let waiting: WaitingCopy | null = null;

/** Leaves a copy for the page of its map to put together with it. */
export function leaveCopy(copy: WaitingCopy): void {
  waiting = copy;
}

/** Whether a copy waits for a map. */
export function isAwaited(entryId: string): boolean {
  return waiting?.entryId === entryId;
}

/** The copy that waits for a map; once. */
export function takeCopy(entryId: string): WaitingCopy | null {
  if (!isAwaited(entryId)) return null;
  const copy = waiting;
  waiting = null;
  return copy;
}
