import type { DirectedNetwork, Network } from '#analysis/network.ts';

/** Actors sorted into groups that do not overlap, numbered in the order of their first actors. */
export interface Components {
  /** The component of each actor. */
  readonly of: Int32Array;
  /** How many actors each component has. */
  readonly sizes: Int32Array;
}

/** Weak components: groups of actors that some path joins, whichever way it runs. */
export function weakComponents({ size, starts, partners }: Network): Components {
  const of = new Int32Array(size).fill(-1);
  const queue = new Int32Array(size);
  let count = 0;
  for (let first = 0; first < size; first += 1) {
    if (of[first] !== -1) continue;
    of[first] = count;
    queue[0] = first;
    let tail = 1;
    for (let head = 0; head < tail; head += 1) {
      const actor = queue[head]!;
      for (let at = starts[actor]!, end = starts[actor + 1]!; at < end; at += 1) {
        const partner = partners[at]!;
        if (of[partner] !== -1) continue;
        of[partner] = count;
        queue[tail] = partner;
        tail += 1;
      }
    }
    count += 1;
  }
  return { of, sizes: sizesOf(of, count) };
}

/**
 * Strong components: groups of actors each of which reaches all the others by
 * following the way ties run.
 *
 * Source: Tarjan, 1972, without calls that nest.
 */
export function strongComponents({ size, out }: DirectedNetwork): Components {
  const walk: Walk = {
    of: new Int32Array(size).fill(-1),
    entered: new Int32Array(size),
    lowest: new Int32Array(size),
    next: out.starts.slice(0, size),
    waiting: [],
    clock: 0,
    count: 0
  };
  for (let first = 0; first < size; first += 1) {
    if (walk.entered[first] === 0) walkFrom(first, out, walk);
  }
  return inOrderOfActors(walk.of, walk.count);
}

interface Walk {
  readonly of: Int32Array;
  /** When each actor was first met, from 1; 0 when not yet. */
  readonly entered: Int32Array;
  /** The earliest met that it is known to reach, among those still without a component. */
  readonly lowest: Int32Array;
  /** The next tie of each actor to be followed. */
  readonly next: Int32Array;
  readonly waiting: number[];
  clock: number;
  count: number;
}

function walkFrom(first: number, { starts, partners }: Network, walk: Walk): void {
  const { of, entered, lowest, next } = walk;
  const path = [first];
  enter(first, walk);
  for (let actor = path.at(-1); actor !== undefined; actor = path.at(-1)) {
    const at = next[actor]!;
    if (at < starts[actor + 1]!) {
      next[actor] = at + 1;
      const target = partners[at]!;
      if (entered[target] === 0) {
        enter(target, walk);
        path.push(target);
      } else if (of[target] === -1) {
        lowest[actor] = Math.min(lowest[actor]!, entered[target]!);
      }
      continue;
    }
    path.pop();
    const before = path.at(-1);
    if (before !== undefined) lowest[before] = Math.min(lowest[before]!, lowest[actor]!);
    if (lowest[actor] === entered[actor]) close(actor, walk);
  }
}

function enter(actor: number, walk: Walk): void {
  walk.clock += 1;
  walk.entered[actor] = walk.clock;
  walk.lowest[actor] = walk.clock;
  walk.waiting.push(actor);
}

/** All met since this actor reach it and are reached from it. */
function close(actor: number, walk: Walk): void {
  for (;;) {
    const one = walk.waiting.pop();
    if (one === undefined) return;
    walk.of[one] = walk.count;
    if (one === actor) break;
  }
  walk.count += 1;
}

function inOrderOfActors(found: Int32Array, count: number): Components {
  const names = new Int32Array(count).fill(-1);
  let named = 0;
  const of = found.map((component) => {
    if (names[component] === -1) names[component] = named++;
    return names[component]!;
  });
  return { of, sizes: sizesOf(of, count) };
}

function sizesOf(of: Int32Array, count: number): Int32Array {
  const sizes = new Int32Array(count);
  for (const component of of) sizes[component]! += 1;
  return sizes;
}
