import { DATE, NAME, referencesTo, TEXT, type FieldsOf } from './fields.ts';
import type { ActorId, LinkId, SituationId, SpaceId } from './ids.ts';
import { VISIBILITY, type Audience } from './visibility.ts';

/**
 * « Situation »: something that was seen to happen, on a date, and that shows a
 * link or a space at work. Cooperation is not declared, it is told from concrete
 * situations (ATEMIS – IE-EFC, 2024, Fiche 11).
 */
export interface Situation {
  readonly id: SituationId;
  readonly name: string;
  readonly on: string | null;
  readonly account: string | null;
  readonly involved: readonly ActorId[];
  readonly evidences: readonly (LinkId | SpaceId)[];
  readonly saidBy: string | null;
  /** How far it goes when the map is shared; `null` when nobody decided. */
  readonly visibility: Audience | null;
}

/** How each property of a situation is kept. */
export const SITUATION_FIELDS = {
  name: NAME,
  on: DATE,
  account: TEXT,
  involved: referencesTo('involved', 'actor'),
  evidences: referencesTo('evidences', 'link', 'space'),
  saidBy: TEXT,
  visibility: VISIBILITY
} as const satisfies FieldsOf<Situation>;
