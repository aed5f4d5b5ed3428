import { isFormal } from '#analysis/commitments.ts';
import type { Context } from '#analysis/context.ts';
import { findingId } from '#analysis/finding-id.ts';
import { coverageOf, subjectsOf, type FindingOf, type Trial } from '#analysis/finding.ts';
import { sorted } from '#analysis/in-order.ts';
import { LARGEST_GATHERING } from '#analysis/metrics/gatherings.ts';
import type { Rule } from '#analysis/rule.ts';
import { pairKey } from '#analysis/ties.ts';
import type { ActorId } from '#domain/ids.ts';
import { layerOf, type TiedLink } from '#domain/link.ts';
import { organisationOf } from '#domain/nesting.ts';
import type { Space } from '#domain/space.ts';

const ID = 'transverse.only-personal';

/**
 * Two organisations that only persons tie: persons of both cooperate or know
 * each other's work, someone said that it rests on nothing written, and the
 * organisations themselves do nothing together, neither by a link nor in a third
 * space where both sit or that both stand behind. One finding a pair.
 *
 * What persons do for one another and what organisations commit to matter
 * alike, and persons leave (MES, Fiche 2.3). Silent as soon as anything else
 * ties the two, or as nobody said of one of these links what it rests on; such
 * pairs of organisations are counted as unknown. To be tried: talks on an
 * agreement where both sit, which answers the finding.
 */
export const onlyPersonal: Rule<typeof ID> = { id: ID, family: 'transverse', stage: 'drawn', find };

function find(context: Context): FindingOf<typeof ID>[] {
  const pairs = personalPairs(context);
  const unsaid = pairs.filter(({ links }) => links.some(isUnsaid)).length;
  return pairs
    .filter(({ links }) => !links.some(isUnsaid))
    .map(({ organisations, links }) => {
      const persons = sorted(links.flatMap(({ from, to }) => [from, to]));
      const [one, other] = organisations;
      return {
        id: findingId(ID, organisations),
        rule: ID,
        family: 'transverse',
        subjects: subjectsOf({
          actors: [...organisations, ...persons],
          links: links.map(({ id }) => id)
        }),
        measure: { one, other, persons: persons.length, links: links.length },
        coverage: coverageOf(links, { actors: persons.length + 2, unknown: unsaid }),
        test: null,
        trial: talks([...organisations, ...persons], links),
        referential: null
      };
    });
}

interface PersonalPair {
  readonly organisations: readonly [ActorId, ActorId];
  /** All that ties the two, tensions and rivalries aside. */
  readonly links: readonly TiedLink[];
}

/** The pairs of organisations that ties between persons join, and nothing that is known to be more. */
function personalPairs(context: Context): PersonalPair[] {
  const { links, nests, ties } = context;
  const sitTogether = seatings(context);
  const byPair = Map.groupBy(
    links.filter((link) => isPersonal(link, context)),
    ({ from, to }) => pairKey(nests.homeOf(from), nests.homeOf(to))
  );
  return [...byPair.values()].flatMap(([first]) => {
    if (!first) return [];
    const [one = first.from, other = first.to] = sorted([first.from, first.to].map(nests.homeOf));
    const between = ties(first.from, first.to).filter((link) => layerOf(link) !== 'friction');
    const isMore = (link: TiedLink): boolean => !isPersonal(link, context) || isFormal(link);
    if (between.some(isMore) || sitTogether(one, other)) return [];
    return [{ organisations: [one, other], links: between }];
  });
}

/** Whether a link is one between persons of two organisations that do not sit inside one another. */
function isPersonal(link: TiedLink, { ecosystem: { actors }, nests }: Context): boolean {
  const { from, to, kind } = link;
  if (layerOf(link) !== 'cooperative' && kind !== 'acquaintance') return false;
  const ends = [from, to];
  if (!ends.every((id) => actors.get(id)?.kind === 'person')) return false;
  if (ends.some((id) => organisationOf(actors, id) === null)) return false;
  const [home, otherHome] = [nests.homeOf(from), nests.homeOf(to)];
  return home !== otherHome && !nests.areNested(home, otherHome);
}

function isUnsaid({ formalisation }: TiedLink): boolean {
  return formalisation === null;
}

/** Whether two organisations share a space as such: through more than persons, or as those behind it. */
function seatings({
  ecosystem,
  nests,
  spaces
}: Context): (one: ActorId, other: ActorId) => boolean {
  const spacesOf = new Map<ActorId, Set<Space>>();
  for (const space of spaces) {
    const seated = space.participants.filter((id) => ecosystem.actors.get(id)?.kind !== 'person');
    for (const home of new Set([...seated, ...space.backers].map(nests.homeOf))) {
      const known = spacesOf.get(home);
      if (known) known.add(space);
      else spacesOf.set(home, new Set([space]));
    }
  }
  return (one, other) => {
    const theirs = spacesOf.get(other);
    return [...(spacesOf.get(one) ?? [])].some((space) => theirs?.has(space));
  };
}

function talks(present: readonly ActorId[], links: readonly TiedLink[]): Trial {
  return {
    links: [],
    spaces: [
      {
        kind: 'agreement-talks',
        participants: sorted(present.slice(0, LARGEST_GATHERING)),
        treats: links.map(({ id }) => id)
      }
    ]
  };
}
