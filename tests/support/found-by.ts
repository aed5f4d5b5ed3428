import { contextOf } from '#analysis/context.ts';
import type { RuleId } from '#analysis/facts.ts';
import type { FindingOf } from '#analysis/finding.ts';
import type { Rule } from '#analysis/rule.ts';
import { finished, type Work } from '#analysis/work.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';

/** What one rule finds, robustness included, without the time that all the others take. */
export function foundBy<Id extends RuleId>(
  { find, confirm }: Rule<Id>,
  ecosystem: Ecosystem,
  options: { readonly withProposed?: boolean } = {}
): readonly FindingOf<Id>[] {
  const context = contextOf(ecosystem, options);
  const found = find(context);
  const findings = Array.isArray(found)
    ? (found as readonly FindingOf<Id>[])
    : finished(found as Work<readonly FindingOf<Id>[]>);
  return confirm ? finished(confirm(findings, context)) : findings;
}
