import type { Context } from '#analysis/context.ts';
import type { RuleId } from '#analysis/facts.ts';
import type { Finding, FindingOf } from '#analysis/finding.ts';
import { sorted } from '#analysis/in-order.ts';
import { gatherings } from '#analysis/metrics/gatherings.ts';
import { isUntied, pairsConcerned } from '#analysis/untied.ts';
import type { ActorId } from '#domain/ids.ts';
import type { Demand } from './demand.ts';
import type { Constraints, Reason } from './proposal.ts';

type Asked = readonly Demand[] | Reason;
type AskedBy<Id extends RuleId> = (finding: FindingOf<Id>, asking: Asking) => Asked;

/** The map as read, and what proposals keep to. */
export interface Asking {
  readonly context: Context;
  readonly constraints: Constraints;
}

/** What a finding asks of new spaces; why nothing, when no new space answers it. */
export function demandsOf(finding: Finding, asking: Asking): Asked {
  const ask = ASKED_BY[finding.rule] as AskedBy<RuleId> | undefined;
  return ask ? ask(finding, asking) : 'not-by-adding';
}

const ASKED_BY: { readonly [Id in RuleId]?: AskedBy<Id> } = {
  'third-space.link-uncovered': ({ id, subjects }, { context: { ecosystem } }) =>
    subjects.links.flatMap((link): Demand[] => {
      const tied = ecosystem.links.get(link);
      return tied ? [meeting(id, [tied.from, tied.to])] : [];
    }),
  'third-space.tension-uncovered': onFriction,
  'third-space.no-reflexive-time': ({ id, trial }) => {
    const [space] = trial?.spaces ?? [];
    if (!space) return 'nobody-to-gather';
    return [{ ...meeting(id, space.participants), kind: 'experience-feedback' }];
  },
  'third-space.single-carrier': elsewhereToo,
  'transverse.shared-stake': aroundStake,
  'domination.order-only': ({ id, measure: { giver, receiver }, subjects: { links } }) => [
    { ...meeting(id, [giver, receiver]), kind: 'joint-visit', treats: links }
  ]
};

function meeting(finding: string, actors: Iterable<ActorId>): Demand {
  return {
    finding,
    actors: sorted(actors),
    kind: 'deliberation',
    treats: [],
    isNeutral: false
  };
}

/** All those concerned, with a neutral facilitator; nothing to add where a space is there already. */
function onFriction({
  id,
  measure,
  subjects: { actors, links, stakes }
}: FindingOf<'third-space.tension-uncovered'>): Asked {
  if (measure.missing !== 'no-space' && measure.missing !== 'not-reflexive') return 'to-settle';
  if (actors.length < 2) return 'nobody-to-gather';
  const treats = [...stakes, ...links];
  return [{ finding: id, actors, kind: 'experience-feedback', treats, isNeutral: true }];
}

/** One table for all those that nothing ties or, beyond what it holds, enough tables for each pair to meet. */
function aroundStake(
  { id, subjects: { actors, links, stakes } }: FindingOf<'transverse.shared-stake'>,
  { context, constraints: { largestGroup } }: Asking
): Asked {
  const treats = [...stakes, ...links];
  const tables =
    actors.length <= largestGroup ? [actors] : gatherings(untiedOn(stakes, context), largestGroup);
  return tables.map((table) => ({ ...meeting(id, table), treats }));
}

function untiedOn(
  stakes: FindingOf<'transverse.shared-stake'>['subjects']['stakes'],
  context: Context
): ReturnType<typeof pairsConcerned> {
  return stakes
    .flatMap((id) => context.ecosystem.stakes.get(id) ?? [])
    .flatMap(pairsConcerned)
    .filter((pair) => isUntied(pair, context));
}

/**
 * The fewest participants who, if they also met elsewhere, would leave half of
 * the pairs at most with no other place to meet.
 */
function elsewhereToo(
  {
    id,
    measure: { pairs, onlyHere },
    subjects: { spaces }
  }: FindingOf<'third-space.single-carrier'>,
  { context }: Asking
): Asked {
  const [space] = spaces.flatMap((one) => context.ecosystem.spaces.get(one) ?? []);
  if (!space) return 'nobody-to-gather';
  const meetOnlyHere = (one: ActorId, other: ActorId): boolean =>
    context.encounters.spacesJoiningSides(one, other).every((common) => common.id === space.id);
  const wanted = onlyHere - Math.floor(pairs / 2);
  const table: ActorId[] = [];
  const left = new Set(sorted(space.participants));
  for (let met = 0; met < wanted && left.size > 0;) {
    const gains = [...left].map((one) => ({
      one,
      gain: table.filter((other) => meetOnlyHere(one, other)).length
    }));
    const best = gains.reduce((most, next) => (next.gain > most.gain ? next : most));
    table.push(best.one);
    left.delete(best.one);
    met += best.gain;
  }
  return [meeting(id, table)];
}
