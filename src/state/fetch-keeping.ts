import { readySnapshots } from '#workers/snapshot.ts';

/** Fetches what keeps a map loads when asked for: undo, copies, what is seldom done. */
export async function fetchKeeping(): Promise<void> {
  readySnapshots();
  await Promise.allSettled([
    import('#storage/go-back.ts'),
    import('#workers/mirror.ts'),
    import('./housekeeping.ts'),
    import('./map-archive.ts'),
    import('./map-copies.ts'),
    import('./rare-writes.ts')
  ]);
}
