import type { Analysis } from '#analysis/analyse.ts';
import type { Finding } from '#analysis/finding.ts';
import type { Decision } from '#domain/decision.ts';
import type { TwoStates } from './stayers.ts';

/** A finding of either date, with what was decided about it, from the first decision to the last. */
export interface ComparedFinding {
  readonly finding: Finding;
  readonly decisions: readonly Decision[];
}

/** What became of the findings, by their identifiers, which a change around them leaves as they are. */
export interface ComparedFindings {
  /** Found before, and no longer: nothing says why, nor that it was mended. */
  readonly resolved: readonly ComparedFinding[];
  readonly appeared: readonly ComparedFinding[];
  /** As they are found after. */
  readonly remaining: readonly ComparedFinding[];
}

/** Sorts the findings of two analyses, each in its own order; both are to be read alike. */
export function findingsBetween(
  before: Analysis,
  after: Analysis,
  states: TwoStates
): ComparedFindings {
  const decisions = decisionsByFinding(states);
  const withDecisions = (finding: Finding): ComparedFinding => ({
    finding,
    decisions: decisions.get(finding.id) ?? []
  });
  const then = new Set(before.findings.map(({ id }) => id));
  const now = new Set(after.findings.map(({ id }) => id));
  const [remaining, appeared] = [true, false].map((known) =>
    after.findings.filter(({ id }) => then.has(id) === known).map(withDecisions)
  ) as [ComparedFinding[], ComparedFinding[]];
  const resolved = before.findings.filter(({ id }) => !now.has(id)).map(withDecisions);
  return { resolved, appeared, remaining };
}

/** The decisions of both dates; one that was changed since is told as it now stands. */
function decisionsByFinding([before, after]: TwoStates): ReadonlyMap<string, Decision[]> {
  const all = [...new Map([...before.decisions, ...after.decisions]).values()];
  const rank = ({ on, id }: Decision): string => `${on ?? ''} ${id}`;
  const inOrder = all.sort((one, other) => (rank(one) < rank(other) ? -1 : 1));
  return Map.groupBy(inOrder, ({ finding }) => finding ?? '');
}
