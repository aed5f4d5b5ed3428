import type { Context } from '#analysis/context.ts';
import { contextOf } from '#analysis/context.ts';
import { workAcross } from '#analysis/covered-links.ts';
import { digest } from '#analysis/finding-id.ts';
import type { Finding } from '#analysis/finding.ts';
import { sorted } from '#analysis/in-order.ts';
import { RULES, type AnyRule } from '#analysis/rules.ts';
import type { Work } from '#analysis/work.ts';
import type { LinkId, SpaceId } from '#domain/ids.ts';
import { attendanceOf, loadIn } from './attendance.ts';
import type { Draft } from './draft.ts';
import type { Proposal } from './proposal.ts';
import { READ_AGAIN } from './rules-read-again.ts';
import { withAdditions } from './with-additions.ts';

const RULES_READ: readonly AnyRule[] = RULES.filter(({ id }) =>
  READ_AGAIN.some((one) => one === id)
);

/** How a map is read now: with what, and which findings of the rules read again are there. */
export interface Before {
  readonly context: Context;
  readonly withProposed: boolean;
  readonly found: ReadonlySet<string>;
}

/** The identifiers of the findings of a map, by the rules that are read again. */
export function* foundIn(context: Context, rules = RULES_READ): Work<ReadonlySet<string>> {
  const ids = new Set<string>();
  for (const [index, rule] of rules.entries()) {
    const work: readonly Finding[] | Work<readonly Finding[]> = rule.find(context);
    for (const { id } of 'next' in work ? yield* work : work) ids.add(id);
    yield (index + 1) / rules.length;
  }
  return ids;
}

/**
 * Reads the map again as if what is drafted were there: what it answers is what
 * is no longer found. `null` when something that it was made for still is.
 */
export function* confirmed(
  draft: Draft,
  open: ReadonlySet<string>,
  { context, withProposed, found }: Before
): Work<Proposal | null> {
  const added = withAdditions(context.ecosystem, draft);
  const after = contextOf(added.ecosystem, { withProposed });
  const still = yield* foundIn(after);
  const { wants, ...trial } = draft;
  if (wants.some((id) => still.has(id) || !found.has(id))) return null;
  const { links, spaces } = trial;
  return {
    ...trial,
    id: `proposal:${digest(JSON.stringify({ links, spaces }))}`,
    answers: sorted(open).filter((id) => found.has(id) && !still.has(id)),
    raises: sorted(still).filter((id) => !found.has(id)),
    attendance: attendanceOf(spaces, loadIn(context)),
    covers: added.spaces.map((space) => coveredBy(space, context, after))
  };
}

/** The links that no space covered, and whose ends meet in a new one. */
function coveredBy(space: SpaceId, before: Context, after: Context): LinkId[] {
  const uncovered = workAcross(before).links.filter(({ spaces }) => spaces.length === 0);
  return uncovered
    .map(({ link }) => link)
    .filter(({ from, to }) =>
      after.encounters.spacesJoining(from, to).some(({ id }) => id === space)
    )
    .map(({ id }) => id);
}
