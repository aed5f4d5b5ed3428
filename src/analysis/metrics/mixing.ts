import type { Labels } from '#analysis/chance/labels.ts';
import { pairCount, pairsOf, type Network } from '#analysis/network.ts';

/**
 * Assortativity by groups (Newman, 2003): how much more links join alike than
 * they would at random, the ends of each group staying as many; 1 when all
 * links stay inside, 0 as at random; the least it can be is not −1. `null`
 * without a link or when one group holds all of them. For arcs, give the
 * network of whom each one points to. Groups may not overlap.
 */
export function assortativity(network: Network, labels: Labels): number | null {
  const { sent, received, kept } = endsByKind(network, labels);
  const total = network.partners.length;
  if (total === 0) return null;
  let inside = 0;
  let expected = 0;
  for (let kind = 0; kind < labels.kinds; kind += 1) {
    inside += kept[kind]! / total;
    expected += (sent[kind]! / total) * (received[kind]! / total);
  }
  return expected === 1 ? null : (inside - expected) / (1 - expected);
}

/**
 * Inbreeding homophily of each group (Coleman, 1958), in the order of groups:
 * the share of links its members send that stay inside, against the share of
 * others who are of the group; 0 as at random, 1 all inside, −1 none. `null`
 * for a group that sends none. For arcs, give the network of whom each one
 * points to. Groups may not overlap.
 */
export function homophily(network: Network, labels: Labels): (number | null)[] {
  const { sent, kept } = endsByKind(network, labels);
  return labels.kindsOfGroup.map(([kind]) => {
    if (kind === undefined || sent[kind] === 0) return null;
    const share = kept[kind]! / sent[kind]!;
    const others = (labels.counts[kind]! - 1) / (labels.size - 1);
    if (share === others) return 0;
    return (share - others) / (share > others ? 1 - others : others);
  });
}

/** The links between two groups, or inside one, beside those expected of as many pairs. */
export interface Block {
  readonly group: number;
  readonly other: number;
  /** How many pairs of actors it has. */
  readonly pairs: number;
  readonly observed: number;
  /** Share of its pairs that are tied; `null` when it has none. */
  readonly density: number | null;
  /** What it would have if all pairs were tied as often; `null` below two actors. */
  readonly expected: number | null;
}

/** The mixing table of an undirected network, each two groups once, a group with itself included. */
export function blocksOf(network: Network, labels: Labels): Block[] {
  const { size, kinds, kindOf, counts } = labels;
  const { from, to } = pairsOf(network);
  const observed = new Int32Array(kinds * kinds);
  for (let pair = 0; pair < from.length; pair += 1) {
    const one = kindOf[from[pair]!]!;
    const other = kindOf[to[pair]!]!;
    observed[one * kinds + other]! += 1;
    if (one !== other) observed[other * kinds + one]! += 1;
  }
  const all = (size * (size - 1)) / 2;
  return labels.kindsOfGroup.flatMap(([kind = 0], group) =>
    labels.kindsOfGroup.slice(group).map(([second = 0], further) => {
      const count = counts[kind]!;
      const pairs = further === 0 ? (count * (count - 1)) / 2 : count * counts[second]!;
      const ties = observed[kind * kinds + second]!;
      return {
        group,
        other: group + further,
        pairs,
        observed: ties,
        density: pairs === 0 ? null : ties / pairs,
        expected: all === 0 ? null : (pairCount(network) * pairs) / all
      };
    })
  );
}

/** Links across groups beside those expected at random (Freeman, 1978), on an undirected network. */
export interface FreemanSegregation {
  readonly across: number;
  readonly expectedAcross: number | null;
  /** From 0, as many as expected or more, to 1, none; `null` when none is expected. */
  readonly index: number | null;
}

/** Freeman's segregation, from the mixing table of a network. */
export function freemanSegregation(blocks: readonly Block[]): FreemanSegregation {
  const between = blocks.filter(({ group, other }) => group !== other);
  const across = between.reduce((sum, { observed }) => sum + observed, 0);
  if (blocks.some(({ expected }) => expected === null))
    return { across, expectedAcross: null, index: null };
  const expectedAcross = between.reduce((sum, { expected }) => sum + (expected ?? 0), 0);
  return {
    across,
    expectedAcross,
    index: expectedAcross === 0 ? null : Math.max(0, 1 - across / expectedAcross)
  };
}

/** For each kind of label, the ends sent, those received, and those sent to the same kind. */
function endsByKind(
  { size, starts, partners }: Network,
  { kinds, kindOf }: Labels
): Record<'sent' | 'received' | 'kept', Int32Array> {
  const sent = new Int32Array(kinds);
  const received = new Int32Array(kinds);
  const kept = new Int32Array(kinds);
  for (let actor = 0; actor < size; actor += 1) {
    const kind = kindOf[actor]!;
    for (let at = starts[actor]!; at < starts[actor + 1]!; at += 1) {
      const other = kindOf[partners[at]!]!;
      sent[kind]! += 1;
      received[other]! += 1;
      if (kind === other) kept[kind]! += 1;
    }
  }
  return { sent, received, kept };
}
