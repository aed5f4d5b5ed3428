import type { MapState } from './map-state.ts';
import { merge } from './merge.ts';
import { withoutShown } from './shown-only.ts';

/**
 * Whether a copy claims to have seen more of what one writes than one wrote: it
 * was forged, or this device went back in time. Either way the count of that
 * replica is no longer its own.
 */
export function overclaims(mine: MapState, replica: string, other: MapState): boolean {
  return (other.seen.get(replica) ?? 0) > (mine.seen.get(replica) ?? 0);
}

/**
 * Puts another copy together with one's own, and believes it about what one
 * wrote oneself as far as it holds any of it: a claim to have seen what is not
 * written yet would make later writes pass for replaced. On copies that claim
 * nothing of the kind, it is `merge`. Of an answer to a request, it takes what
 * was answered.
 *
 * @param replica - under which one writes; whoever is overclaimed is to take another.
 */
export function mergeInto(mine: MapState, replica: string, copy: MapState): MapState {
  const other = withoutShown(copy, mine);
  if (!overclaims(mine, replica, other)) return merge(mine, other);
  const seen = new Map(other.seen).set(replica, lastHeld(other, replica));
  return merge(mine, { ...other, seen });
}

/** The last write of a replica that a copy holds something of. */
function lastHeld({ records }: MapState, replica: string): number {
  let last = 0;
  for (const { cells } of records.values())
    for (const cell of cells.values())
      for (const { dot } of cell) if (dot.replica === replica) last = Math.max(last, dot.counter);
  return last;
}
