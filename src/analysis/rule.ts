import type { Context } from './context.ts';
import type { RuleId } from './facts.ts';
import type { FindingFamily, FindingOf } from './finding.ts';

/** A rule: what it looks for, and where. It finds nothing on a map too bare for it to mean anything. */
export interface Rule<Id extends RuleId = RuleId> {
  readonly id: Id;
  readonly family: FindingFamily;
  readonly find: (context: Context) => readonly FindingOf<Id>[];
}
