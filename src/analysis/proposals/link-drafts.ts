import type { Finding, FindingOf, ProposedLink } from '#analysis/finding.ts';
import { inOrder, sorted } from '#analysis/in-order.ts';
import { pairKey } from '#analysis/ties.ts';
import type { ActorId } from '#domain/ids.ts';
import { linksForUnlinked } from './unlinked-links.ts';
import type { Asking } from './demands-of.ts';
import type { Draft, Drafts, LinkAnswer } from './draft.ts';
import { linksAcrossParts } from './part-links.ts';
import type { Reason } from './proposal.ts';

/** The links that would answer findings, and why there is none for the others. */
export function linkDrafts(findings: readonly Finding[], asking: Asking): Drafts {
  const reasons = new Map<string, Reason>();
  const answers = [
    ...findings.flatMap((finding) => {
      const answer = answerTo(finding, asking);
      if (typeof answer !== 'string') return [answer];
      reasons.set(finding.id, answer);
      return [];
    }),
    ...besideOrders(
      findings.filter((one) => one.rule === 'domination.order-only'),
      asking
    )
  ];
  const drafts = answers.flatMap(({ wants, links, atLeast }): Draft[] => {
    if (links.length > asking.constraints.mostAdditions) {
      for (const id of wants) reasons.set(id, 'too-many-additions');
      return [];
    }
    const isExact = links.length === atLeast;
    return [
      { wants, links, spaces: [], isExact, atMostTimes: isExact ? 1 : links.length / atLeast }
    ];
  });
  return { drafts, reasons };
}

function answerTo(finding: Finding, { context }: Asking): LinkAnswer | Reason {
  const { id, rule, trial } = finding;
  if (rule === 'transverse.unlinked')
    return linksForUnlinked(finding, context) ?? 'nothing-in-common';
  if (rule === 'silo.separate-parts') return linksAcrossParts(finding, context);
  if (rule !== 'silo.single-passage' && rule !== 'transverse.introduction') return 'not-by-adding';
  if (!trial || trial.links.length === 0) return 'nobody-to-gather';
  const atLeast = rule === 'silo.single-passage' ? finding.measure.sizes.length - 1 : 1;
  return { wants: [id], links: trial.links, atLeast };
}

/** For each order-giver, a cooperation beside its orders: one for each side that it has none with. */
function besideOrders(
  findings: readonly FindingOf<'domination.order-only'>[],
  { context: { nests } }: Asking
): LinkAnswer[] {
  const byGiver = Map.groupBy(findings, ({ measure }) => nests.homeOf(measure.giver));
  return sorted(byGiver.keys()).map((home): LinkAnswer => {
    const own = inOrder(byGiver.get(home) ?? []);
    const bySide = new Map(
      own.map(({ measure: { giver, receiver } }) => {
        const side = nests.homeOf(receiver);
        // Inside one organisation each pair answers for itself.
        return [side === home ? pairKey(giver, receiver) : side, { giver, receiver }] as const;
      })
    );
    const links = [...bySide.values()].map(({ giver, receiver }) => cooperation(giver, receiver));
    return { wants: own.map(({ id }) => id), links, atLeast: links.length };
  });
}

function cooperation(from: ActorId, to: ActorId): ProposedLink {
  return { kind: 'cooperation', from, to };
}
