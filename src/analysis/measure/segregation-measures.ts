import { labelingCount, smallestP } from '#analysis/chance/labelings.ts';
import type { Labels } from '#analysis/chance/labels.ts';
import { acrossGroups, betweenGroups } from '#analysis/chance/pattern.ts';
import { permutationTest, type PatternTest } from '#analysis/chance/permutation-test.ts';
import { arcPairsOf, tiedPairsOf } from '#analysis/chance/tied-pairs.ts';
import { actorSegregation, groupSegregation } from '#analysis/metrics/group-segregation.ts';
import {
  assortativity,
  blocksOf,
  freemanSegregation,
  homophily,
  type Block
} from '#analysis/metrics/mixing.ts';
import { segregationOf } from '#analysis/metrics/segregation.ts';
import { pairCount, type Network } from '#analysis/network.ts';
import { partOf, type Work } from '#analysis/work.ts';
import type { GroupedNetwork } from './grouped-network.ts';
import { byActor, type Measured, type MeasuresByName } from './measured.ts';

/** Beyond so many groups, whether two of them have few links is not asked: there are too many twos. */
const MOST_GROUPS = 40;

/**
 * How far links stay inside the groups of an attribute: the E–I index and what
 * chance gives of it, of groups and of actors, and the table of who is tied to
 * whom. Actors of unknown group are left out, and counted.
 */
export function* segregationMeasures(grouped: GroupedNetwork, seed: number): Work<MeasuresByName> {
  const { read, names, labels, leftOut } = grouped;
  const { around, directed } = read;
  const pairs = directed ? arcPairsOf(directed) : tiedPairsOf(around);
  const whole = segregationOf(pairs, labels, directed ? 2 : 1);
  const each = groupSegregation(pairs, labels);
  const blocks = blocksOf(around, labels);
  const freeman = freemanSegregation(blocks);
  const sent = directed ? directed.out : around;
  const table = yield* partOf(testedBlocks(around, labels, { blocks, names, seed }), 0, 0.7);
  const inward = yield* partOf(
    permutationTest(pairs, labels, [acrossGroups(labels)], { seed, series: 'segregation' }),
    0.7,
    1
  );
  const [test] = inward.patterns;
  const drawn =
    test && whole.index !== null ? drawsOf(test, whole.internal + whole.external) : null;
  return {
    groups: byGroup(names, [...labels.groupSizes]),
    left_out: leftOut,
    links_total: whole.internal + whole.external,
    links_internal: whole.internal,
    links_external: whole.external,
    ei: whole.index,
    ei_expected_given_group_sizes: whole.expected,
    ei_sd_label_permutation_closed_form: whole.sd,
    ei_z_label_permutation: whole.z,
    ei_attainable_range: whole.range,
    ei_perm_mc: drawn && { reps: inward.deals, ...drawn },
    ...(inward.exact && drawn
      ? { ei_exact_enumeration: { labelings: labelingCount(labels), ...drawn } }
      : {}),
    ei_by_group: byGroup(
      names,
      each.map(({ internal, external, links, ends }) => ({
        internal_links: internal,
        external_links: external,
        ei_links: links,
        ei_ends: ends
      }))
    ),
    ei_by_node: byActor(read.ids, actorSegregation(pairs, labels)),
    assortativity_networkx: assortativity(sent, labels),
    freeman_segregation: freeman.index,
    freeman_expected_cross: freeman.expectedAcross,
    cross_links_collapsed: freeman.across,
    links_collapsed: pairCount(around),
    coleman_homophily_by_group: byGroup(names, homophily(sent, labels)),
    distinct_labelings: finite(labelingCount(labels)),
    smallest_attainable_p_lower_bound: smallestP(labels),
    blocks: table
  };
}

/** A value for each group, by its name. */
function byGroup(names: readonly string[], values: readonly Measured[]): MeasuresByName {
  return Object.fromEntries(names.map((name, group) => [name, values[group] ?? null]));
}

/** A test on the links across groups, put on the scale of the index. */
function drawsOf({ expected, sd, p, pHigh }: PatternTest, links: number): MeasuresByName {
  return { mean: (2 * expected) / links - 1, sd: (2 * sd) / links, p_low: p, p_high: pHigh };
}

interface Table {
  readonly blocks: readonly Block[];
  readonly names: readonly string[];
  readonly seed: number;
}

function* testedBlocks(
  network: Network,
  labels: Labels,
  { blocks, names, seed }: Table
): Work<Measured> {
  if (names.length > MOST_GROUPS) return null;
  const pairs = tiedPairsOf(network);
  // What is tested together is what runs between groups: what runs inside them is another question.
  const tested = new Map<Block, PatternTest>();
  for (const [share, isInside] of [false, true].entries()) {
    const some = blocks.filter(({ group, other }) => (group === other) === isInside);
    const patterns = some.map(({ group, other }) => betweenGroups(labels, group, other));
    const series = isInside ? 'inside groups' : 'between groups';
    const test = yield* partOf(
      permutationTest(pairs, labels, patterns, { seed, series }),
      share / 2,
      (share + 1) / 2
    );
    for (const [at, pattern] of test.patterns.entries()) {
      const block = some[at];
      if (block) tested.set(block, pattern);
    }
  }
  return blocks.map((block) => told(block, names, tested.get(block)));
}

function told(block: Block, names: readonly string[], test: PatternTest | undefined): Measured {
  const { group, other, ...counts } = block;
  return { a: names[group] ?? '', b: names[other] ?? '', ...counts, ...toldTest(block, test) };
}

function toldTest({ group, other }: Block, test: PatternTest | undefined): MeasuresByName {
  if (!test) return {};
  const { expected, p, pHigh, z, adjusted } = test;
  const alone = { perm_mean: expected, perm_p_le: p, perm_p_ge: pHigh };
  return group === other ? alone : { ...alone, perm_z: z, perm_p_le_minz_adjusted: adjusted };
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
