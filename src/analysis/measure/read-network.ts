import {
  directedNetworkOf,
  networkOf,
  type DirectedNetwork,
  type Ends,
  type Network
} from '#analysis/network.ts';
import type { PlainNetwork } from '#analysis/plain-network.ts';

/** A plain network in the compact forms that measures are worked out on. */
export interface ReadNetwork {
  readonly ids: readonly string[];
  readonly size: number;
  /** Whichever way links run, each pair once. */
  readonly around: Network;
  /** The way links run; `null` when it means nothing. */
  readonly directed: DirectedNetwork | null;
  /** The same, where a link without direction is taken to run both ways. */
  readonly arcs: DirectedNetwork;
  /** Distinct links: ordered pairs when the way they run counts, pairs otherwise. */
  readonly links: number;
}

/**
 * Puts a plain network into compact form: repeats count once, and a link that
 * leads back to where it starts, or to someone who is not there, is left out.
 */
export function readNetwork(plain: PlainNetwork): ReadNetwork {
  const { ids, directed } = plain;
  const ends = endsIn(plain);
  const around = networkOf(ids.length, ends);
  const directedNetwork = directed ? directedNetworkOf(ids.length, ends) : null;
  return {
    ids,
    size: ids.length,
    around,
    directed: directedNetwork,
    arcs: directedNetwork ?? { size: ids.length, out: around, into: around, around },
    links: directedNetwork ? directedNetwork.out.partners.length : around.partners.length / 2
  };
}

/** The same network with some of its actors only, and the links between them. */
export function networkAmong(
  plain: PlainNetwork,
  isKept: (place: number) => boolean
): PlainNetwork {
  const kept = plain.ids.flatMap((_, place) => (isKept(place) ? [place] : []));
  const at = <T>(list: readonly T[]): T[] => kept.flatMap((place) => list.slice(place, place + 1));
  const ids = at(plain.ids);
  const known = new Set(ids);
  return {
    ids,
    directed: plain.directed,
    links: plain.links.filter(({ from, to }) => known.has(from) && known.has(to)),
    attributes: Object.fromEntries(
      Object.entries(plain.attributes).map(([name, values]) => [name, at(values)])
    )
  };
}

function endsIn({ ids, links }: PlainNetwork): Ends {
  const places = new Map(ids.map((id, place) => [id, place]));
  const known = links.flatMap(({ from, to }) => {
    const start = places.get(from);
    const end = places.get(to);
    return start === undefined || end === undefined ? [] : [[start, end] as const];
  });
  return {
    from: Int32Array.from(known, ([start]) => start),
    to: Int32Array.from(known, ([, end]) => end)
  };
}
