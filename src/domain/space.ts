import {
  choiceOf,
  choiceOr,
  DATE,
  FLAG,
  NAME,
  referencesTo,
  referenceTo,
  CUSTOM,
  TAGS,
  TEXT,
  type FieldsOf
} from './fields.ts';
import type { ActorId, LinkId, SpaceId, StakeId } from './ids.ts';
import { STATUSES, type Status } from './link.ts';
import { VISIBILITY, type Audience } from './visibility.ts';

/** What a third space is for. */
export const SPACE_KINDS = [
  /** « Retour d'expérience (REX) ». */
  'experience-feedback',
  /** « Espace de délibération ». */
  'deliberation',
  /** « Instance de pilotage ». */
  'steering',
  /** « Visite croisée », for people to know each other's work. */
  'joint-visit',
  'training',
  /** « Instruction et arbitrage conjoints ». */
  'arbitration',
  /** « Discussion d'une charte, d'une convention ». */
  'agreement-talks',
  'unspecified'
] as const;
export type SpaceKind = (typeof SPACE_KINDS)[number];

/** Kinds in which people go back over the work itself, and put constraints into words (Fiche 11). */
const REFLEXIVE: ReadonlySet<SpaceKind> = new Set([
  'experience-feedback',
  'deliberation',
  'arbitration'
]);

/** How often a space meets. */
export const RHYTHMS = [
  'weekly',
  'monthly',
  'quarterly',
  'half-yearly',
  'yearly',
  'once',
  'irregular'
] as const;
export type Rhythm = (typeof RHYTHMS)[number];

/** How facilitation goes: by someone named, by everyone in turn, or by nobody. */
export const FACILITATIONS = ['named', 'in-turn', 'nobody'] as const;
export type Facilitation = (typeof FACILITATIONS)[number];

/**
 * « Espace tiers »: where constraints and disagreements are put into words and
 * trade-offs are built. It joins any number of actors, so it is no link.
 *
 * Three registers make it hold: institutional backing, dedicated time and
 * place, facilitation skills. Whoever facilitates represents none of the
 * organisations concerned (ATEMIS – IE-EFC, 2024, Fiche 11; Zoein).
 */
export interface Space {
  readonly id: SpaceId;
  readonly name: string;
  readonly kind: SpaceKind;
  readonly status: Status;
  readonly since: string | null;
  readonly until: string | null;
  /** The actor that hosts it. */
  readonly host: ActorId | null;
  readonly participants: readonly ActorId[];
  /** Invited, but absent. */
  readonly invited: readonly ActorId[];
  readonly facilitators: readonly ActorId[];
  readonly facilitation: Facilitation | null;
  /** First register: whether an institution stands behind it… */
  readonly backed: boolean | null;
  /** … and which ones. */
  readonly backers: readonly ActorId[];
  /** Second register: time and place are set aside for it. */
  readonly dedicated: boolean | null;
  readonly rhythm: Rhythm | null;
  readonly lastMet: string | null;
  /** Third register: whoever facilitates knows how to. */
  readonly skilled: boolean | null;
  /** Held in common, rather than by one structure alone. */
  readonly common: boolean | null;
  /** The structures that carry it. */
  readonly carriers: readonly ActorId[];
  readonly voluntary: boolean | null;
  readonly confidential: boolean | null;
  /** It starts from concrete situations rather than generalities. */
  readonly concrete: boolean | null;
  /** What it works on: stakes, tensions, any link. */
  readonly treats: readonly (StakeId | LinkId)[];
  /** How far its note and its answers go when the map is shared; `null` when nobody decided. */
  readonly visibility: Audience | null;
  readonly note: string | null;
  readonly tags: readonly string[];
  /** The users' own fields: a name and a value each. */
  readonly custom: ReadonlyMap<string, string>;
}

/** How each property of a space is kept. */
export const SPACE_FIELDS = {
  name: NAME,
  kind: choiceOr(SPACE_KINDS, 'unspecified'),
  status: choiceOr(STATUSES, 'existing'),
  since: DATE,
  until: DATE,
  host: referenceTo('actor'),
  participants: referencesTo('participant', 'actor'),
  invited: referencesTo('invited', 'actor'),
  facilitators: referencesTo('facilitator', 'actor'),
  facilitation: choiceOf(FACILITATIONS),
  backed: FLAG,
  backers: referencesTo('backer', 'actor'),
  dedicated: FLAG,
  rhythm: choiceOf(RHYTHMS),
  lastMet: DATE,
  skilled: FLAG,
  common: FLAG,
  carriers: referencesTo('carrier', 'actor'),
  voluntary: FLAG,
  confidential: FLAG,
  concrete: FLAG,
  treats: referencesTo('treats', 'stake', 'link'),
  visibility: VISIBILITY,
  note: TEXT,
  tags: TAGS,
  custom: CUSTOM
} as const satisfies FieldsOf<Space>;

/** « Espace réflexif »: people go back over the work itself there. */
export function isReflexive(space: Space): boolean {
  return REFLEXIVE.has(space.kind);
}
