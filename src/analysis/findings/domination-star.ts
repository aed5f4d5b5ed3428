import { isWorkTie } from '#analysis/commitments.ts';
import { criticalZ, testOf } from '#analysis/chance/permutation-test.ts';
import { robustnessOf } from '#analysis/chance/robustness.ts';
import { kindsOf } from '#analysis/command-pairs.ts';
import type { Context } from '#analysis/context.ts';
import { findingId } from '#analysis/finding-id.ts';
import { coverageOf, subjectsOf } from '#analysis/finding.ts';
import type { FindingOf, Test, Trial } from '#analysis/finding.ts';
import { networkOf } from '#analysis/network.ts';
import { constraint } from '#analysis/metrics/constraint.ts';
import { gatherings, LARGEST_GATHERING } from '#analysis/metrics/gatherings.ts';
import type { Star } from '#analysis/provider-stars.ts';
import type { Rule } from '#analysis/rule.ts';
import { SERIES, starTest } from '#analysis/star-test.ts';
import type { Work } from '#analysis/work.ts';

const ID = 'domination.star';

/**
 * Organisations whose commands go to three others or more, who have nothing in
 * common among themselves, or less than as many actors of the map would have if
 * they were drawn at random. One finding an order-giver.
 *
 * What counts as common ground is a cooperation, a coordination or a third space
 * between two providers, their departments and people included. None at all is a
 * fact that is drawn; some are held against chance. Burt's effective size and
 * constraint (1992) are those of the order-giver among its providers. Coverage
 * counts the links still to be specified between two providers.
 */
export const providerStar: Rule<typeof ID> = {
  id: ID,
  family: 'domination',
  stage: 'tested',
  find: findStars,
  confirm
};

/** Finds the stars of a map, their robustness being still unknown. */
export function* findStars(context: Context): Work<FindingOf<typeof ID>[]> {
  const { found, tested, test } = yield* starTest(context);
  return found.stars.flatMap((star) => {
    if (star.tied.length === 0) return [findingOn(star, null, context)];
    const own = test.patterns[tested.indexOf(star)];
    if (!own || own.adjusted >= context.ecosystem.map.alpha) return [];
    return [findingOn(star, testOf(test, own), context)];
  });
}

function* confirm(
  findings: readonly FindingOf<typeof ID>[],
  context: Context
): Work<readonly FindingOf<typeof ID>[]> {
  const { found, tested, labels, patterns, test } = yield* starTest(context);
  const { seed, alpha } = context.ecosystem.map;
  const critical = criticalZ(test, alpha);
  if (critical === null || findings.every((finding) => finding.test === null)) return findings;
  const series = { seed, series: SERIES, critical };
  const robust = yield* robustnessOf(found.network, labels, patterns, series);
  return findings.map((finding) => {
    const place = tested.findIndex(({ giver }) => giver === finding.measure.giver);
    const robustness = robust[place] ?? null;
    return finding.test === null ? finding : { ...finding, test: { ...finding.test, robustness } };
  });
}

function findingOn(star: Star, test: Test | null, { ties }: Context): FindingOf<typeof ID> {
  const { giver, providers, commands, tied, apart } = star;
  const among = [...tied, ...apart].flatMap(([one, other]) => ties(one, other));
  const links = [...commands, ...among.filter(isWorkTie)];
  return {
    id: findingId(ID, [giver]),
    rule: ID,
    family: 'domination',
    subjects: subjectsOf({ actors: [giver, ...providers], links: links.map(({ id }) => id) }),
    measure: {
      giver,
      providers,
      kinds: kindsOf(commands),
      tied: tied.length,
      pairs: tied.length + apart.length,
      effectiveSize: providers.length - (2 * tied.length) / providers.length,
      constraint: constraintOf(star)
    },
    coverage: coverageOf(links, {
      actors: 1 + providers.length,
      unknown: among.filter(({ kind }) => kind === 'unspecified').length
    }),
    test,
    trial: trialOf(star),
    referential: null
  };
}

/** Of the order-giver, who comes last, in the network it makes with its providers. */
function constraintOf({ providers, tied }: Star): number {
  const last = providers.length;
  const places = new Map(providers.map((id, place) => [id, place]));
  const pairs = [
    ...tied.map(([one, other]) => [places.get(one) ?? last, places.get(other) ?? last] as const),
    ...providers.map((_, place) => [last, place] as const)
  ];
  const network = networkOf(last + 1, {
    from: Int32Array.from(pairs, ([from]) => from),
    to: Int32Array.from(pairs, ([, to]) => to)
  });
  return constraint(network)[last] ?? NaN;
}

/** A place where the order-giver and its providers meet; those who have least in common, when they are many. */
function trialOf({ giver, apart }: Star): Trial {
  const [group = []] = gatherings(apart, LARGEST_GATHERING - 1);
  return {
    links: [],
    spaces: [{ kind: 'deliberation', participants: [giver, ...group], treats: [] }]
  };
}
