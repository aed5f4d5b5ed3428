import type { AnalysisOptions } from '#analysis/analyse.ts';
import { contextOf } from '#analysis/context.ts';
import type { Finding } from '#analysis/finding.ts';
import { partOf, type Work } from '#analysis/work.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import { confirmed, foundIn, type Before } from './confirm.ts';
import type { Draft } from './draft.ts';
import { linkDrafts } from './link-drafts.ts';
import {
  CONSTRAINTS,
  type Constraints,
  type Proposal,
  type Proposals,
  type Reason
} from './proposal.ts';
import { spaceDrafts } from './space-drafts.ts';
import { bestFirst } from './best-first.ts';

/**
 * Small sets of third spaces and links that would answer open findings, and why
 * nothing is proposed for the others. Each one is confirmed by reading the map
 * again as if it were there: a proposal answers what is no longer found. The
 * same map, findings and constraints give the same proposals.
 *
 * A proposal is an example to be discussed by those it names: cooperation cannot
 * be ordered (ATEMIS – IE-EFC, 2024, Fiche 11).
 *
 * @param findings - the open ones of an analysis of this map, read with the same options.
 */
export function* proposing(
  ecosystem: Ecosystem,
  findings: readonly Finding[],
  constraints: Partial<Constraints> = {},
  options: AnalysisOptions = {}
): Work<Proposals> {
  const { withProposed = false, ...reading } = options;
  const { referential, criterion, seed } = { ...ecosystem.map, ...reading };
  const read = { ...ecosystem, map: { ...ecosystem.map, referential, criterion, seed } };
  const context = contextOf(read, { withProposed });
  const asking = { context, constraints: { ...CONSTRAINTS, ...constraints } };
  const found = yield* partOf(foundIn(context), 0, SHARE_BEFORE);
  const open = findings.filter(({ id }) => found.has(id));
  const bySpaces = spaceDrafts(open, asking);
  const byLinks = linkDrafts(open, asking);
  const before = { context, withProposed, found };
  const drafts = [...bySpaces.drafts, ...byLinks.drafts];
  const proposals = bestFirst(yield* confirming(drafts, open, before));
  const answered = new Set(proposals.flatMap(({ answers }) => answers));
  const drafted = new Set(drafts.flatMap(({ wants }) => wants));
  const reasonFor = (id: string): Reason =>
    drafted.has(id)
      ? 'not-confirmed'
      : strongest(bySpaces.reasons.get(id), byLinks.reasons.get(id));
  return {
    proposals,
    unanswered: findings
      .filter(({ id, family }) => family !== 'portrait' && !answered.has(id))
      .map(({ id }) => ({ finding: id, reason: reasonFor(id) }))
  };
}

/** How much of the work is done once the map has been read as it is. */
const SHARE_BEFORE = 0.1;

function* confirming(
  drafts: readonly Draft[],
  findings: readonly Finding[],
  before: Before
): Work<Proposal[]> {
  const open = new Set(findings.map(({ id }) => id));
  const proposals: Proposal[] = [];
  const shareAt = (index: number): number =>
    SHARE_BEFORE + ((1 - SHARE_BEFORE) * index) / drafts.length;
  for (const [index, draft] of drafts.entries()) {
    const work = confirmed(draft, open, before);
    const proposal = yield* partOf(work, shareAt(index), shareAt(index + 1));
    if (proposal !== null) proposals.push(proposal);
  }
  return proposals;
}

/** A reason that says more than that the rule is not answered this way. */
function strongest(...reasons: readonly (Reason | undefined)[]): Reason {
  return (
    reasons.find((reason) => reason !== undefined && reason !== 'not-by-adding') ?? 'not-by-adding'
  );
}
