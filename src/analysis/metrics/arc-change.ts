import { isTied, type DirectedNetwork } from '#analysis/network.ts';

/** What became of the arcs between the same actors: a link that runs both ways is two. */
export interface ArcChange {
  readonly kept: number;
  readonly appeared: number;
  readonly gone: number;
  /** Ordered pairs of actors tied at neither date. */
  readonly never: number;
  /** Arcs that differ: appeared or gone (Hamming, 1950). */
  readonly hamming: number;
  /** Share kept of all arcs seen at either date, from 0 to 1; `null` without any. */
  readonly jaccard: number | null;
}

/**
 * The change table of the arcs between the actors present at both dates, and how
 * alike the two networks are (Jaccard, 1912; Snijders, van de Bunt and Steglich, 2010).
 */
export function arcChange(before: DirectedNetwork, after: DirectedNetwork): ArcChange {
  const { size } = before;
  const [then, now] = [before.out.partners.length, after.out.partners.length];
  const kept = keptArcs(before, after);
  const seen = then + now - kept;
  return {
    kept,
    appeared: now - kept,
    gone: then - kept,
    never: size * (size - 1) - seen,
    hamming: seen - kept,
    jaccard: seen === 0 ? null : kept / seen
  };
}

function keptArcs({ size, out }: DirectedNetwork, after: DirectedNetwork): number {
  let kept = 0;
  for (let actor = 0; actor < size; actor += 1)
    for (let at = out.starts[actor]!; at < out.starts[actor + 1]!; at += 1)
      if (isTied(after.out, actor, out.partners[at]!)) kept += 1;
  return kept;
}
