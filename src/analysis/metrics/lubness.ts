import type { DirectedNetwork } from '#analysis/network.ts';
import { weakComponents } from './components.ts';
import { condensationOf } from './condensation.ts';
import { membersOf } from './members.ts';
import { reachedIn, type Reached } from './reached.ts';

/**
 * Whether any two actors have one above both, that whoever else is above both
 * is above too: one minus the share of pairs of a component without such a
 * least upper bound, 1 when all have one. Everyone is above itself, and whoever
 * reaches another by some path of commands is above it. `null` without a
 * component of three actors or more.
 *
 * Source: Krackhardt, 1994, “Graph theoretical dimensions of informal
 * organizations”, by its definition: the sna library looks for the greatest
 * upper bound instead. Time grows with the pairs of
 * each component, circles drawn together.
 */
export function lubness(network: DirectedNetwork): number | null {
  // Those who all reach one another are above the same: circles count as one, for as many as they are.
  const { members, network: parts } = condensationOf(network);
  const sizes = Int32Array.from(members, ({ length }) => length);
  const above = reachedIn(parts.into);
  let without = 0;
  let most = 0;
  for (const joined of membersOf(weakComponents(parts.around))) {
    const size = joined.reduce((sum, part) => sum + sizes[part]!, 0);
    if (size < 3) continue;
    most += ((size - 1) * (size - 2)) / 2;
    without += unboundedPairs(joined, above, sizes);
  }
  return most === 0 ? null : 1 - without / most;
}

/**
 * Those above both of a pair hold all that is above them. A least bound is
 * therefore one of them that has as many above it as they are, and none of them
 * has more: actors are ranked by how many are above them, and the last in that
 * rank is the only one to look at.
 */
function unboundedPairs(members: Int32Array, above: Reached, sizes: Int32Array): number {
  const lines = Array.from(members, above).sort((one, other) => one.length - other.length);
  const counts = lines.map(([part]) => sizes[part!]!);
  const ranks = new Map(lines.map(([actor], rank) => [actor!, rank]));
  const words = (lines.length + 31) >> 5;
  const rows = new Int32Array(lines.length * words);
  const filled = lines.map((line, rank) => {
    const used = new Set<number>();
    for (const actor of line) {
      const place = ranks.get(actor)!;
      rows[rank * words + (place >> 5)]! |= 1 << (place & 31);
      used.add(place >> 5);
    }
    return Int32Array.from(used).sort();
  });
  let unbounded = 0;
  for (let one = 0; one < lines.length; one += 1) {
    for (let other = 0; other < one; other += 1) {
      let common = 0;
      let last = -1;
      for (const word of filled[one]!) {
        const both = rows[one * words + word]! & rows[other * words + word]!;
        if (both === 0) continue;
        common += bitCount(both);
        last = word * 32 + 31 - Math.clz32(both);
      }
      if (last < 0 || lines[last]!.length !== common) unbounded += counts[one]! * counts[other]!;
    }
  }
  return unbounded;
}

function bitCount(bits: number): number {
  let left = bits;
  let count = 0;
  while (left !== 0) {
    left &= left - 1;
    count += 1;
  }
  return count;
}
