import type { RuleId } from '#analysis/facts.ts';

/** The rules that links and spaces may answer, and those about spaces that new ones may bring. */
export const READ_AGAIN = [
  'silo.separate-parts',
  'silo.single-passage',
  'domination.order-only',
  'domination.one-way',
  'transverse.shared-stake',
  'transverse.introduction',
  'transverse.unlinked',
  'third-space.link-uncovered',
  'third-space.tension-uncovered',
  'third-space.facilitator-inside',
  'third-space.single-carrier',
  'third-space.no-reflexive-time',
  'third-space.who-is-missing',
  'third-space.heavy-attendance'
] as const satisfies readonly RuleId[];
export type RuleReadAgain = (typeof READ_AGAIN)[number];
