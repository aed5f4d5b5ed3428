import type { RuleId } from '#analysis/facts.ts';
import type { Finding, Subjects } from '#analysis/finding.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import type { StageOutcome } from '#workers/analyst.ts';

/**
 * What is known of a map while it is being analysed again: the findings of the
 * stages that are over and, until theirs are, those of the analysis before.
 */
export interface KnownFindings {
  readonly byRule: ReadonlyMap<RuleId, readonly Finding[]>;
  /** The findings that are still those of the analysis before, in part or in whole. */
  readonly updating: ReadonlySet<string>;
}

/** Before any analysis. */
export const NOTHING_KNOWN: KnownFindings = { byRule: new Map(), updating: new Set() };

/** What remains known once a map has changed: what was found about records that are still there. */
export function toUpdate({ byRule }: KnownFindings, ecosystem: Ecosystem): KnownFindings {
  const kept = [...byRule].map(
    ([rule, findings]) =>
      [rule, findings.filter(({ subjects }) => areThere(subjects, ecosystem))] as const
  );
  const findings = kept.flatMap(([, found]) => found);
  return { byRule: new Map(kept), updating: new Set(findings.map(({ id }) => id)) };
}

function areThere(subjects: Subjects, { actors, links, stakes, spaces }: Ecosystem): boolean {
  return (
    subjects.actors.every((id) => actors.has(id)) &&
    subjects.links.every((id) => links.has(id)) &&
    subjects.stakes.every((id) => stakes.has(id)) &&
    subjects.spaces.every((id) => spaces.has(id))
  );
}

/**
 * What is known once a stage is over. A finding that has yet to be checked in
 * the background keeps what the analysis before said of its robustness.
 */
export function withStage(
  { byRule, updating }: KnownFindings,
  { rules, order, findings }: Pick<StageOutcome, 'rules' | 'order' | 'findings'>
): KnownFindings {
  const before = new Map([...byRule.values()].flat().map((finding) => [finding.id, finding]));
  const settled = new Set(rules);
  const stillUpdating = [...byRule]
    .filter(([rule]) => !settled.has(rule))
    .flatMap(([, found]) => found.map(({ id }) => id).filter((id) => updating.has(id)));
  const renewed = findings.map((finding) => withRobustness(finding, before.get(finding.id)));
  const lent = renewed.filter((finding, index) => finding !== findings[index]);
  const found = Map.groupBy(renewed, ({ rule }) => rule);
  return {
    byRule: new Map(
      order.map((rule) => [
        rule,
        settled.has(rule) ? (found.get(rule) ?? []) : (byRule.get(rule) ?? [])
      ])
    ),
    updating: new Set([...stillUpdating, ...lent.map(({ id }) => id)])
  };
}

function withRobustness(finding: Finding, before: Finding | undefined): Finding {
  const robustness = before?.test?.robustness;
  if (!finding.test || finding.test.robustness || !robustness) return finding;
  return { ...finding, test: { ...finding.test, robustness } };
}

/** All findings, in the order of the rules. */
export function findingsIn({ byRule }: KnownFindings): readonly Finding[] {
  return [...byRule.values()].flat();
}
