import type { Network } from '#analysis/network.ts';

/** A network whose actors are groups of actors: ties between two are counted, those inside too. */
export interface Level extends Network {
  readonly weights: Float64Array;
  /** The ends of ties that are inside each. */
  readonly inside: Float64Array;
}

/** A network as the first level: each actor is alone, each tie is one. */
export function levelOf(network: Network): Level {
  return {
    ...network,
    weights: new Float64Array(network.partners.length).fill(1),
    inside: new Float64Array(network.size)
  };
}

/** A grouping in which each actor is alone. */
export function eachApart(size: number): Int32Array {
  const groups = new Int32Array(size);
  for (let actor = 0; actor < size; actor += 1) groups[actor] = actor;
  return groups;
}

/** How many ends of ties each actor has, those inside it included. */
export function endsOf({ size, starts, weights, inside }: Level): Float64Array {
  const ends = inside.slice();
  for (let actor = 0; actor < size; actor += 1) {
    for (let at = starts[actor]!; at < starts[actor + 1]!; at += 1) ends[actor]! += weights[at]!;
  }
  return ends;
}

/** The same groups, numbered from 0 in the order of their first actors. */
export function numbered(groups: Int32Array): Int32Array {
  const numbers = new Int32Array(groups.length).fill(-1);
  const named = new Int32Array(groups.length);
  let count = 0;
  for (let actor = 0; actor < groups.length; actor += 1) {
    const group = groups[actor]!;
    if (numbers[group] === -1) numbers[group] = count++;
    named[actor] = numbers[group]!;
  }
  return named;
}

/** The network of groups: what ties the actors of two ties the two. */
export function gathered(level: Level, groups: Int32Array): Level {
  const { firsts, members } = membersOf(groups);
  const count = firsts.length - 1;
  const starts = new Int32Array(count + 1);
  const partners = new Int32Array(level.partners.length);
  const weights = new Float64Array(level.partners.length);
  const inside = new Float64Array(count);
  const toGroup = new Float64Array(count);
  let next = 0;
  for (let group = 0; group < count; group += 1) {
    for (let one = firsts[group]!; one < firsts[group + 1]!; one += 1) {
      const actor = members[one]!;
      inside[group]! += level.inside[actor]!;
      for (let at = level.starts[actor]!; at < level.starts[actor + 1]!; at += 1) {
        const other = groups[level.partners[at]!]!;
        if (other === group) inside[group]! += level.weights[at]!;
        else if (toGroup[other] === 0) partners[next++] = other;
        toGroup[other]! += level.weights[at]!;
      }
    }
    for (let at = starts[group]!; at < next; at += 1) {
      weights[at] = toGroup[partners[at]!]!;
      toGroup[partners[at]!] = 0;
    }
    toGroup[group] = 0;
    starts[group + 1] = next;
  }
  return {
    size: count,
    starts,
    partners: partners.subarray(0, next),
    weights: weights.subarray(0, next),
    inside
  };
}

/** The actors of each group, one group after the other. */
function membersOf(groups: Int32Array): { firsts: Int32Array; members: Int32Array } {
  let count = 0;
  for (const group of groups) count = Math.max(count, group + 1);
  const firsts = new Int32Array(count + 1);
  for (const group of groups) firsts[group + 1]! += 1;
  for (let group = 0; group < count; group += 1) firsts[group + 1]! += firsts[group]!;
  const places = firsts.slice();
  const members = new Int32Array(groups.length);
  for (let actor = 0; actor < groups.length; actor += 1) members[places[groups[actor]!]!++] = actor;
  return { firsts, members };
}
