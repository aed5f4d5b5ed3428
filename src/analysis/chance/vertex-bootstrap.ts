import type { DyadCensus } from '#analysis/metrics/dyads.ts';
import { isTied, networkOf, pairsOf, type DirectedNetwork, type Ends } from '#analysis/network.ts';
import type { Work } from '#analysis/work.ts';
import { randomFrom, type Random } from './random.ts';

/** A figure that depends on how many pairs of actors are tied, and how; `null` when it is undefined. */
export type PairStatistic = (census: DyadCensus, size: number) => number | null;

/** How many times the actors are drawn anew: the error found is itself known to 2 %. */
const DRAWS = 1_000;
const DRAWS_A_STEP = 100;
/** Two actors make one pair, of which every draw is a copy. */
const FEWEST_ACTORS = 3;

/**
 * The standard error of the change of each figure between two networks of the
 * same actors, by the paired vertex bootstrap: actors are drawn with replacement,
 * the same at both dates, each keeping its ties; two copies of one actor are tied
 * as two actors drawn at random are. `null` with fewer than three actors, and for
 * what more than half the draws leave undefined.
 *
 * Source: Snijders and Borgatti, 1999.
 */
export function* changeErrors(
  networks: readonly [before: DirectedNetwork, after: DirectedNetwork],
  statistics: readonly PairStatistic[],
  seed: number
): Work<(number | null)[]> {
  const [{ size }] = networks;
  if (size < FEWEST_ACTORS) return statistics.map(() => null);
  const pairs = tiedPairs(networks);
  const random = randomFrom(seed, 'vertex-bootstrap');
  const changes = statistics.map((): number[] => []);
  for (let draw = 0; draw < DRAWS; draw += 1) {
    if (draw > 0 && draw % DRAWS_A_STEP === 0) yield draw / DRAWS;
    const [then, now] = drawnCensuses(size, pairs, random);
    for (const [place, statistic] of statistics.entries()) {
      const [was, is] = [statistic(then, size), statistic(now, size)];
      if (was !== null && is !== null) changes[place]?.push(is - was);
    }
  }
  return changes.map((found) => (2 * found.length < DRAWS ? null : deviation(found)));
}

/** The pairs tied at either date, and how many of their arcs there are at each: 0, 1 or 2. */
interface TiedPairs extends Ends {
  readonly arcs: readonly [before: Uint8Array, after: Uint8Array];
}

function tiedPairs(networks: readonly [DirectedNetwork, DirectedNetwork]): TiedPairs {
  const [before, after] = networks.map(({ around }) => pairsOf(around)) as [Ends, Ends];
  const either = networkOf(networks[0].size, {
    from: joined(before.from, after.from),
    to: joined(before.to, after.to)
  });
  const { from, to } = pairsOf(either);
  const arcsIn = ({ out }: DirectedNetwork): Uint8Array =>
    Uint8Array.from(
      from,
      (one, pair) => Number(isTied(out, one, to[pair]!)) + Number(isTied(out, to[pair]!, one))
    );
  return { from, to, arcs: [arcsIn(networks[0]), arcsIn(networks[1])] };
}

function joined(one: Int32Array, other: Int32Array): Int32Array {
  const all = new Int32Array(one.length + other.length);
  all.set(one);
  all.set(other, one.length);
  return all;
}

/** The pairs of actors drawn anew, by how they are tied at each date. */
function drawnCensuses(
  size: number,
  { from, to, arcs: [before, after] }: TiedPairs,
  random: Random
): [DyadCensus, DyadCensus] {
  const times = new Int32Array(size);
  for (let place = 0; place < size; place += 1) times[Math.floor(random() * size)]! += 1;
  const [then, now] = [new Float64Array(3), new Float64Array(3)];
  for (let pair = 0; pair < from.length; pair += 1) {
    const copies = times[from[pair]!]! * times[to[pair]!]!;
    then[before[pair]!]! += copies;
    now[after[pair]!]! += copies;
  }
  const all = (size * (size - 1)) / 2;
  let ofOneActor = 0;
  for (const count of times) ofOneActor += (count * (count - 1)) / 2;
  for (let copy = 0; copy < ofOneActor; copy += 1) {
    // Pairs tied at either date come first; those beyond are tied at neither.
    const pair = Math.floor(random() * all);
    if (pair >= from.length) continue;
    then[before[pair]!]! += 1;
    now[after[pair]!]! += 1;
  }
  return [censusOf(then, all), censusOf(now, all)];
}

function censusOf(byArcs: Float64Array, all: number): DyadCensus {
  const [asymmetric, mutual] = [byArcs[1]!, byArcs[2]!];
  return { mutual, asymmetric, empty: all - asymmetric - mutual };
}

function deviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1));
}
