import type { FileSnapshot } from '#exchange/snapshot.ts';

/** Snapshots from the latest to the oldest day; those without a day come last. */
export function latestFirst(snapshots: readonly FileSnapshot[]): FileSnapshot[] {
  const day = ({ on }: FileSnapshot): string => on ?? '';
  return snapshots
    .toReversed()
    .sort((one, other) => (day(one) < day(other) ? 1 : day(one) > day(other) ? -1 : 0));
}
