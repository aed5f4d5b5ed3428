import type { RuleId } from './facts.ts';
import { orderCascade } from './findings/domination-cascade.ts';
import { keptConditions } from './findings/domination-kept-conditions.ts';
import { oneWay } from './findings/domination-one-way.ts';
import { orderOnly } from './findings/domination-order-only.ts';
import { providerStar } from './findings/domination-star.ts';
import { unevenDependence } from './findings/domination-uneven-dependence.ts';
import { unevenKnowledge } from './findings/domination-uneven-knowledge.ts';
import { cannotTell } from './findings/portrait-cannot-tell.ts';
import { centre } from './findings/portrait-centre.ts';
import { depth } from './findings/portrait-depth.ts';
import { overview } from './findings/portrait-overview.ts';
import { inwardGroup } from './findings/silo-group.ts';
import { inward } from './findings/silo-inward.ts';
import { observedGroupings } from './findings/silo-observed-groupings.ts';
import { separateParts } from './findings/silo-separate-parts.ts';
import { oneCarrier } from './findings/silo-single-carrier.ts';
import { singlePassage } from './findings/silo-single-passage.ts';
import { emptyShell } from './findings/third-space-empty-shell.ts';
import { facilitatorInside } from './findings/third-space-facilitator-inside.ts';
import { heavyAttendance } from './findings/third-space-heavy-attendance.ts';
import { linkUncovered } from './findings/third-space-link-uncovered.ts';
import { noReflexiveTime } from './findings/third-space-no-reflexive-time.ts';
import { singleCarrier } from './findings/third-space-single-carrier.ts';
import { tensionUncovered } from './findings/third-space-tension-uncovered.ts';
import { whoIsMissing } from './findings/third-space-who-is-missing.ts';
import { beneficiariesUnlinked } from './findings/transverse-beneficiaries.ts';
import { introduction } from './findings/transverse-introduction.ts';
import { onlyFormal } from './findings/transverse-only-formal.ts';
import { onlyPersonal } from './findings/transverse-only-personal.ts';
import { sharedStake } from './findings/transverse-shared-stake.ts';
import { thinBetweenGroups } from './findings/transverse-thin.ts';
import { unlinked } from './findings/transverse-unlinked.ts';
import type { Rule } from './rule.ts';

/** One rule, with its own facts. */
export type AnyRule = { readonly [Id in RuleId]: Rule<Id> }[RuleId];

/** Every rule, in the order its findings are shown in. */
export const RULES: readonly AnyRule[] = [
  inward,
  inwardGroup,
  separateParts,
  singlePassage,
  oneCarrier,
  observedGroupings,
  orderOnly,
  unevenKnowledge,
  keptConditions,
  unevenDependence,
  providerStar,
  oneWay,
  orderCascade,
  sharedStake,
  thinBetweenGroups,
  introduction,
  beneficiariesUnlinked,
  unlinked,
  onlyFormal,
  onlyPersonal,
  linkUncovered,
  tensionUncovered,
  facilitatorInside,
  singleCarrier,
  emptyShell,
  noReflexiveTime,
  whoIsMissing,
  heavyAttendance,
  overview,
  centre,
  depth,
  cannotTell
];
