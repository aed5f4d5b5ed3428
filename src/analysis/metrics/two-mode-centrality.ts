import { weakComponents } from './components.ts';
import type { Distances } from './wave.ts';
import { twoModeDegrees, type TwoMode } from './two-mode.ts';

/** How many are on the side of a place, itself included, and on the other one. */
interface Sides {
  readonly own: number;
  readonly other: number;
}

/**
 * The share of the other side that each is tied to, from 0 to 1: of the spaces
 * for an actor, of the actors for a space. `NaN` when the other side is empty.
 *
 * Source: Borgatti and Halgin, 2011.
 */
export function twoModeDegreeShares(twoMode: TwoMode): Float64Array {
  return Float64Array.from(twoModeDegrees(twoMode), (degree, place) => {
    const { other } = sidesOf(twoMode, place);
    return other === 0 ? NaN : degree / other;
  });
}

/**
 * How near each is to all that it reaches, from 0 to 1: 1 for an actor in all
 * spaces, with whom all others share one. Weighed by the share of the network
 * that it reaches, so that small parts do not stand out; 0 for whoever reaches
 * nobody. Nearness is compared with the most there can be in the same part.
 *
 * Source: Borgatti and Halgin, 2011, for a network in one part.
 */
export function twoModeCloseness(twoMode: TwoMode, { reached, sum }: Distances): Float64Array {
  const { network, actors } = twoMode;
  const { of: part, sizes } = weakComponents(network);
  const actorsIn = new Int32Array(sizes.length);
  for (let actor = 0; actor < actors; actor += 1) actorsIn[part[actor]!]! += 1;
  return Float64Array.from({ length: network.size }, (_, place) => {
    if (reached[place] === 0) return 0;
    const size = sizes[part[place]!]!;
    const beside = actorsIn[part[place]!]!;
    const own = place < actors ? beside : size - beside;
    const nearest = size - own + 2 * (own - 1);
    return (nearest / sum[place]!) * (reached[place]! / (network.size - 1));
  });
}

/**
 * Betweenness in shares of the most that a place of its side could have, from 0
 * to 1, from the raw betweenness of the network. `NaN` when that most is 0.
 *
 * Source: Borgatti and Halgin, 2011.
 */
export function twoModeBetweenness(twoMode: TwoMode, raw: Float64Array): Float64Array {
  return raw.map((value, place) => {
    const most = mostBetweenness(sidesOf(twoMode, place));
    return most === 0 ? NaN : value / most;
  });
}

function sidesOf({ actors, spaces }: TwoMode, place: number): Sides {
  return place < actors ? { own: actors, other: spaces } : { own: spaces, other: actors };
}

/** The betweenness of the centre of the most centred two-mode network with these sides. */
function mostBetweenness({ own, other }: Sides): number {
  if (other === 0) return 0;
  const each = Math.floor((own - 1) / other);
  const left = (own - 1) % other;
  return (
    (other ** 2 * (each + 1) ** 2 +
      other * (each + 1) * (2 * left - each - 1) -
      left * (2 * each - left + 3)) /
    2
  );
}
