import { sharedPartners } from './shared-partners.ts';
import { twoModeDegrees, type TwoMode } from './two-mode.ts';

/** What two actors share is compared with: all their spaces, those of the one with fewer, or with more. */
export const OVERLAPS = ['dot', 'min', 'max'] as const;
export type Overlap = (typeof OVERLAPS)[number];

/**
 * How far the spaces of each actor overlap with those of the actors it meets, on
 * average over these: from above 0 to 1. For a space, the same with its members.
 * Actors first, then spaces; `NaN` for whoever meets nobody.
 *
 * Source: Latapy, Magnien and Del Vecchio, 2008.
 */
export function overlapClustering(twoMode: TwoMode, overlap: Overlap): Float64Array {
  const degrees = twoModeDegrees(twoMode);
  const values = new Float64Array(twoMode.network.size);
  for (const { place, others, common } of sharedPartners(twoMode.network, values.length)) {
    const own = degrees[place]!;
    let sum = 0;
    for (let at = 0; at < others.length; at += 1) {
      const shared = common[at]!;
      sum += shared / comparedWith({ own, theirs: degrees[others[at]!]!, shared }, overlap);
    }
    values[place] = others.length === 0 ? NaN : sum / others.length;
  }
  return values;
}

/**
 * Closure of a two-mode network, from 0 to 1: of the times that an actor could
 * bring two others' spaces together, how often someone else does too; four times
 * the cycles of four over the paths of three. `null` without such a path.
 *
 * Source: Robins and Alexander, 2004.
 */
export function twoModeClosure(twoMode: TwoMode): number | null {
  const { network, actors } = twoMode;
  const { starts, partners } = network;
  const degrees = twoModeDegrees(twoMode);
  let paths = 0;
  let cycles = 0;
  for (const { place, others, common } of sharedPartners(network, actors)) {
    for (let at = starts[place]!; at < starts[place + 1]!; at += 1)
      paths += (degrees[place]! - 1) * (degrees[partners[at]!]! - 1);
    for (let at = 0; at < others.length; at += 1)
      if (others[at]! > place) cycles += (common[at]! * (common[at]! - 1)) / 2;
  }
  return paths === 0 ? null : (4 * cycles) / paths;
}

interface Compared {
  readonly own: number;
  readonly theirs: number;
  readonly shared: number;
}

function comparedWith({ own, theirs, shared }: Compared, overlap: Overlap): number {
  switch (overlap) {
    case 'dot':
      return own + theirs - shared;
    case 'min':
      return Math.min(own, theirs);
    case 'max':
      return Math.max(own, theirs);
  }
}
