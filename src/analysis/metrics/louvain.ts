import { shuffle, type Random } from '#analysis/chance/random.ts';
import type { Network } from '#analysis/network.ts';
import { modularity } from './modularity.ts';

/** A grouping of the actors of a network. */
export interface Groups {
  /** The group of each actor, numbered from 0 in the order of their first actors. */
  readonly groups: Int32Array;
  /** `null` without ties. */
  readonly modularity: number | null;
}

/** A network whose actors are groups of actors: ties between two are counted, those inside too. */
interface Level extends Network {
  readonly weights: Float64Array;
  /** The ends of ties that are inside each. */
  readonly inside: Float64Array;
}

/** Gains in modularity below this are rounding. */
const NO_GAIN = 1e-12;

/** The best, by modularity, of several groupings found by `louvain`; the first of those alike. */
export function bestGroups(
  network: Network,
  { runs, random }: { readonly runs: number; readonly random: Random }
): Groups {
  let best = grouped(network, random);
  for (let run = 1; run < runs; run += 1) {
    const found = grouped(network, random);
    if ((found.modularity ?? 0) > (best.modularity ?? 0) + NO_GAIN) best = found;
  }
  return best;
}

/**
 * Groups actors so that many ties are inside groups, by moving each to the group
 * where modularity gains most, then groups of groups, until nothing gains. The
 * order in which they are taken is drawn at random and changes the outcome:
 * keep the best of several. Actors without ties are each a group.
 *
 * Source: Blondel et al., 2008, with the queue of Traag et al., 2019. It merges
 * groups of few ties on large networks (Fortunato and Barthélemy, 2007).
 */
export function louvain(network: Network, random: Random): Int32Array {
  const groups = Int32Array.from({ length: network.size }, (_, actor) => actor);
  let level: Level = {
    ...network,
    weights: new Float64Array(network.partners.length).fill(1),
    inside: new Float64Array(network.size)
  };
  for (;;) {
    const found = numbered(movedOn(level, random));
    const count = found.reduce((most, group) => Math.max(most, group + 1), 0);
    if (count === level.size) return numbered(groups);
    groups.forEach((group, actor) => (groups[actor] = found[group]!));
    level = gathered(level, found, count);
  }
}

function grouped(network: Network, random: Random): Groups {
  const groups = louvain(network, random);
  return { groups, modularity: modularity(network, groups) };
}

/** The group of each actor, once no move to a neighbouring group gains any more. */
function movedOn(level: Level, random: Random): Int32Array {
  const { size, starts, partners, weights, inside } = level;
  const own = Int32Array.from({ length: size }, (_, actor) => actor);
  const groups = own.slice();
  const ends = inside.slice();
  for (let actor = 0; actor < size; actor += 1) {
    for (let at = starts[actor]!; at < starts[actor + 1]!; at += 1) ends[actor]! += weights[at]!;
  }
  const totals = ends.slice();
  const whole = ends.reduce((sum, count) => sum + count, 0);
  const toGroup = new Float64Array(size);
  const near = new Int32Array(size);

  const bestFor = (actor: number): number => {
    let met = 0;
    for (let at = starts[actor]!; at < starts[actor + 1]!; at += 1) {
      const group = groups[partners[at]!]!;
      if (toGroup[group] === 0) near[met++] = group;
      toGroup[group]! += weights[at]!;
    }
    const before = groups[actor]!;
    const share = ends[actor]! / whole;
    totals[before]! -= ends[actor]!;
    let best = before;
    let most = toGroup[before]! - share * totals[before]! + NO_GAIN;
    for (let one = 0; one < met; one += 1) {
      const group = near[one]!;
      const gain = toGroup[group]! - share * totals[group]!;
      toGroup[group] = 0;
      if (gain <= most) continue;
      best = group;
      most = gain + NO_GAIN;
    }
    totals[best]! += ends[actor]!;
    return best;
  };

  shuffle(own, random);
  const queue = new Queue(own);
  for (let actor = queue.take(); actor !== null; actor = queue.take()) {
    const best = bestFor(actor);
    if (best === groups[actor]) continue;
    groups[actor] = best;
    for (let at = starts[actor]!; at < starts[actor + 1]!; at += 1) {
      if (groups[partners[at]!] !== best) queue.put(partners[at]!);
    }
  }
  return groups;
}

/** Actors to be looked at again, each waiting once at most. */
class Queue {
  readonly #ring: Int32Array;
  readonly #waits: Uint8Array;
  #first = 0;
  #length: number;

  constructor(actors: Int32Array) {
    this.#ring = actors;
    this.#waits = new Uint8Array(actors.length).fill(1);
    this.#length = actors.length;
  }

  take(): number | null {
    if (this.#length === 0) return null;
    const actor = this.#ring[this.#first]!;
    this.#first = (this.#first + 1) % this.#ring.length;
    this.#length -= 1;
    this.#waits[actor] = 0;
    return actor;
  }

  put(actor: number): void {
    if (this.#waits[actor] === 1) return;
    this.#waits[actor] = 1;
    this.#ring[(this.#first + this.#length) % this.#ring.length] = actor;
    this.#length += 1;
  }
}

/** The same groups, numbered from 0 in the order of their first actors. */
function numbered(groups: Int32Array): Int32Array {
  const numbers = new Int32Array(groups.length).fill(-1);
  let count = 0;
  return groups.map((group) => {
    if (numbers[group] === -1) numbers[group] = count++;
    return numbers[group]!;
  });
}

/** The network of groups: what ties the actors of two ties the two. */
function gathered(level: Level, groups: Int32Array, count: number): Level {
  const members = membersOf(groups, count);
  const starts = new Int32Array(count + 1);
  const partners: number[] = [];
  const weights: number[] = [];
  const inside = new Float64Array(count);
  const toGroup = new Float64Array(count);
  for (let group = 0; group < count; group += 1) {
    const near: number[] = [];
    for (const actor of members[group]!) {
      inside[group]! += level.inside[actor]!;
      for (let at = level.starts[actor]!; at < level.starts[actor + 1]!; at += 1) {
        const other = groups[level.partners[at]!]!;
        if (toGroup[other] === 0) near.push(other);
        toGroup[other]! += level.weights[at]!;
      }
    }
    for (const other of near) {
      if (other === group) inside[group]! += toGroup[other]!;
      else {
        partners.push(other);
        weights.push(toGroup[other]!);
      }
      toGroup[other] = 0;
    }
    starts[group + 1] = partners.length;
  }
  return {
    size: count,
    starts,
    partners: Int32Array.from(partners),
    weights: Float64Array.from(weights),
    inside
  };
}

function membersOf(groups: Int32Array, count: number): number[][] {
  const members = Array.from({ length: count }, (): number[] => []);
  groups.forEach((group, actor) => members[group]!.push(actor));
  return members;
}
