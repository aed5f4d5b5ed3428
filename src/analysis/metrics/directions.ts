import type { DirectedNetwork } from '#analysis/network.ts';

/** Which way a tie runs, seen from one of its ends. */
const AWAY = 1;
const TOWARDS = 2;
export const MUTUAL = 3;

/**
 * Which way each tie of `around` runs, along its `partners`: `AWAY` from the actor
 * to that partner, `TOWARDS` the actor, or `MUTUAL`.
 */
export function directionsOf({ size, out, into, around }: DirectedNetwork): Uint8Array {
  const directions = new Uint8Array(around.partners.length);
  for (let actor = 0; actor < size; actor += 1) {
    let away = out.starts[actor]!;
    let towards = into.starts[actor]!;
    const lastAway = out.starts[actor + 1]!;
    const lastTowards = into.starts[actor + 1]!;
    for (let at = around.starts[actor]!, end = around.starts[actor + 1]!; at < end; at += 1) {
      const partner = around.partners[at]!;
      // All three lists are in ascending order: they are read side by side.
      if (away < lastAway && out.partners[away] === partner) {
        directions[at] = AWAY;
        away += 1;
      }
      if (towards < lastTowards && into.partners[towards] === partner) {
        directions[at]! |= TOWARDS;
        towards += 1;
      }
    }
  }
  return directions;
}
