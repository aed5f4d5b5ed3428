import { isTied, type DirectedNetwork, type Network } from '#analysis/network.ts';

/**
 * The places that an actor can hold between two others, by the groups of the
 * three: inside one group; between two of a group that is not its own; from its
 * own group to another; from another to its own; between two other groups.
 */
export const BROKER_ROLES = [
  'coordinator',
  'itinerant',
  'representative',
  'gatekeeper',
  'liaison'
] as const;
export type BrokerRole = (typeof BROKER_ROLES)[number];

/** How many times each actor holds each role, and in all. */
export interface Brokerage {
  readonly byActor: Readonly<Record<BrokerRole, Int32Array>>;
  readonly total: Readonly<Record<BrokerRole, number>>;
}

/**
 * Counts who stands between whom: an actor reached by one and tied to another
 * that the first does not reach itself. Raw counts, from 0: they grow with the
 * number of ties, and say nothing of what passes.
 *
 * Source: Gould and Fernandez, 1989; the standard scores that go with it assume
 * ties drawn at random, and are left out.
 */
export function brokerage({ size, out, into }: DirectedNetwork, groups: Int32Array): Brokerage {
  const byActor = countsOf(() => new Int32Array(size));
  for (let actor = 0; actor < size; actor += 1) {
    for (const first of partnersOf(into, actor)) {
      for (const last of partnersOf(out, actor)) {
        if (first === last || isTied(out, first, last)) continue;
        byActor[roleOf(groups[first]!, groups[actor]!, groups[last]!)][actor]! += 1;
      }
    }
  }
  return {
    byActor,
    total: countsOf((role) => byActor[role].reduce((sum, count) => sum + count, 0))
  };
}

/** The same where ties have no direction: each pair that an actor stands between counts both ways. */
export function undirectedBrokerage(network: Network, groups: Int32Array): Brokerage {
  const { size } = network;
  return brokerage({ size, out: network, into: network, around: network }, groups);
}

function partnersOf({ starts, partners }: Network, actor: number): Int32Array {
  return partners.subarray(starts[actor], starts[actor + 1]);
}

function roleOf(first: number, broker: number, last: number): BrokerRole {
  if (first === broker) return last === broker ? 'coordinator' : 'representative';
  if (last === broker) return 'gatekeeper';
  return first === last ? 'itinerant' : 'liaison';
}

function countsOf<T>(count: (role: BrokerRole) => T): Record<BrokerRole, T> {
  const counts = BROKER_ROLES.map((role) => [role, count(role)] as const);
  return Object.fromEntries(counts) as Record<BrokerRole, T>;
}
