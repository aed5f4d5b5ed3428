import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyTies } from '#testing/any-network.ts';
import { directedNetworkOf, isTied, type DirectedNetwork } from '#analysis/network.ts';
import { TRIAD_TYPES, triadCensus, type TriadType } from './triad-census.ts';

const MINIMUM_MET = 20;

it('counts what looking at each set of three gives', () => {
  const met = new Map<TriadType, number>();
  fc.assert(
    fc.property(anyTies, (ties) => {
      const network = directedNetworkOf(ties.size, ties);
      const expected = oneByOne(network);
      for (const [type, count] of expected) if (count > 0) met.set(type, (met.get(type) ?? 0) + 1);
      expect(triadCensus(network)).toEqual(Object.fromEntries(expected));
    }),
    { numRuns: 500 }
  );
  process.stdout.write(`triads: met on ${JSON.stringify(Object.fromEntries(met))} networks\n`);
  for (const type of TRIAD_TYPES) expect(met.get(type)).toBeGreaterThan(MINIMUM_MET);
});

function oneByOne(network: DirectedNetwork): Map<TriadType, number> {
  const counts = new Map(TRIAD_TYPES.map((type) => [type, 0]));
  for (let one = 0; one < network.size; one += 1) {
    for (let two = one + 1; two < network.size; two += 1) {
      for (let three = two + 1; three < network.size; three += 1) {
        const type = typeOf(network, [one, two, three]);
        counts.set(type, counts.get(type)! + 1);
      }
    }
  }
  return counts;
}

/** By its numbers of pairs; then by where the ties that run one way come from, or go to. */
function typeOf({ out }: DirectedNetwork, three: readonly number[]): TriadType {
  const oneWay = three.map(() => ({ out: 0, into: 0 }));
  let mutual = 0;
  for (const [place, actor] of three.entries()) {
    for (const [other, partner] of three.entries()) {
      if (place === other || !isTied(out, actor, partner)) continue;
      if (isTied(out, partner, actor)) mutual += 0.5;
      else {
        oneWay[place]!.out += 1;
        oneWay[other]!.into += 1;
      }
    }
  }
  const asymmetric = oneWay.reduce((sum, ends) => sum + ends.out, 0);
  const start = `${String(mutual)}${String(asymmetric)}${String(3 - mutual - asymmetric)}`;
  const candidates = TRIAD_TYPES.filter((type) => type.startsWith(start));
  return candidates.length === 1 ? candidates[0]! : letteredType();

  function letteredType(): TriadType {
    const [from, to] = [
      oneWay.some((ends) => ends.out === 2),
      oneWay.some((ends) => ends.into === 2)
    ];
    if (start === '030') return from ? '030T' : '030C';
    if (start === '111') return isLedToMiddle() ? '111D' : '111U';
    const letter = from ? 'D' : to ? 'U' : 'C';
    return candidates.find((type) => type.endsWith(letter))!;
  }

  /** The actor in the middle is the one with both ties. */
  function isLedToMiddle(): boolean {
    const tied = (actor: number): boolean =>
      three.every(
        (other) => other === actor || isTied(out, actor, other) || isTied(out, other, actor)
      );
    return oneWay[three.findIndex(tied)]!.into === 1;
  }
}
