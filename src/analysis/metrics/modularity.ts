import type { Network } from '#analysis/network.ts';

/**
 * Modularity of a grouping: the share of ties inside groups, less the share
 * expected if each actor kept its number of ties and these fell anywhere. From
 * −1/2 to below 1; `null` without ties. Actors are in groups numbered from 0.
 *
 * It has no threshold: on small maps ties drawn at random reach 0.4 as well, so
 * it says something only beside what rewired maps give (see `rewired`).
 *
 * Source: Newman and Girvan, 2004.
 */
export function modularity(network: Network, groups: Int32Array): number | null {
  const { starts, partners } = network;
  if (partners.length === 0) return null;
  let groupCount = 0;
  for (const group of groups) groupCount = Math.max(groupCount, group + 1);
  const ends = new Float64Array(groupCount);
  // Loops, not callbacks: it follows each edit, and these would take ten times as long.
  let inside = 0;
  for (let actor = 0; actor < network.size; actor += 1) {
    const group = groups[actor]!;
    const last = starts[actor + 1]!;
    ends[group]! += last - starts[actor]!;
    for (let at = starts[actor]!; at < last; at += 1)
      inside += groups[partners[at]!] === group ? 1 : 0;
  }
  let expected = 0;
  for (const count of ends) expected += (count / partners.length) ** 2;
  return inside / partners.length - expected;
}
