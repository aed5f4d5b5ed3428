import { analyse, type AnalysisOptions } from '#analysis/analyse.ts';
import type { RuleId } from '#analysis/facts.ts';
import type { FindingOf } from '#analysis/finding.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';

/** What one rule finds in an ecosystem, through the whole analysis. */
export function findingsOf<Id extends RuleId>(
  rule: Id,
  ecosystem: Ecosystem,
  options: AnalysisOptions = {}
): FindingOf<Id>[] {
  return analyse(ecosystem, options).findings.filter(
    (finding): finding is Extract<typeof finding, FindingOf<Id>> => finding.rule === rule
  );
}
