import { cascadesOf, endsOf, type Cascade, type Cascades } from '#analysis/cascades.ts';
import { commandsBetween, type SidedCommand } from '#analysis/command-sides.ts';
import type { Context } from '#analysis/context.ts';
import { findingId } from '#analysis/finding-id.ts';
import { coverageOf, subjectsOf, type FindingOf, type Trial } from '#analysis/finding.ts';
import { LARGEST_GATHERING } from '#analysis/metrics/gatherings.ts';
import type { Rule } from '#analysis/rule.ts';
import type { TiedLink } from '#domain/link.ts';

const ID = 'domination.cascade';

/** As many as can be talked about in one go; a convention, said in each finding. */
const TOLD_AT_MOST = 12;

/**
 * Orders that run down two levels or more, from an organisation that nobody
 * orders from to one that orders from nobody, with nothing in common between
 * the two: no link of any kind, no third space. One finding a first and a last,
 * by the longest way; at most twelve, the longest, and each says how many there
 * are (Zoein, « Coopération »; MacKay, Johnson and Sansom, 2020).
 *
 * Orders inside one organisation are no level. Coverage counts the links still
 * to be specified that touch the first or the last, either of which may hide a
 * link between them.
 */
export const orderCascade: Rule<typeof ID> = { id: ID, family: 'domination', stage: 'drawn', find };

function find(context: Context): FindingOf<typeof ID>[] {
  const orders = commandsBetween(context).filter(({ link }) => link.kind === 'order');
  const found = cascadesOf(orders, context, TOLD_AT_MOST);
  const unspecified = context.links.filter(({ kind }) => kind === 'unspecified');
  return found.told.map((cascade) => findingOn(cascade, { orders, found, unspecified, context }));
}

interface Found {
  readonly orders: readonly SidedCommand[];
  readonly found: Cascades;
  readonly unspecified: readonly TiedLink[];
  readonly context: Context;
}

function findingOn(
  cascade: Cascade,
  { orders, found, unspecified, context }: Found
): FindingOf<typeof ID> {
  const { levels, trophicDepth } = cascade;
  const links = linksAlong(cascade, orders);
  const ends = new Set(endsOf(cascade));
  const { homeOf } = context.nests;
  const hiding = unspecified.filter(
    ({ from, to }) => ends.has(homeOf(from)) || ends.has(homeOf(to))
  );
  return {
    id: findingId(ID, ends),
    rule: ID,
    family: 'domination',
    subjects: subjectsOf({ actors: levels.flat(), links: links.map(({ id }) => id) }),
    measure: {
      levels,
      steps: levels.length - 1,
      trophicDepth,
      incoherence: found.incoherence,
      cascades: found.count,
      told: found.told.length
    },
    coverage: coverageOf(links, { actors: levels.flat().length, unknown: hiding.length }),
    test: null,
    trial: trialOf(cascade, links),
    referential: null
  };
}

/** The orders from each level to the next, and those inside one. */
function linksAlong({ levels }: Cascade, orders: readonly SidedCommand[]): TiedLink[] {
  const levelOf = new Map(levels.flatMap((ids, level) => ids.map((id) => [id, level])));
  return orders
    .filter(({ giver, receiver }) => {
      const from = levelOf.get(giver);
      const to = levelOf.get(receiver);
      return from !== undefined && (to === from || to === from + 1);
    })
    .map(({ link }) => link);
}

/** A place for all the levels when they fit around a table, else for the first and the last. */
function trialOf(cascade: Cascade, links: readonly TiedLink[]): Trial | null {
  const all = cascade.levels.flat();
  const participants = all.length <= LARGEST_GATHERING ? all : endsOf(cascade);
  if (participants.length > LARGEST_GATHERING) return null;
  const treats = links.map(({ id }) => id);
  return { links: [], spaces: [{ kind: 'deliberation', participants, treats }] };
}
