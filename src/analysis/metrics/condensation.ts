import { directedNetworkOf, type DirectedNetwork } from '#analysis/network.ts';
import { strongComponents } from './components.ts';
import { membersOf } from './members.ts';

/** A directed network whose circles are drawn together: what is left has none. */
export interface Condensation {
  /** The part of each actor: those who all reach one another are one part. */
  readonly of: Int32Array;
  /** The actors of each part, in order. */
  readonly members: readonly Int32Array[];
  /** The ties between parts. */
  readonly network: DirectedNetwork;
  /** Parts in an order that every tie goes down: whoever points to a part comes before it. */
  readonly order: Int32Array;
}

/** Draws circles together. Linear in the number of ties. */
export function condensationOf(network: DirectedNetwork): Condensation {
  const components = strongComponents(network);
  const members = membersOf(components);
  const parts = directedNetworkOf(members.length, liftedTo(components.of, network));
  return { of: components.of, members, network: parts, order: downwards(parts) };
}

/** Whether nobody points to a part. */
export function isFirst({ network: { into } }: Condensation, part: number): boolean {
  return into.starts[part] === into.starts[part + 1];
}

/** Whether a part points to nobody. */
export function isLast({ network: { out } }: Condensation, part: number): boolean {
  return out.starts[part] === out.starts[part + 1];
}

function liftedTo(
  of: Int32Array,
  { size, out }: DirectedNetwork
): { from: Int32Array; to: Int32Array } {
  const from = new Int32Array(out.partners.length);
  for (let actor = 0; actor < size; actor += 1) {
    from.fill(of[actor]!, out.starts[actor], out.starts[actor + 1]);
  }
  return { from, to: out.partners.map((partner) => of[partner]!) };
}

/** Kahn, 1962: a part comes once all that point to it have come. */
function downwards({ size, out, into }: DirectedNetwork): Int32Array {
  const order = new Int32Array(size);
  const awaited = Int32Array.from(
    { length: size },
    (_, part) => into.starts[part + 1]! - into.starts[part]!
  );
  let last = 0;
  for (let part = 0; part < size; part += 1) if (awaited[part] === 0) order[last++] = part;
  for (let next = 0; next < last; next += 1) {
    const part = order[next]!;
    for (let at = out.starts[part]!; at < out.starts[part + 1]!; at += 1) {
      const below = out.partners[at]!;
      awaited[below]! -= 1;
      if (awaited[below] === 0) order[last++] = below;
    }
  }
  return order;
}
