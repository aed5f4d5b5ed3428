import type { RuleId } from '#analysis/facts.ts';
import { FINDING_FAMILIES, type Finding, type FindingFamily } from '#analysis/finding.ts';
import type { ToldReport } from '#report/told-report.ts';

/** The findings of a family, by the rule that made them. */
export interface FamilyOfFindings {
  readonly family: FindingFamily;
  readonly count: number;
  readonly rules: readonly (readonly [rule: RuleId, findings: readonly Finding[]])[];
}

/** Whether those who keep the map set a finding aside. */
export function isSetAside({ decisions }: ToldReport, { id }: Finding): boolean {
  return decisions.get(id)?.outcome === 'set-aside';
}

/** The findings that are to be discussed, by family then by rule, in the order of the rules. */
export function openFindings(told: ToldReport): readonly FamilyOfFindings[] {
  const open = told.analysis.findings.filter((finding) => !isSetAside(told, finding));
  const families = Map.groupBy(open, ({ family }) => family);
  return FINDING_FAMILIES.flatMap((family) => {
    const findings = families.get(family) ?? [];
    const rules = [...Map.groupBy(findings, ({ rule }) => rule)];
    return findings.length === 0 ? [] : [{ family, count: findings.length, rules }];
  });
}
