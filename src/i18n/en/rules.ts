import type { RuleId } from '#analysis/facts.ts';
import type { RuleWords } from '#i18n/rule-words.ts';
import { siloRules } from './silo-rules.ts';
import { dominationRules } from './domination-rules.ts';
import { transverseRules } from './transverse-rules.ts';
import { thirdSpaceRules } from './third-space-rules.ts';
import { portraitRules } from './portrait-rules.ts';

/** What each rule looks for, and how. */
export const rules: Readonly<Record<RuleId, RuleWords>> = {
  ...siloRules,
  ...dominationRules,
  ...transverseRules,
  ...thirdSpaceRules,
  ...portraitRules
};
