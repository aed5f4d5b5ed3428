import { choiceOr, DATE, TEXT, type FieldsOf } from './fields.ts';
import type { DecisionId } from './ids.ts';

/** What became of a finding once people talked about it. */
export const OUTCOMES = ['discussed', 'decided', 'set-aside'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/**
 * What users decided about a finding, dated and signed. Several may follow one
 * another on the same finding; the last one stands.
 */
export interface Decision {
  readonly id: DecisionId;
  /** The stable identifier of the finding: its rule and its subjects. */
  readonly finding: string | null;
  readonly outcome: Outcome;
  readonly reason: string | null;
  readonly on: string | null;
  readonly by: string | null;
}

/** How each property of a decision is kept. */
export const DECISION_FIELDS = {
  finding: TEXT,
  outcome: choiceOr(OUTCOMES, 'discussed'),
  reason: TEXT,
  on: DATE,
  by: TEXT
} as const satisfies FieldsOf<Decision>;
