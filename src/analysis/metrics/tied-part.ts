import { networkOf, pairsOf, type Network } from '#analysis/network.ts';

/** A network without its isolates. */
export interface TiedPart {
  readonly network: Network;
  /** The place that each actor of it has in the whole network, in order. */
  readonly places: Int32Array;
}

/** The actors of a network that have a tie at least, numbered anew in the same order. */
export function tiedPartOf(whole: Network): TiedPart {
  const { size, starts } = whole;
  const all = Int32Array.from({ length: size }, (_, place) => place);
  const places = all.filter((place) => starts[place + 1]! > starts[place]!);
  const numbers = new Int32Array(size);
  places.forEach((place, number) => (numbers[place] = number));
  const { from, to } = pairsOf(whole);
  return {
    network: networkOf(places.length, {
      from: from.map((place) => numbers[place]!),
      to: to.map((place) => numbers[place]!)
    }),
    places
  };
}
