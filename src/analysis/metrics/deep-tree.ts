import type { Network } from '#analysis/network.ts';

/**
 * The depth-first tree of a network, one per part of it: every tie leads from
 * an actor to one above or below it in the tree. The actors reached from actor
 * `i` downwards, itself included, are `order[place[i]]` to `order[end[i] - 1]`.
 */
export interface DeepTree {
  /** Actors in the order they were reached. */
  readonly order: Int32Array;
  /** When each actor was reached, as a place in `order`. */
  readonly place: Int32Array;
  /** Where what was reached from each actor ends, in `order`. */
  readonly end: Int32Array;
  /** The earliest place that an actor, or one below it, is tied to other than through the tree. */
  readonly low: Int32Array;
  /** The actor that each was reached from; −1 where a part starts. */
  readonly above: Int32Array;
  /** The actor that the part of each was entered by. */
  readonly root: Int32Array;
}

/** Where each actor's next partner is looked for, while the tree grows. */
interface Growth {
  readonly tree: DeepTree;
  readonly next: Int32Array;
  reached: number;
}

/** Grows the depth-first tree of a network, without recursion. Linear (Tarjan, 1972). */
export function deepTreeOf(network: Network): DeepTree {
  const { size, starts } = network;
  const tree: DeepTree = {
    order: new Int32Array(size),
    place: new Int32Array(size).fill(-1),
    end: new Int32Array(size),
    low: new Int32Array(size),
    above: new Int32Array(size).fill(-1),
    root: new Int32Array(size)
  };
  const growth: Growth = { tree, next: starts.slice(0, size), reached: 0 };
  for (let actor = 0; actor < size; actor += 1) {
    if (tree.place[actor] === -1) growFrom(actor, network, growth);
  }
  return tree;
}

function growFrom(root: number, { starts, partners }: Network, growth: Growth): void {
  const { tree, next } = growth;
  const { place, low, above } = tree;
  let actor = root;
  enter(actor, root, growth);
  while (actor !== -1) {
    const at = next[actor]!;
    if (at === starts[actor + 1]!) {
      actor = leave(actor, growth);
      continue;
    }
    next[actor] = at + 1;
    const partner = partners[at]!;
    if (place[partner] === -1) {
      above[partner] = actor;
      actor = partner;
      enter(actor, root, growth);
    } else if (partner !== above[actor] && place[partner]! < low[actor]!) {
      low[actor] = place[partner]!;
    }
  }
}

function enter(actor: number, root: number, growth: Growth): void {
  const { order, place, low, root: roots } = growth.tree;
  order[growth.reached] = actor;
  place[actor] = growth.reached;
  low[actor] = growth.reached;
  roots[actor] = root;
  growth.reached += 1;
}

/** Closes an actor, and goes back to the one above it. */
function leave(actor: number, { tree: { end, low, above }, reached }: Growth): number {
  const back = above[actor]!;
  end[actor] = reached;
  if (back !== -1 && low[actor]! < low[back]!) low[back] = low[actor]!;
  return back;
}
