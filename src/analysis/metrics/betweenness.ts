import type { DirectedNetwork, Network } from '#analysis/network.ts';
import type { Work } from '#analysis/work.ts';
import { weakComponents } from './components.ts';
import { hangingFrom, type Hanging } from './hanging.ts';

/**
 * Betweenness: for each actor, of how many pairs of others it stands on the
 * shortest paths; when a pair has several, each counts for its share. From 0 to
 * (n − 1)(n − 2) / 2.
 *
 * Source: Freeman, 1977; worked out as Brandes, 2001, on what is left once the
 * trees that hang from the network are taken off (Baglioni et al., 2012): through
 * these there is only one way.
 */
export function* betweenness(network: Network): Work<Float64Array> {
  const hanging = hangingFrom(network);
  const values = throughTrees(network, hanging);
  const { kept, network: core, weights } = hanging.core;
  const totals = yield* pathsThrough(core, weights);
  // Each pair was counted from both its ends.
  kept.forEach((actor, place) => (values[actor]! += totals[place]! / 2));
  return values;
}

/** Betweenness where paths follow the way ties run; from 0 to (n − 1)(n − 2). */
export function* directedBetweenness({ out, size }: DirectedNetwork): Work<Float64Array> {
  return yield* pathsThrough(out, new Float64Array(size).fill(1));
}

/**
 * Betweenness as a share of the pairs of other actors, from 0 to 1. `NaN` with
 * fewer than three actors, when there is no such pair.
 */
export function betweennessShares(raw: Float64Array, directed: boolean): Float64Array {
  const pairs = ((raw.length - 1) * (raw.length - 2)) / (directed ? 1 : 2);
  return raw.map((value) => (raw.length < 3 ? NaN : value / pairs));
}

/** Beyond every distance, with room for a subtraction that does not overflow. */
const FAR = 2 ** 30;
const SOURCES_PER_STEP = 16;

/** Room for the shortest paths from one actor, cleared after each. */
interface Paths {
  /** Actors reached, the nearest first. */
  readonly reached: Int32Array;
  readonly distance: Int32Array;
  /** How many shortest paths lead to each. */
  readonly counts: Float64Array;
  /** Whom these paths go on to from the actor reached in place `i`: `onward[steps[i]]` and after. */
  readonly onward: Int32Array;
  readonly steps: Int32Array;
  /** What each passes back to those before it, for each path that leads to it. */
  readonly shares: Float64Array;
}

/** Pairs that each actor stands between with one of them in a branch that hangs from it. */
function throughTrees(network: Network, { weights, squares }: Hanging): Float64Array {
  const { of, sizes } = weakComponents(network);
  return squares.map((squared, actor) => {
    const below = weights[actor]! - 1;
    const beyond = sizes[of[actor]!]! - weights[actor]!;
    return below * beyond + (below * below - squared) / 2;
  });
}

/** For each actor, the paths through it between all others, each for as many as it stands for. */
function* pathsThrough(network: Network, weights: Float64Array): Work<Float64Array> {
  const { size } = network;
  const totals = new Float64Array(size);
  const paths: Paths = {
    // One more than needed: each partner is written before it is known to be new.
    reached: new Int32Array(size + 1),
    distance: new Int32Array(size).fill(FAR),
    counts: new Float64Array(size),
    onward: new Int32Array(network.partners.length + 1),
    steps: new Int32Array(size + 1),
    shares: new Float64Array(size)
  };
  for (let source = 0; source < size; source += 1) {
    if (source % SOURCES_PER_STEP === 0) yield source / size;
    passBack(follow(source, network, paths), { paths, weights, totals });
  }
  return totals;
}

/**
 * Finds the shortest paths from an actor and how many actors they lead to. Whether
 * a partner is new, and whether the path goes on to it, are numbers, 0 or 1, and
 * not branches, which a processor cannot foresee here.
 */
function follow(source: number, { starts, partners }: Network, paths: Paths): number {
  const { reached, distance, counts, onward, steps } = paths;
  let head = 0;
  let tail = 1;
  let step = 0;
  reached[0] = source;
  distance[source] = 0;
  counts[source] = 1;
  while (head < tail) {
    const actor = reached[head]!;
    steps[head] = step;
    head += 1;
    const next = distance[actor]! + 1;
    const count = counts[actor]!;
    for (let at = starts[actor]!, end = starts[actor + 1]!; at < end; at += 1) {
      const partner = partners[at]!;
      const known = distance[partner]!;
      const isNew = (next - known) >>> 31;
      reached[tail] = partner;
      tail += isNew;
      const now = known + ((next - known) & -isNew);
      distance[partner] = now;
      const gap = now ^ next;
      const goesOn = ((gap | -gap) >>> 31) ^ 1;
      onward[step] = partner;
      step += goesOn;
      counts[partner]! += count * goesOn;
    }
  }
  steps[tail] = step;
  return tail;
}

interface Passing {
  readonly paths: Paths;
  readonly weights: Float64Array;
  readonly totals: Float64Array;
}

/** From the farthest to the source: what goes through each is what goes on to those after it. */
function passBack(found: number, { paths, weights, totals }: Passing): void {
  const { reached, distance, counts, onward, steps, shares } = paths;
  const fromSource = weights[reached[0]!]!;
  for (let place = found - 1; place >= 0; place -= 1) {
    const actor = reached[place]!;
    let onwards = 0;
    for (let at = steps[place]!, end = steps[place + 1]!; at < end; at += 1) {
      onwards += shares[onward[at]!]!;
    }
    const through = onwards * counts[actor]!;
    if (place > 0) totals[actor]! += fromSource * through;
    shares[actor] = (weights[actor]! + through) / counts[actor]!;
  }
  for (let place = 0; place < found; place += 1) {
    const actor = reached[place]!;
    distance[actor] = FAR;
    counts[actor] = 0;
  }
}
