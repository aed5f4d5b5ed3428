import type { Network } from '#analysis/network.ts';
import type { Work } from '#analysis/work.ts';

const SOURCES_PER_STEP = 16;

/**
 * Betweenness of ties: for each tied pair, in the order of `pairsOf`, how many
 * pairs of actors have their shortest paths through it; when a pair has several,
 * each counts for its share. From 1 to n(n − 1) / 2.
 *
 * Source: Girvan and Newman, 2002; worked out as Brandes, 2008.
 */
export function* linkBetweenness(network: Network): Work<Float64Array> {
  const { size, partners } = network;
  const perPlace = new Float64Array(partners.length);
  const room: Room = {
    reached: new Int32Array(size),
    distance: new Int32Array(size).fill(-1),
    counts: new Float64Array(size),
    through: new Float64Array(size)
  };
  for (let source = 0; source < size; source += 1) {
    if (source % SOURCES_PER_STEP === 0) yield source / size;
    addFrom(source, network, { ...room, perPlace });
  }
  return perPair(network, perPlace);
}

/**
 * Betweenness of ties as a share of all the pairs of actors, from 0 to 1. `NaN`
 * with fewer than two actors.
 */
export function linkBetweennessShares(raw: Float64Array, size: number): Float64Array {
  return raw.map((value) => (size < 2 ? NaN : value / ((size * (size - 1)) / 2)));
}

interface Room {
  readonly reached: Int32Array;
  readonly distance: Int32Array;
  readonly counts: Float64Array;
  readonly through: Float64Array;
}

function addFrom(
  source: number,
  { starts, partners }: Network,
  { reached, distance, counts, through, perPlace }: Room & { readonly perPlace: Float64Array }
): void {
  let tail = 1;
  reached[0] = source;
  distance[source] = 0;
  counts[source] = 1;
  for (let head = 0; head < tail; head += 1) {
    const actor = reached[head]!;
    const next = distance[actor]! + 1;
    for (let at = starts[actor]!; at < starts[actor + 1]!; at += 1) {
      const partner = partners[at]!;
      if (distance[partner] === -1) {
        distance[partner] = next;
        reached[tail] = partner;
        tail += 1;
      }
      if (distance[partner] === next) counts[partner]! += counts[actor]!;
    }
  }
  for (let place = tail - 1; place >= 0; place -= 1) {
    const actor = reached[place]!;
    const after = distance[actor]! + 1;
    for (let at = starts[actor]!; at < starts[actor + 1]!; at += 1) {
      const partner = partners[at]!;
      if (distance[partner] !== after) continue;
      const share = (counts[actor]! / counts[partner]!) * (1 + through[partner]!);
      perPlace[at]! += share;
      through[actor]! += share;
    }
  }
  for (let place = 0; place < tail; place += 1) {
    const actor = reached[place]!;
    distance[actor] = -1;
    counts[actor] = 0;
    through[actor] = 0;
  }
}

/** Each path was followed both ways: once through one place of a pair, once through the other. */
function perPair({ size, starts, partners }: Network, perPlace: Float64Array): Float64Array {
  const values = new Float64Array(partners.length / 2);
  let pair = 0;
  for (let actor = 0; actor < size; actor += 1) {
    for (let at = starts[actor]!; at < starts[actor + 1]!; at += 1) {
      if (partners[at]! < actor) continue;
      values[pair] = perPlace[at]!;
      pair += 1;
    }
  }
  return values;
}
