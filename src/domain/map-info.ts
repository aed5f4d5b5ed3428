import {
  choiceOf,
  choiceOr,
  DATE,
  NAME,
  SPHERES,
  TEXT,
  type FieldsOf,
  type ScalarField
} from './fields.ts';
import { REFERENTIALS, type Referential } from './referential.ts';

/** What the actors of a map may be grouped by. */
export const CRITERIA = ['organisation', 'department', 'kind', 'sphere', 'territory'] as const;
export type Criterion = (typeof CRITERIA)[number];

/**
 * « Mode de gouvernance » of a network, as its members declare it: shared among
 * them, led by one of them, or by a structure made for that (Provan and Kenis, 2008).
 */
export const GOVERNANCES = ['shared', 'lead-organisation', 'administrative-organisation'] as const;
export type Governance = (typeof GOVERNANCES)[number];

/** What a map says of itself: its territory, its common work, how it is to be read. */
export interface MapInfo {
  readonly title: string;
  readonly territory: string | null;
  /** « Œuvre commune »: what those on the map are co-authors of (Zoein). */
  readonly commonWork: string | null;
  readonly governance: Governance | null;
  readonly referential: Referential;
  readonly criterion: Criterion;
  /** Where draws of chance start, so that two partners get the same answer. */
  readonly seed: number;
  /** Below which a statistical finding is worth discussing: a share from 0 to 1. */
  readonly alpha: number;
  /** Functional spheres that the users added. */
  readonly spheres: readonly string[];
  readonly note: string | null;
  /** « Finalité »: what the map is made for, as the people on it are told. */
  readonly purpose: string | null;
  /** « Responsable du traitement »: who answers for it, and how to reach them. */
  readonly controller: string | null;
  /** The day after which it should be erased: a reminder, never a timer. */
  readonly keepUntil: string | null;
}

const SEED: ScalarField = { holds: 'number', min: 0, max: 2 ** 32 - 1, whole: true, otherwise: 1 };
const ALPHA: ScalarField = { holds: 'number', min: 0, max: 1, whole: false, otherwise: 0.1 };

/** How each property of a map is kept. */
export const MAP_FIELDS = {
  title: NAME,
  territory: TEXT,
  commonWork: TEXT,
  governance: choiceOf(GOVERNANCES),
  referential: choiceOr(REFERENTIALS, 'atemis'),
  criterion: choiceOr(CRITERIA, 'organisation'),
  seed: SEED,
  alpha: ALPHA,
  spheres: SPHERES,
  note: TEXT,
  purpose: TEXT,
  controller: TEXT,
  keepUntil: DATE
} as const satisfies FieldsOf<MapInfo>;
