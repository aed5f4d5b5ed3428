import {
  choiceOf,
  choiceOr,
  LEVEL,
  NAME,
  numberWithin,
  referenceTo,
  severalOf,
  SPHERES,
  CUSTOM,
  TAGS,
  TEXT,
  type FieldsOf
} from './fields.ts';
import type { ActorId } from './ids.ts';
import { VISIBILITY, type Audience } from './visibility.ts';

/** What an actor is, from a person to a structure made of structures. */
export const ACTOR_KINDS = [
  'person',
  'team',
  'department',
  'organisation',
  'meta-organisation',
  'beneficiaries',
  'non-human',
  'unspecified'
] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** « Famille » juridique ou sociale of an organisation. */
export const FAMILIES = [
  'local-authority',
  'state',
  'public-body',
  'firm',
  'association',
  'cooperative',
  'citizen-collective',
  'funder',
  'research',
  'network-head'
] as const;
export type Family = (typeof FAMILIES)[number];

/** « Strate » of a local authority. */
export const STRATA = ['commune', 'intercommunality', 'department', 'region'] as const;
export type Stratum = (typeof STRATA)[number];

/** What an actor does in the common work, « œuvre commune » (Ballon, 2022). */
export const ROLES = [
  'carries',
  'co-carries',
  'steers',
  'facilitates',
  'funds',
  'benefits'
] as const;
export type Role = (typeof ROLES)[number];

/** How well something is doing or known, from 0 to 4; `null` is unknown, never 0. */
export type Level = 0 | 1 | 2 | 3 | 4 | null;

/**
 * « Acteur »: whoever takes part in the cooperation, or is concerned by it.
 *
 * Persons cooperate, organisations commit (Zoein, « Coopération »; MES, Fiche
 * 2.3): hence actors that sit inside one another, at any depth. The last five
 * levels are the immaterial resources as the actor itself sees them (ATEMIS –
 * IE-EFC, 2024, Fiche 10).
 */
export interface Actor {
  readonly id: ActorId;
  readonly name: string;
  readonly kind: ActorKind;
  readonly family: Family | null;
  readonly stratum: Stratum | null;
  /** The actor it sits inside: a team in its department, a department in its commune. */
  readonly inside: ActorId | null;
  /** Hierarchical level: 0 at the top, larger further down. */
  readonly level: number | null;
  readonly trade: string | null;
  /** Where it is, in words: the territory it is grouped by. */
  readonly territory: string | null;
  /** Degrees north. */
  readonly latitude: number | null;
  /** Degrees east. */
  readonly longitude: number | null;
  readonly roles: readonly Role[];
  readonly spheres: readonly string[];
  readonly stakes: string | null;
  readonly constraints: string | null;
  readonly resources: string | null;
  readonly expectations: string | null;
  /** « Mode de décision ». */
  readonly decisionMaking: string | null;
  readonly trust: Level;
  readonly relevance: Level;
  readonly competence: Level;
  readonly authority: Level;
  readonly engagement: Level;
  /** How far its note and its answers go when the map is shared; `null` when nobody decided. */
  readonly visibility: Audience | null;
  readonly note: string | null;
  readonly tags: readonly string[];
  /** The users' own fields: a name and a value each. */
  readonly custom: ReadonlyMap<string, string>;
}

/** How each property of an actor is kept. */
export const ACTOR_FIELDS = {
  name: NAME,
  kind: choiceOr(ACTOR_KINDS, 'unspecified'),
  family: choiceOf(FAMILIES),
  stratum: choiceOf(STRATA),
  inside: referenceTo('actor'),
  level: { holds: 'number', min: 0, max: 50, whole: true, otherwise: null },
  trade: TEXT,
  territory: TEXT,
  latitude: numberWithin(-90, 90),
  longitude: numberWithin(-180, 180),
  roles: severalOf('role', ROLES),
  spheres: SPHERES,
  stakes: TEXT,
  constraints: TEXT,
  resources: TEXT,
  expectations: TEXT,
  decisionMaking: TEXT,
  trust: LEVEL,
  relevance: LEVEL,
  competence: LEVEL,
  authority: LEVEL,
  engagement: LEVEL,
  visibility: VISIBILITY,
  note: TEXT,
  tags: TAGS,
  custom: CUSTOM
} as const satisfies FieldsOf<Actor>;
