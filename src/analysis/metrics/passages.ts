import { pairsOf, type Ends, type Network } from '#analysis/network.ts';
import { deepTreeOf, type DeepTree } from './deep-tree.ts';

/** What a network is held together by. */
export interface Passages {
  /** Bridges: ties without which their ends are in two parts; smaller end first, in order. */
  readonly bridges: Ends;
  /** For each bridge, the pairs of actors that no path would join any more without it. */
  readonly bridgePairsLost: Float64Array;
  /** Articulation points: actors without whom their partners are in several parts, in order. */
  readonly articulations: Int32Array;
  /** For each actor, the pairs that no path would join any more without it, its own included. */
  readonly pairsLost: Float64Array;
  /** Biconnected components: largest sets of ties that no single actor parts; isolates are in none. */
  readonly blocks: number;
}

/**
 * Finds the bridges, the articulation points and the blocks of a network, and
 * what each tie and each actor holds together, all from one depth-first tree in
 * linear time. Pairs lost are counts from 0 up to all pairs.
 *
 * Sources: Tarjan, 1972; Borgatti, 2006, for one actor removed.
 */
export function passagesOf(network: Network): Passages {
  const tree = deepTreeOf(network);
  const pieces = piecesBelow(tree);
  return {
    ...bridgesOf(tree),
    articulations: Int32Array.from(tree.order)
      .sort()
      .filter((actor) => pieces.count[actor]! > (tree.above[actor] === -1 ? 1 : 0)),
    pairsLost: pieces.pairsLost,
    blocks: pieces.count.reduce((sum, count) => sum + count, 0)
  };
}

/** How many actors the part that an actor is in has. */
function partSize({ root, place, end }: DeepTree, actor: number): number {
  const first = root[actor]!;
  return end[first]! - place[first]!;
}

function bridgesOf(tree: DeepTree): Pick<Passages, 'bridges' | 'bridgePairsLost'> {
  const { order, place, end, low, above } = tree;
  const below = order
    .filter((actor) => above[actor] !== -1 && low[actor] === place[actor])
    .sort((one, other) => {
      const first = Math.min(one, above[one]!) - Math.min(other, above[other]!);
      return first === 0 ? Math.max(one, above[one]!) - Math.max(other, above[other]!) : first;
    });
  return {
    bridges: {
      from: below.map((actor) => Math.min(actor, above[actor]!)),
      to: below.map((actor) => Math.max(actor, above[actor]!))
    },
    bridgePairsLost: Float64Array.from(below, (actor) => {
      const side = end[actor]! - place[actor]!;
      return side * (partSize(tree, actor) - side);
    })
  };
}

/**
 * The pieces below each actor that nothing but this actor ties to the rest, and
 * the pairs lost without it: its own, and those of a piece with what comes after.
 */
function piecesBelow(tree: DeepTree): { count: Int32Array; pairsLost: Float64Array } {
  const { order, place, end, low, above } = tree;
  const count = new Int32Array(order.length);
  const left = Float64Array.from(order, (_, actor) => partSize(tree, actor) - 1);
  const pairsLost = left.slice();
  for (const actor of order) {
    const holder = above[actor]!;
    if (holder === -1 || low[actor]! < place[holder]!) continue;
    const piece = end[actor]! - place[actor]!;
    count[holder]! += 1;
    left[holder]! -= piece;
    pairsLost[holder]! += piece * left[holder]!;
  }
  return { count, pairsLost };
}

/**
 * How many ties are local bridges: their ends have no partner in common, so that
 * each opens to the other a circle of its own (Granovetter, 1973). Bridges count.
 */
export function localBridgeCount(network: Network): number {
  const { from, to } = pairsOf(network);
  return from.reduce(
    (count, actor, tie) => count + (haveCommonPartner(network, actor, to[tie]!) ? 0 : 1),
    0
  );
}

function haveCommonPartner({ starts, partners }: Network, one: number, other: number): boolean {
  let first = starts[one]!;
  let second = starts[other]!;
  while (first < starts[one + 1]! && second < starts[other + 1]!) {
    const difference = partners[first]! - partners[second]!;
    if (difference === 0) return true;
    if (difference < 0) first += 1;
    else second += 1;
  }
  return false;
}
