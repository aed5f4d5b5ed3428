import { labelsOf, type Labels } from './chance/labels.ts';
import { acrossGroups, outOfGroup, type Pattern } from './chance/pattern.ts';
import { permutationTest, type PermutationTest } from './chance/permutation-test.ts';
import { isTooMixed } from './chance/tally.ts';
import { tiedPairsOf } from './chance/tied-pairs.ts';
import type { Context } from './context.ts';
import { groupedCooperation, type GroupedCooperation } from './grouped-cooperation.ts';
import { partOf, type Work } from './work.ts';

/** How far cooperation stays inside the groups of a map, against chance. */
export interface Inwardness {
  readonly cooperation: GroupedCooperation;
  readonly labels: Labels;
  /** Links across groups, for the whole map. */
  readonly whole: Pattern;
  readonly wholeTest: PermutationTest;
  /** Ends of links that go out, one pattern a group, all tested together. */
  readonly groups: readonly Pattern[];
  readonly groupsTest: PermutationTest;
}

/** A pattern that counts nothing: too many overlaps to tell anything of. */
const NOTHING: Pattern = { ends: [], pairs: [] };

const done = new WeakMap<Context, Inwardness>();

/**
 * The E–I index of the map, and what goes out of each of its groups, when the
 * same units are dealt out anew among the groups and the links stay. Units with
 * no cooperative link are no part of it: they say nothing of whom one links
 * with. Worked out once for a context, since findings, their robustness and what
 * a map cannot tell all need it.
 *
 * Sources: Krackhardt and Stern, 1988; Westfall and Young, 1993.
 */
export function* inwardness(context: Context): Work<Inwardness> {
  const known = done.get(context);
  if (known) return known;
  const cooperation = groupedCooperation(context);
  const labels = labelsOf(cooperation.groupsOf);
  const pairs = tiedPairsOf(cooperation.network);
  const { seed } = context.ecosystem.map;
  const isApart = labels.kindsOfGroup.every(({ length }) => length <= 1);
  const isTestable = isApart || !isTooMixed(labels);
  const whole = isTestable ? acrossGroups(labels) : NOTHING;
  const groups = Array.from({ length: isTestable ? labels.groups : 0 }, (_, group) =>
    outOfGroup(labels, group)
  );
  const wholeTest = yield* partOf(
    permutationTest(pairs, labels, [whole], { seed, series: 'silo.inward' }),
    0,
    0.5
  );
  const groupsTest = yield* partOf(
    permutationTest(pairs, labels, groups, { seed, series: 'silo.group' }),
    0.5,
    1
  );
  const result = { cooperation, labels, whole, wholeTest, groups, groupsTest };
  done.set(context, result);
  return result;
}
