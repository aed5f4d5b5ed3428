import type { DirectedNetwork } from '#analysis/network.ts';
import { condensationOf, isFirst } from './condensation.ts';

/**
 * Spread of the steps that ties take between levels, 0 when each goes down by
 * one. Levels are those of a food web: 1 for whoever nobody points to, and
 * otherwise one more than the mean of those who point to it. `null` without any
 * tie, and when levels are undefined since some actors only hang on a circle.
 *
 * Source: Johnson, Domínguez-García, Donetti and Muñoz, 2014, “Trophic coherence
 * determines food-web stability”. Undefined on circles of commands, unlike
 * `trophicIncoherence`: kept to be compared with networkx.
 */
export function foodWebIncoherence(network: DirectedNetwork): number | null {
  const { size, out } = network;
  const ties = out.partners.length;
  const levels = foodWebLevels(network);
  if (ties === 0 || levels === null) return null;
  let sum = 0;
  let squares = 0;
  for (let actor = 0; actor < size; actor += 1) {
    for (let at = out.starts[actor]!; at < out.starts[actor + 1]!; at += 1) {
      const step = levels[out.partners[at]!]! - levels[actor]!;
      sum += step;
      squares += step * step;
    }
  }
  const mean = sum / ties;
  return Math.sqrt(Math.max(squares / ties - mean * mean, 0));
}

function foodWebLevels(network: DirectedNetwork): Float64Array | null {
  const condensation = condensationOf(network);
  const levels = new Float64Array(network.size);
  for (const part of condensation.order) {
    const members = condensation.members[part]!;
    if (!isFirst(condensation, part)) settle(members, levels, network);
    else if (members.length > 1) return null;
    else levels[members[0]!] = 1;
  }
  return levels;
}

/** Levels of those on one circle, those above being known: one equation each. */
function settle(members: Int32Array, levels: Float64Array, { into }: DirectedNetwork): void {
  const places = new Map(Array.from(members, (actor, place) => [actor, place]));
  const rows = Array.from(members, (actor, place) => {
    const row = new Float64Array(members.length + 1);
    const above = into.partners.subarray(into.starts[actor], into.starts[actor + 1]);
    row[place] = above.length;
    row[members.length] = above.length;
    for (const one of above) {
      const other = places.get(one);
      if (other === undefined) row[members.length]! += levels[one]!;
      else row[other]! -= 1;
    }
    return row;
  });
  for (const [place, level] of solution(rows).entries()) levels[members[place]!] = level;
}

/** Gauss's elimination; each diagonal is at least the rest of its row, so no row need be moved. */
function solution(rows: readonly Float64Array[]): Float64Array {
  const size = rows.length;
  for (const [pivot, row] of rows.entries()) {
    for (let below = pivot + 1; below < size; below += 1) {
      const factor = rows[below]![pivot]! / row[pivot]!;
      if (factor === 0) continue;
      for (let at = pivot; at <= size; at += 1) rows[below]![at]! -= factor * row[at]!;
    }
  }
  const values = new Float64Array(size);
  for (let place = size - 1; place >= 0; place -= 1) {
    const row = rows[place]!;
    let rest = row[size]!;
    for (let at = place + 1; at < size; at += 1) rest -= row[at]! * values[at]!;
    values[place] = rest / row[place]!;
  }
  return values;
}
