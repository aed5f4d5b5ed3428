import type { DirectedNetwork, Network } from '#analysis/network.ts';
import { directionsOf, MUTUAL } from './directions.ts';

/**
 * Constraint: how far an actor's ties lead back to the same partners, because these
 * are tied to one another. c_i = Σ_j (p_ij + Σ_q p_iq p_qj)², where p_ij is the share
 * of the actor's ties that go to j. From just above 0, with many partners who do not
 * know each other, to 1 with one alone; slightly above 1 is possible. `NaN` without
 * any partner.
 *
 * Strengths, one for each place of `partners`, are the same from both sides; all are
 * 1 when none are given.
 *
 * Source: Burt, 1992.
 */
export function constraint(network: Network, strengths = alike(network)): Float64Array {
  const { size, starts, partners } = network;
  const totals = totalsOf(network, strengths);
  const values = new Float64Array(size);
  // What is spent on each partner, directly and through the others.
  const spent = new Float64Array(size);
  const partnerOf = new Int32Array(size).fill(-1);
  for (let actor = 0; actor < size; actor += 1) {
    const first = starts[actor]!;
    const last = starts[actor + 1]!;
    const total = totals[actor]!;
    for (let at = first; at < last; at += 1) {
      const partner = partners[at]!;
      partnerOf[partner] = actor;
      spent[partner] = strengths[at]! / total;
    }
    for (let at = first; at < last; at += 1) {
      const between = partners[at]!;
      const share = strengths[at]! / total / totals[between]!;
      for (let next = starts[between]!, end = starts[between + 1]!; next < end; next += 1) {
        const partner = partners[next]!;
        if (partnerOf[partner] === actor) spent[partner]! += share * strengths[next]!;
      }
    }
    let sum = 0;
    for (let at = first; at < last; at += 1) sum += spent[partners[at]!]! ** 2;
    values[actor] = first === last ? NaN : sum;
  }
  return values;
}

/**
 * Strengths of the ties of `around` for `constraint`: 2 when the tie runs both ways
 * and 1 when it runs one way, so that p_ij is the share of all that is sent or received.
 */
export function tieCounts(network: DirectedNetwork): Float64Array {
  return Float64Array.from(directionsOf(network), (direction) => (direction === MUTUAL ? 2 : 1));
}

function alike({ partners }: Network): Float64Array {
  return new Float64Array(partners.length).fill(1);
}

function totalsOf({ size, starts }: Network, strengths: Float64Array): Float64Array {
  const totals = new Float64Array(size);
  for (let actor = 0; actor < size; actor += 1) {
    for (let at = starts[actor]!; at < starts[actor + 1]!; at += 1)
      totals[actor]! += strengths[at]!;
  }
  return totals;
}
