import type { RuleId } from './facts.ts';
import { orderOnly } from './findings/domination-order-only.ts';
import { unevenKnowledge } from './findings/domination-uneven-knowledge.ts';
import { separateParts } from './findings/silo-separate-parts.ts';
import { facilitatorInside } from './findings/third-space-facilitator-inside.ts';
import { linkUncovered } from './findings/third-space-link-uncovered.ts';
import { tensionUncovered } from './findings/third-space-tension-uncovered.ts';
import { beneficiariesUnlinked } from './findings/transverse-beneficiaries.ts';
import { onlyFormal } from './findings/transverse-only-formal.ts';
import { onlyPersonal } from './findings/transverse-only-personal.ts';
import { sharedStake } from './findings/transverse-shared-stake.ts';
import { unlinked } from './findings/transverse-unlinked.ts';
import type { Rule } from './rule.ts';

/** One rule, with its own facts. */
export type AnyRule = { readonly [Id in RuleId]: Rule<Id> }[RuleId];

/** Every rule, in the order its findings are shown in. */
export const RULES: readonly AnyRule[] = [
  separateParts,
  orderOnly,
  unevenKnowledge,
  sharedStake,
  beneficiariesUnlinked,
  unlinked,
  onlyFormal,
  onlyPersonal,
  linkUncovered,
  tensionUncovered,
  facilitatorInside
];
