import { choiceOf, DATE, byWord, referenceTo, TEXT, type FieldsOf } from './fields.ts';
import type { AssessmentId, LinkId, SpaceId } from './ids.ts';

/** « Grilles de lecture », each after one of the sources. */
export const GRIDS = [
  'zoein',
  'fabrique',
  'ie-efc',
  'instercoop',
  'college',
  'support',
  'rex',
  'mes',
  'ballon'
] as const;
export type Grid = (typeof GRIDS)[number];

/** « Évaluation »: one reading of the map, a space or a link through a grid, dated and signed. */
export interface Assessment {
  readonly id: AssessmentId;
  readonly grid: Grid | null;
  /** What is read; `null` for the whole map. */
  readonly subject: SpaceId | LinkId | null;
  readonly on: string | null;
  readonly by: string | null;
  /** The level given to each item. */
  readonly answers: ReadonlyMap<string, number>;
  /** The note left on each item. */
  readonly remarks: ReadonlyMap<string, string>;
}

/** How each property of an assessment is kept. */
export const ASSESSMENT_FIELDS = {
  grid: choiceOf(GRIDS),
  subject: referenceTo('space', 'link'),
  on: DATE,
  by: TEXT,
  answers: byWord('answer', 'number'),
  remarks: byWord('remark', 'text')
} as const satisfies FieldsOf<Assessment>;
