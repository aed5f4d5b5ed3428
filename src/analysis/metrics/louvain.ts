import { shuffle, type Random } from '#analysis/chance/random.ts';
import type { Network } from '#analysis/network.ts';
import { eachApart, endsOf, gathered, levelOf, numbered, type Level } from './levels.ts';
import { modularity } from './modularity.ts';
import { Turns } from './turns.ts';

/** A grouping of the actors of a network. */
export interface Groups {
  /** The group of each actor, numbered from 0 in the order of their first actors. */
  readonly groups: Int32Array;
  /** `null` without ties. */
  readonly modularity: number | null;
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
 * where modularity gains most, then groups of groups; then actors again, from
 * there, until no actor gains by moving. The order in which they are taken is
 * drawn at random and changes the outcome: keep the best of several. Actors
 * without ties are each a group.
 *
 * Sources: Blondel et al., 2008; going back to the actors, Rotta and Noack,
 * 2011; the queue, Traag et al., 2019. On large networks it merges groups of few
 * ties (Fortunato and Barthélemy, 2007).
 */
export function louvain(network: Network, random: Random): Int32Array {
  const actors = levelOf(network);
  let groups = eachApart(network.size);
  for (;;) {
    const moved = movedOn(actors, groups, random);
    if (moved === null) return numbered(groups);
    groups = merged(actors, numbered(moved), random);
  }
}

/** Groups of groups, and of these in turn, as long as there is a gain. */
function merged(actors: Level, groups: Int32Array, random: Random): Int32Array {
  let level = actors;
  let found = groups;
  let all = groups;
  for (;;) {
    level = gathered(level, found);
    const moved = movedOn(level, eachApart(level.size), random);
    if (moved === null) return all;
    found = numbered(moved);
    all = all.slice();
    for (let actor = 0; actor < all.length; actor += 1) all[actor] = found[all[actor]!]!;
  }
}

function grouped(network: Network, random: Random): Groups {
  const groups = louvain(network, random);
  return { groups, modularity: modularity(network, groups) };
}

/** The group of each actor, once none gains by moving to a group nearby; `null` when nobody moved. */
function movedOn(level: Level, from: Int32Array, random: Random): Int32Array | null {
  const { size, starts, partners } = level;
  const moving = movingOn(level, from);
  const { groups } = moving;
  const order = eachApart(size);
  shuffle(order, random);
  const turns = new Turns(order);
  let hasMoved = false;
  for (let actor = turns.take(); actor !== -1; actor = turns.take()) {
    const best = bestFor(actor, moving);
    if (best === groups[actor]) continue;
    groups[actor] = best;
    hasMoved = true;
    for (let at = starts[actor]!; at < starts[actor + 1]!; at += 1) {
      if (groups[partners[at]!] !== best) turns.put(partners[at]!);
    }
  }
  return hasMoved ? groups : null;
}

interface Moving {
  readonly level: Level;
  readonly groups: Int32Array;
  readonly ends: Float64Array;
  readonly whole: number;
  /** The ends of ties that each group has. */
  readonly totals: Float64Array;
  readonly toGroup: Float64Array;
  readonly near: Int32Array;
}

function movingOn(level: Level, from: Int32Array): Moving {
  const ends = endsOf(level);
  const totals = new Float64Array(level.size);
  let whole = 0;
  for (let actor = 0; actor < level.size; actor += 1) {
    totals[from[actor]!]! += ends[actor]!;
    whole += ends[actor]!;
  }
  return {
    level,
    groups: from.slice(),
    ends,
    whole,
    totals,
    toGroup: new Float64Array(level.size),
    near: new Int32Array(level.size)
  };
}

function bestFor(actor: number, moving: Moving): number {
  const { groups, ends, whole, totals, toGroup, near } = moving;
  const { starts, partners, weights } = moving.level;
  let met = 0;
  for (let at = starts[actor]!, end = starts[actor + 1]!; at < end; at += 1) {
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
}
