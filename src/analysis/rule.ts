import type { Context } from './context.ts';
import type { RuleId } from './facts.ts';
import type { FindingFamily, FindingOf } from './finding.ts';
import type { Work } from './work.ts';

/** When a rule is worked out: at once from what is drawn, then against chance, then in the background. */
export const STAGES = ['drawn', 'tested', 'background'] as const;
export type Stage = (typeof STAGES)[number];

/** A rule: what it looks for, and where. It finds nothing on a map too bare for it to mean anything. */
export interface Rule<Id extends RuleId = RuleId> {
  readonly id: Id;
  readonly family: FindingFamily;
  readonly stage: Stage;
  /** Long work yields on the way. */
  readonly find: (context: Context) => readonly FindingOf<Id>[] | Work<readonly FindingOf<Id>[]>;
  /** In the background: the same findings, once their robustness is known. */
  readonly confirm?: (
    findings: readonly FindingOf<Id>[],
    context: Context
  ) => Work<readonly FindingOf<Id>[]>;
}
