import fc from 'fast-check';
import { expect, it } from 'vitest';
import { labelingCount, smallestP } from '#analysis/chance/labelings.ts';
import { labelsOf, type Labels } from '#analysis/chance/labels.ts';
import { acrossGroups, betweenGroups } from '#analysis/chance/pattern.ts';
import { permutationTest } from '#analysis/chance/permutation-test.ts';
import { arcPairsOf, tiedPairsOf, type TiedPairs } from '#analysis/chance/tied-pairs.ts';
import { networkOf, type Network } from '#analysis/network.ts';
import { finished } from '#analysis/work.ts';
import { DATASETS, type Dataset } from '#testing/oracle.ts';
import { actorSegregation, groupSegregation } from './group-segregation.ts';
import { assortativity, blocksOf, freemanSegregation, homophily } from './mixing.ts';
import { segregationOf } from './segregation.ts';

interface Case {
  readonly name: string;
  readonly ids: readonly string[];
  readonly groups: readonly string[];
  readonly labels: Labels;
  readonly pairs: TiedPairs;
  readonly most: number;
  readonly around: Network;
  /** Whom each actor points to; both ways when links have no direction. */
  readonly sent: Network;
  readonly reference: Readonly<Record<string, unknown>>;
}

const CASES = DATASETS.filter(({ sections }) => sections['segregation']).map(caseOf);
const WITH_LINKS = CASES.filter(({ reference }) => reference['ei'] !== null);
const DRAWS = { seed: 7, series: 'oracle' };

function caseOf({
  name,
  ids,
  directed,
  network,
  directedNetwork,
  attributes,
  sections
}: Dataset): Case {
  const reference = sections['segregation'] ?? {};
  const named = Object.keys(reference['groups'] as object).sort();
  const values = Object.values(attributes).find((one) =>
    one.every((value) => named.includes(String(value)))
  );
  if (!values) throw new Error(`no grouping in ${name}`);
  return {
    name,
    ids,
    groups: named,
    labels: labelsOf(values.map((value) => [named.indexOf(String(value))])),
    pairs: directed ? arcPairsOf(directedNetwork) : tiedPairsOf(network),
    most: directed ? 2 : 1,
    around: network,
    sent: directed ? directedNetwork.out : network,
    reference
  };
}

let matched = 0;
function expectSame(found: number | null, reference: unknown): void {
  matched += 1;
  const [one, other] =
    found === null || reference === null ? [found, reference] : [0, gapOf(found, reference)];
  expect(other).toBe(one);
}
/** 0 when two values are the same to nine digits. */
function gapOf(found: number, reference: unknown): number {
  const gap = Math.abs(found - Number(reference));
  return gap <= 1e-9 * Math.max(1, Math.abs(found)) ? 0 : gap;
}
const at = (record: unknown, key: string): unknown => (record as Record<string, unknown>)[key];

it.each(CASES)(
  'gives the segregation that references give: $name',
  ({ labels, pairs, most, reference }) => {
    const found = segregationOf(pairs, labels, most);
    expectSame(found.internal + found.external, reference['links_total']);
    expectSame(found.internal, reference['links_internal']);
    expectSame(found.external, reference['links_external']);
    expectSame(found.index, reference['ei']);
    if (found.index === null) return;
    expectSame(found.expected, reference['ei_expected_given_group_sizes']);
    expectSame(found.sd, reference['ei_sd_label_permutation_closed_form']);
    expectSame(found.z, reference['ei_z_label_permutation']);
    expectSame(found.range?.[0] ?? null, at(reference['ei_attainable_range'], '0'));
    expectSame(found.range?.[1] ?? null, at(reference['ei_attainable_range'], '1'));
    expectSame(labelingCount(labels), reference['distinct_labelings']);
    expectSame(smallestP(labels), reference['smallest_attainable_p_lower_bound']);
  }
);

it.each(WITH_LINKS)('gives groups the indices that references give: $name', (one) => {
  const found = groupSegregation(one.pairs, one.labels);
  expect(found).toHaveLength(one.groups.length);
  for (const [place, { internal, external, links, ends }] of found.entries()) {
    const expected = at(one.reference['ei_by_group'], one.groups[place] ?? '');
    expectSame(internal, at(expected, 'internal_links'));
    expectSame(external, at(expected, 'external_links'));
    expectSame(links, at(expected, 'ei_links'));
    expectSame(ends, at(expected, 'ei_ends'));
  }
});

it.each(WITH_LINKS)('gives actors the indices that references give: $name', (one) => {
  const found = [...actorSegregation(one.pairs, one.labels)];
  for (const [place, value] of found.entries()) {
    const expected = at(one.reference['ei_by_node'], one.ids[place] ?? '') ?? null;
    expectSame(Number.isNaN(value) ? null : value, expected);
  }
});

it.each(WITH_LINKS)(
  'mixes groups as references do: $name',
  ({ groups, labels, around, sent, reference }) => {
    expectSame(assortativity(sent, labels), reference['assortativity_networkx']);
    for (const [place, value] of homophily(sent, labels).entries())
      expectSame(value ?? 0, at(reference['coleman_homophily_by_group'], groups[place] ?? ''));
    const blocks = blocksOf(around, labels);
    const freeman = freemanSegregation(blocks);
    expectSame(freeman.across, reference['cross_links_collapsed']);
    expectSame(freeman.expectedAcross, reference['freeman_expected_cross']);
    expectSame(freeman.index, reference['freeman_segregation']);
    const references = reference['blocks'] as readonly Record<string, unknown>[];
    expect(blocks).toHaveLength(references.length);
    for (const [place, block] of blocks.entries()) {
      const expected = references[place] ?? {};
      expect([groups[block.group], groups[block.other]]).toEqual([expected['a'], expected['b']]);
      for (const key of ['pairs', 'observed', 'density', 'expected'] as const)
        expectSame(block[key], expected[key]);
    }
  }
);

/** Their draws for blocks; for the whole, they drew more. */
const THEIR_DRAWS = 5_000;

/** Four standard errors of the difference of two shares, each over some draws. */
function errorOf(p: number, draws: number): number {
  const share = Math.min(Math.max(p, 1e-3), 1 - 1e-3);
  return 4 * Math.sqrt(share * (1 - share) * (1 / draws + 1 / THEIR_DRAWS)) + 1e-4;
}

function expectNear(found: number, reference: unknown, draws: number): void {
  matched += 1;
  expect(Math.abs(found - Number(reference))).toBeLessThan(
    errorOf((found + Number(reference)) / 2, draws)
  );
}

it.each(WITH_LINKS)(
  'finds the p that references find for the whole: $name',
  ({ labels, pairs, reference }) => {
    const test = finished(permutationTest(pairs, labels, [acrossGroups(labels)], DRAWS));
    const { p = NaN, pHigh = NaN } = test.patterns[0] ?? {};
    const draws = test.exact ? Infinity : test.deals;
    expectNear(p, at(reference['ei_perm_mc'], 'p_low'), draws);
    expectNear(pHigh, at(reference['ei_perm_mc'], 'p_high'), draws);
  }
);

it.each(WITH_LINKS.filter(({ reference }) => reference['ei_exact_enumeration']))(
  'finds exactly the p of all deals when they are few: $name',
  ({ labels, pairs, reference }) => {
    const exact = reference['ei_exact_enumeration'];
    const test = finished(permutationTest(pairs, labels, [acrossGroups(labels)], DRAWS));
    expect(test.exact).toBe(true);
    expect([at(exact, 'labelings'), 0]).toContain(test.deals);
    expectSame(test.patterns[0]?.p ?? null, at(exact, 'p_low'));
    expectSame(test.patterns[0]?.pHigh ?? null, at(exact, 'p_high'));
  }
);

it.each(WITH_LINKS)(
  'finds the p that references find between groups: $name',
  ({ labels, around, reference }) => {
    const references = reference['blocks'] as readonly Record<string, unknown>[];
    const blocks = blocksOf(around, labels).map((block, place) => ({
      ...block,
      expected: references[place] ?? {}
    }));
    const between = blocks.filter(({ group, other }) => group !== other);
    const patterns = between.map(({ group, other }) => betweenGroups(labels, group, other));
    const test = finished(permutationTest(tiedPairsOf(around), labels, patterns, DRAWS));
    const draws = test.exact ? Infinity : test.deals;
    const upTo = (z: number): number =>
      test.minima.filter((one) => one <= z).length / Math.max(1, test.deals);
    for (const [place, { expected }] of between.entries()) {
      const { p, pHigh, z, adjusted } = test.patterns[place] ?? {
        p: NaN,
        pHigh: NaN,
        z: NaN,
        adjusted: NaN
      };
      expectNear(p, expected['perm_p_le'], draws);
      expectNear(pHigh, expected['perm_p_ge'], draws);
      // Their mean and deviation come from the deals drawn, so that z, and which z come first, shift a little.
      const theirs = Number(expected['perm_z']);
      const shift =
        4 / Math.sqrt(THEIR_DRAWS) + (4 * Math.abs(theirs)) / Math.sqrt(2 * THEIR_DRAWS);
      expect(Math.abs((z ?? 0) - theirs)).toBeLessThan(shift);
      const share = Number(expected['perm_p_le_minz_adjusted']);
      const [least, most] = z === null ? [1, 1] : [upTo(z - shift), upTo(z + shift)];
      expect(share).toBeGreaterThan(Math.min(least, adjusted) - errorOf(share, draws));
      expect(share).toBeLessThan(Math.max(most, adjusted) + errorOf(share, draws));
    }
  }
);

it('matched many values', () => {
  console.error(`${String(CASES.length)} datasets, ${String(matched)} values`);
  expect(matched).toBeGreaterThan(500);
});

it('has no index without a link, nor for an actor or a group without one', () => {
  const none = networkOf(3, { from: new Int32Array(0), to: new Int32Array(0) });
  const labels = labelsOf([[0], [0], [1]]);
  expect(segregationOf(tiedPairsOf(none), labels)).toMatchObject({
    index: null,
    z: null,
    range: null
  });
  expect(groupSegregation(tiedPairsOf(none), labels)[0]).toMatchObject({ links: null, ends: null });
  expect([...actorSegregation(tiedPairsOf(none), labels)]).toEqual([NaN, NaN, NaN]);
  expect(assortativity(none, labels)).toBeNull();
  expect(homophily(none, labels)).toEqual([null, null]);
});

it('does not change when actors with no link join, for what is counted on links', () => {
  const actor = fc.nat(7);
  const ties = fc.array(fc.tuple(actor, actor), { minLength: 2, maxLength: 14, size: 'max' });
  const groups = fc.array(fc.nat(2), { minLength: 8, maxLength: 8 });
  let linked = 0;
  fc.assert(
    fc.property(ties, groups, fc.array(fc.nat(2), { maxLength: 5 }), (pairs, held, more) => {
      const ends = {
        from: Int32Array.from(pairs, ([one]) => one),
        to: Int32Array.from(pairs, ([, other]) => other)
      };
      const before = labelsOf(held.map((group) => [group]));
      const after = labelsOf([...held, ...more].map((group) => [group]));
      const network = tiedPairsOf(networkOf(8, ends));
      const larger = tiedPairsOf(networkOf(8 + more.length, ends));
      const { index, external } = segregationOf(network, before);
      if (index !== null) linked += 1;
      expect(segregationOf(larger, after)).toMatchObject({ index, external });
    })
  );
  expect(linked).toBeGreaterThan(80);
});
