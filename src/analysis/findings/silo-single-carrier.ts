import type { Context } from '#analysis/context.ts';
import { findingId, WHOLE_MAP } from '#analysis/finding-id.ts';
import { coverageOf, subjectsOf, type FindingOf } from '#analysis/finding.ts';
import { sorted } from '#analysis/in-order.ts';
import { linksOf } from '#analysis/layered.ts';
import type { Rule } from '#analysis/rule.ts';
import { pairKey } from '#analysis/ties.ts';
import type { ActorId } from '#domain/ids.ts';
import type { TiedLink } from '#domain/link.ts';

const ID = 'silo.single-carrier';

/**
 * Two organisations whose links of cooperation and coordination rest on one
 * person, or on nobody named: one finding for each person who is the only one
 * named, one for all the pairs where nobody is. Whoever a link ends at, when it
 * is a person, counts as named. Left aside: organisations that only persons tie
 * to each other, and links of which a team or a department is the carrier.
 *
 * Cooperation between organisations is made by persons, and outlasts them when
 * several share it (MES, Fiche 2.3). No measure but a count, and no test.
 * Unknown: links on which nobody is named. No trial: who else could carry is
 * for those concerned to say.
 */
export const oneCarrier: Rule<typeof ID> = { id: ID, family: 'silo', stage: 'drawn', find };

/** Two organisations, and what ties them. */
interface Pair {
  readonly organisations: readonly [ActorId, ActorId];
  readonly links: readonly TiedLink[];
}

function find(context: Context): FindingOf<typeof ID>[] {
  const pairs = pairsOf(context);
  const unnamed: Pair[] = [];
  const byCarrier = new Map<ActorId, Pair[]>();
  for (const pair of pairs) {
    const [carrier, ...others] = new Set(pair.links.flatMap((link) => namedOn(link, context)));
    if (carrier === undefined) unnamed.push(pair);
    else if (others.length === 0 && isPerson(carrier, context))
      byCarrier.set(carrier, [...(byCarrier.get(carrier) ?? []), pair]);
  }
  const found = [...byCarrier].map(([carrier, carried]) => findingOf(carrier, carried, context));
  if (unnamed.length > 0) found.push(findingOf(null, unnamed, context));
  return found.map((one) => ({ ...one, measure: { ...one.measure, total: pairs.length } }));
}

function findingOf(
  carrier: ActorId | null,
  pairs: readonly Pair[],
  context: Context
): FindingOf<typeof ID> {
  const links = pairs.flatMap((pair) => pair.links);
  const organisations = sorted(pairs.flatMap((pair) => pair.organisations));
  const unnamed = links.filter((link) => namedOn(link, context).length === 0);
  return {
    id: findingId(ID, carrier === null ? WHOLE_MAP : [carrier]),
    rule: ID,
    family: 'silo',
    subjects: subjectsOf({
      actors: carrier === null ? organisations : [carrier, ...organisations],
      links: links.map(({ id }) => id)
    }),
    measure: {
      variant: carrier === null ? 'nobody' : 'one',
      carrier,
      pairs: pairs.map((pair) => pair.organisations),
      links: links.length,
      total: pairs.length
    },
    coverage: coverageOf(links, { actors: organisations.length, unknown: unnamed.length }),
    test: null,
    trial: null,
    referential: null
  };
}

/** The pairs of organisations that something else than persons' own links ties, in order. */
function pairsOf(context: Context): Pair[] {
  const { nests, ecosystem } = context;
  const isOrganisation = (id: ActorId): boolean => {
    const kind = ecosystem.actors.get(id)?.kind;
    return kind === 'organisation' || kind === 'meta-organisation';
  };
  const byPair = new Map<string, Pair & { readonly links: TiedLink[] }>();
  for (const link of [...linksOf(context, 'cooperative'), ...linksOf(context, 'coordination')]) {
    const [one, other] = [nests.homeOf(link.from), nests.homeOf(link.to)];
    if (one === other || !isOrganisation(one) || !isOrganisation(other)) continue;
    const key = pairKey(one, other);
    const known = byPair.get(key);
    if (known) known.links.push(link);
    else
      byPair.set(key, { organisations: one < other ? [one, other] : [other, one], links: [link] });
  }
  const isPersonal = ({ from, to }: TiedLink): boolean =>
    isPerson(from, context) && isPerson(to, context);
  return [...byPair]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, pair]) => (pair.links.every(isPersonal) ? [] : [pair]));
}

/** Those named as making a link live: its carriers, and its ends when they are persons. */
function namedOn({ carriers, from, to }: TiedLink, context: Context): ActorId[] {
  return [...carriers, ...[from, to].filter((id) => isPerson(id, context))];
}

function isPerson(id: ActorId, { ecosystem }: Context): boolean {
  return ecosystem.actors.get(id)?.kind === 'person';
}
