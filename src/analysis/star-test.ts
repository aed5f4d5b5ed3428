import { labelsOf, type Labels } from './chance/labels.ts';
import { betweenGroups, type Pattern } from './chance/pattern.ts';
import { permutationTest, type PermutationTest } from './chance/permutation-test.ts';
import { tiedPairsOf } from './chance/tied-pairs.ts';
import type { Context } from './context.ts';
import { providerStars, type ProviderStars, type Star } from './provider-stars.ts';
import type { Work } from './work.ts';

/** The stars whose providers have some common ground, against as many actors drawn at random. */
export interface StarTest {
  readonly found: ProviderStars;
  /** Those tested, in order: of the others, what is drawn says enough. */
  readonly tested: readonly Star[];
  readonly labels: Labels;
  readonly patterns: readonly Pattern[];
  /** One pattern a star tested. */
  readonly test: PermutationTest;
}

/** The series of draws of these tests. */
export const SERIES = 'domination.star';

const done = new WeakMap<Context, StarTest>();

/**
 * How few pairs of providers have something in common, against the pairs among
 * as many actors of the map drawn at random: the label that is dealt out anew is
 * whose provider an actor is. All stars are tested together. Worked out once for
 * a context, since findings and their robustness both need it.
 */
export function* starTest(context: Context): Work<StarTest> {
  const known = done.get(context);
  if (known) return known;
  const found = providerStars(context);
  const { homes, network, stars } = found;
  const tested = stars.filter(({ tied }) => tied.length > 0);
  const labels = labelsOf(
    homes.map((home) =>
      tested.flatMap(({ providers }, star) => (providers.includes(home) ? [star] : []))
    )
  );
  const patterns = tested.map((_, star) => betweenGroups(labels, star, star));
  const { seed } = context.ecosystem.map;
  const series = { seed, series: SERIES };
  const test = yield* permutationTest(tiedPairsOf(network), labels, patterns, series);
  const result = { found, tested, labels, patterns, test };
  done.set(context, result);
  return result;
}
