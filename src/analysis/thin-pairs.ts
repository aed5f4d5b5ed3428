import { labelsOf, type Labels } from './chance/labels.ts';
import { betweenGroups, type Pattern } from './chance/pattern.ts';
import {
  permutationTest,
  type PatternTest,
  type PermutationTest
} from './chance/permutation-test.ts';
import { isTooMixed } from './chance/tally.ts';
import { tiedPairsOf } from './chance/tied-pairs.ts';
import type { Context } from './context.ts';
import { groupedCooperation, type GroupedCooperation } from './grouped-cooperation.ts';
import { pairCount } from './network.ts';
import type { Work } from './work.ts';

/** Fewer pairs of actors than this between two groups are too few to speak of. */
const LEAST_DYADS = 4;

/** Two groups, as places among the groups, the smaller first, and how their links were tested. */
export interface TestedPair {
  readonly groups: readonly [number, number];
  /** Pairs of units, one in each group and neither in both. */
  readonly dyads: number;
  readonly pattern: Pattern;
  readonly test: PatternTest;
}

/** The pairs of groups of a map, against chance. */
export interface ThinPairs {
  readonly cooperation: GroupedCooperation;
  readonly labels: Labels;
  readonly test: PermutationTest;
  /** All pairs tested, in order. */
  readonly pairs: readonly TestedPair[];
  /** Those with fewer links than chance gives, at the map's own level. */
  readonly thin: readonly TestedPair[];
}

/** The series of draws of this test. */
export const SERIES = 'transverse.thin';

const done = new WeakMap<Context, ThinPairs>();

/**
 * Cooperative links between each two groups, when the same units are dealt out
 * anew among the groups and the links stay; all pairs of groups are tested
 * together. Looked at are the pairs of groups with four pairs of units at least,
 * where chance gives one link at least: with less, having none says nothing.
 * Neither depends on who is tied to whom, so that chance stays fair. Worked out
 * once for a context, since findings, introductions and robustness all need it.
 *
 * Sources: Krackhardt and Stern, 1988, for the deals; Westfall and Young, 1993.
 */
export function* thinPairs(context: Context): Work<ThinPairs> {
  const known = done.get(context);
  if (known) return known;
  const cooperation = groupedCooperation(context);
  const wanted = pairsToTest(cooperation);
  const named = new Set(wanted.flatMap(({ groups }) => groups));
  // Groups in no pair are alike for the test: as one, they leave fewer deals to go through.
  const labels = labelsOf(cooperation.groupsOf.map((own) => own.filter((one) => named.has(one))));
  const looked = isTooMixed(labels) ? [] : wanted;
  const patterns = looked.map(({ groups: [one, other] }) => betweenGroups(labels, one, other));
  const { seed, alpha } = context.ecosystem.map;
  const draws = { seed, series: SERIES };
  const test = yield* permutationTest(tiedPairsOf(cooperation.network), labels, patterns, draws);
  const pairs = looked.flatMap((pair, index): TestedPair[] => {
    const [pattern, tested] = [patterns[index], test.patterns[index]];
    return pattern && tested ? [{ ...pair, pattern, test: tested }] : [];
  });
  const thin = pairs.filter(({ test: { z, adjusted } }) => z !== null && z < 0 && adjusted < alpha);
  const result = { cooperation, labels, test, pairs, thin };
  done.set(context, result);
  return result;
}

/** Whether two units are one in each of two groups, and neither in both, by the groups they are in. */
export function areAcross(
  ones: readonly number[],
  others: readonly number[],
  [first, second]: TestedPair['groups']
): boolean {
  const isIn = (groups: readonly number[], own: number, not: number): boolean =>
    groups.includes(own) && !groups.includes(not);
  return (
    (isIn(ones, first, second) && isIn(others, second, first)) ||
    (isIn(ones, second, first) && isIn(others, first, second))
  );
}

type Looked = Pick<TestedPair, 'groups' | 'dyads'>;

function pairsToTest({ grouping, groupsOf, network }: GroupedCooperation): Looked[] {
  const { size } = network;
  const isEnough = (dyads: number): boolean =>
    dyads >= LEAST_DYADS && pairCount(network) * dyads >= (size * (size - 1)) / 2;
  const members = grouping.groups.map((): number[] => []);
  for (const [unit, groups] of groupsOf.entries())
    for (const group of groups) members[group]?.push(unit);
  const pairs: Looked[] = [];
  for (const [one, ones] of members.entries()) {
    for (let other = one + 1; other < members.length; other += 1) {
      const others = members[other] ?? [];
      if (!isEnough(ones.length * others.length)) continue;
      const both = ones.filter((unit) => groupsOf[unit]?.includes(other)).length;
      const dyads = (ones.length - both) * (others.length - both);
      if (isEnough(dyads)) pairs.push({ groups: [one, other], dyads });
    }
  }
  return pairs;
}
