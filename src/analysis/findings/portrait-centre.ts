import type { Context } from '#analysis/context.ts';
import { findingId, WHOLE_MAP } from '#analysis/finding-id.ts';
import { coverageOf, subjectsOf, type FindingOf } from '#analysis/finding.ts';
import { sorted } from '#analysis/in-order.ts';
import { linksOf } from '#analysis/layered.ts';
import { betweenness } from '#analysis/metrics/betweenness.ts';
import { betweennessCentralisation } from '#analysis/metrics/centralisation.ts';
import { weakComponents } from '#analysis/metrics/components.ts';
import { networkOf, type Network } from '#analysis/network.ts';
import type { Rule } from '#analysis/rule.ts';
import type { Work } from '#analysis/work.ts';

const ID = 'portrait.centre';

/** With fewer, one actor is in the middle of nearly any map. */
const FEWEST_LINKED = 5;
/** More than half, whatever rounding does to what is half. */
const MOSTLY = 1 / 2 + 1e-9;

/**
 * Links that run mostly through one organisation, beside the governance that the
 * map declares (Provan and Kenis, 2008). “Mostly” is more than half: of two
 * others that some path joins, and of the shortest paths between them, drawn at
 * random, one that passes through it is likelier than not. No threshold, then,
 * and on a long chain several organisations may be there: all are given.
 *
 * Cooperative layer, at the level of organisations, each answered for by all
 * that sits inside it. Betweenness, and its centralisation over the organisations
 * that cooperate with another (Freeman, 1978). To be at the centre may be chosen,
 * mandated, or a burden: leadership can be shared among as many as there are
 * co-authors (Zoein). One finding for the map; silent below five organisations
 * linked. Unknown: pairs of these that no cooperative link ties.
 */
export const centre: Rule<typeof ID> = { id: ID, family: 'portrait', stage: 'background', find };

function* find(context: Context): Work<readonly FindingOf<typeof ID>[]> {
  const { nests, ecosystem } = context;
  const links = linksOf(context, 'cooperative').filter(
    ({ from, to }) => nests.homeOf(from) !== nests.homeOf(to)
  );
  const homes = sorted(links.flatMap(({ from, to }) => [nests.homeOf(from), nests.homeOf(to)]));
  if (homes.length < FEWEST_LINKED) return [];
  const places = new Map(homes.map((id, place) => [id, place]));
  const endsOf = (end: 'from' | 'to'): Int32Array =>
    Int32Array.from(links, (link) => places.get(nests.homeOf(link[end])) ?? -1);
  const network = networkOf(homes.length, { from: endsOf('from'), to: endsOf('to') });
  const raw = yield* betweenness(network);
  const passing = sharesOf(raw, network);
  const centres = homes.flatMap((id, place) => {
    const share = passing[place] ?? 0;
    return share > MOSTLY ? [{ id, share }] : [];
  });
  if (centres.length === 0) return [];
  return [
    {
      id: findingId(ID, WHOLE_MAP),
      rule: ID,
      family: 'portrait',
      subjects: subjectsOf({ actors: centres.map(({ id }) => id) }),
      measure: {
        governance: ecosystem.map.governance,
        linked: homes.length,
        centres: centres.map(({ id }) => id),
        shares: centres.map(({ share }) => share),
        centralisation: betweennessCentralisation(raw, false)
      },
      coverage: coverageOf(links, {
        actors: homes.length,
        unknown: (homes.length * (homes.length - 1) - network.partners.length) / 2
      }),
      test: null,
      trial: null,
      referential: null
    }
  ];
}

/** For each place, the share of the shortest paths between the others that run through it, from 0 to 1. */
function sharesOf(raw: Float64Array, network: Network): Float64Array {
  const { of, sizes } = weakComponents(network);
  const joined = sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  return raw.map((passing, place) => {
    const others = joined - ((sizes[of[place] ?? 0] ?? 1) - 1);
    return others === 0 ? 0 : passing / others;
  });
}
