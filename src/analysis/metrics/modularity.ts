import { pairsOf, type Network } from '#analysis/network.ts';

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
  const ends = new Float64Array(groups.reduce((most, group) => Math.max(most, group), 0) + 1);
  groups.forEach((group, actor) => (ends[group]! += starts[actor + 1]! - starts[actor]!));
  const { from, to } = pairsOf(network);
  const inside = from.reduce(
    (sum, actor, tie) => sum + (groups[actor] === groups[to[tie]!] ? 1 : 0),
    0
  );
  const expected = ends.reduce((sum, count) => sum + (count / partners.length) ** 2, 0);
  return inside / from.length - expected;
}
