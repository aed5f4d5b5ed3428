import { analysing, type Analysis, type AnalysisOptions } from '#analysis/analyse.ts';
import type { RuleId } from '#analysis/facts.ts';
import type { FindingOf } from '#analysis/finding.ts';
import { STAGES, type Stage } from '#analysis/rule.ts';
import { RULES } from '#analysis/rules.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';

/** What one rule finds in an ecosystem, through the analysis as far as this rule needs it. */
export function findingsOf<Id extends RuleId>(
  rule: Id,
  ecosystem: Ecosystem,
  options: AnalysisOptions = {}
): FindingOf<Id>[] {
  return analysedTo(lastStageOf(rule), ecosystem, options).findings.filter(
    (finding): finding is Extract<typeof finding, FindingOf<Id>> => finding.rule === rule
  );
}

function lastStageOf(id: RuleId): Stage {
  const rule = RULES.find((one) => one.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  return rule.confirm === undefined ? rule.stage : 'background';
}

function analysedTo(last: Stage, ecosystem: Ecosystem, options: AnalysisOptions): Analysis {
  for (const { stage, analysis } of analysing(ecosystem, options))
    if (stage === last && analysis !== null) return analysis;
  throw new Error(`no stage ${last} among ${STAGES.join(', ')}`);
}
