import {
  byRecord,
  FLAG,
  NAME,
  referencesTo,
  SPHERES,
  CUSTOM,
  TAGS,
  TEXT,
  type FieldsOf
} from './fields.ts';
import type { ActorId, StakeId } from './ids.ts';
import { VISIBILITY, type Audience } from './visibility.ts';

/**
 * « Enjeu »: what matters to one actor or several, and on which they may differ.
 *
 * An object of its own, since the market of Loos-en-Gohelle is one stake seen
 * three ways: by the growers, the AMAP and the town hall (ATEMIS – IE-EFC,
 * 2024, Fiche 11; Zoein, « Coopération »).
 */
export interface Stake {
  readonly id: StakeId;
  readonly name: string;
  /** « Enjeu partagé » as soon as there are two. */
  readonly concerned: readonly ActorId[];
  /** « En débat »: those concerned differ on it. Unknown is not a no. */
  readonly contested: boolean | null;
  /** What each one concerned wants of it, in its own words. */
  readonly positions: ReadonlyMap<ActorId, string>;
  readonly spheres: readonly string[];
  /** How far its note and its answers go when the map is shared; `null` when nobody decided. */
  readonly visibility: Audience | null;
  readonly note: string | null;
  readonly tags: readonly string[];
  /** The users' own fields: a name and a value each. */
  readonly custom: ReadonlyMap<string, string>;
}

/** How each property of a stake is kept. */
export const STAKE_FIELDS = {
  name: NAME,
  concerned: referencesTo('concerned', 'actor'),
  contested: FLAG,
  positions: byRecord('position', 'text', 'actor'),
  spheres: SPHERES,
  visibility: VISIBILITY,
  note: TEXT,
  tags: TAGS,
  custom: CUSTOM
} as const satisfies FieldsOf<Stake>;
