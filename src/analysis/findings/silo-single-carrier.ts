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

/** Two organisations, what ties them, and who is named as making it live. */
interface Pair {
  readonly organisations: readonly [ActorId, ActorId];
  readonly links: readonly TiedLink[];
  readonly named: readonly ActorId[];
}

function find(context: Context): FindingOf<typeof ID>[] {
  const pairs = pairsOf(context);
  const isPerson = (id: ActorId | undefined): boolean =>
    id !== undefined && context.ecosystem.actors.get(id)?.kind === 'person';
  const alone = pairs.filter(({ named }) => named.length === 1 && isPerson(named[0]));
  const byCarrier = Map.groupBy(alone, ({ named }) => named[0] ?? null);
  const unnamed = pairs.filter(({ named }) => named.length === 0);
  return [
    ...[...byCarrier].map(([carrier, carried]) => findingOf(carrier, carried, context)),
    ...(unnamed.length > 0 ? [findingOf(null, unnamed, context)] : [])
  ].map((finding) => ({ ...finding, measure: { ...finding.measure, total: pairs.length } }));
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
  const isOrganisation = (id: ActorId): boolean =>
    ['organisation', 'meta-organisation'].includes(ecosystem.actors.get(id)?.kind ?? '');
  const isPerson = (id: ActorId): boolean => ecosystem.actors.get(id)?.kind === 'person';
  const links = [...linksOf(context, 'cooperative'), ...linksOf(context, 'coordination')];
  const between = links.filter(({ from, to }) => {
    const homes = [nests.homeOf(from), nests.homeOf(to)];
    return homes[0] !== homes[1] && homes.every(isOrganisation);
  });
  const keyOf = ({ from, to }: TiedLink): string => pairKey(nests.homeOf(from), nests.homeOf(to));
  return [...Map.groupBy(between, keyOf)]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .filter(([, tied]) => !tied.every(({ from, to }) => isPerson(from) && isPerson(to)))
    .map(([, tied]) => {
      const [one, other] = sorted(tied.flatMap(({ from, to }) => [from, to].map(nests.homeOf)));
      return {
        organisations: [one, other] as [ActorId, ActorId],
        links: tied,
        named: sorted(tied.flatMap((link) => namedOn(link, context)))
      };
    });
}

function namedOn({ carriers, from, to }: TiedLink, { ecosystem }: Context): ActorId[] {
  const ends = [from, to].filter((id) => ecosystem.actors.get(id)?.kind === 'person');
  return [...carriers, ...ends];
}
