import type { Level } from './actor.ts';
import {
  choiceOf,
  choiceOr,
  DATE,
  FLAG,
  LEVEL,
  numberWithin,
  PERCENT,
  referencesTo,
  referenceTo,
  severalOf,
  CUSTOM,
  TAGS,
  TEXT,
  type FieldsOf
} from './fields.ts';
import { FORMS, type Form } from './form.ts';
import type { ActorId, LinkId } from './ids.ts';
import { isDirectedKind, layerOfKind, LINK_KINDS, type Layer, type LinkKind } from './link-kind.ts';
import { VISIBILITY, type Audience } from './visibility.ts';

/** Whether something is there, hoped for, tried on the map, or over. */
export const STATUSES = ['existing', 'wished', 'proposed', 'ended'] as const;
export type Status = (typeof STATUSES)[number];

/** Whether a link runs from one end to the other only, or both ways. */
export const DIRECTIONS = ['one-way', 'both-ways'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** « Formalisation »: what the link rests on, from nothing written to belonging. */
export const FORMALISATIONS = [
  'none',
  'oral',
  'charter',
  'agreement',
  'contract',
  'membership'
] as const;
export type Formalisation = (typeof FORMALISATIONS)[number];

/** « Terme »: how far ahead the link is meant to hold. */
export const TERMS = ['short', 'medium', 'long'] as const;
export type Term = (typeof TERMS)[number];

/** What a link carries, monetary or not (MES, Fiche 2.3; Zoein). */
export const FLOWS = [
  'money',
  'goods',
  'working-time',
  'skills',
  'information',
  'premises'
] as const;
export type Flow = (typeof FLOWS)[number];

/** How an order was awarded: a contract not chosen on price alone leaves room (Fiche 10, LDE). */
export const AWARDS = ['lowest-bid', 'several-criteria', 'without-competition'] as const;
export type Award = (typeof AWARDS)[number];

/** One end of a link. */
export const ENDS = ['from', 'to'] as const;
export type End = (typeof ENDS)[number];

/** What one end says of its own side of the relation; `null` is unknown, never 0. */
export interface Appraisal {
  /** What it knows of the other's work and constraints. */
  readonly knowledge: Level;
  /** Whether it takes them into account in its own trade-offs. */
  readonly consideration: Level;
  readonly trust: Level;
  readonly effort: Level;
}

/**
 * « Lien »: one tie between two actors, of one kind.
 *
 * Each end has its own view of it, kept apart: that the two differ is itself
 * worth talking about (ATEMIS – IE-EFC, 2024, Fiche 10, exercise).
 */
export interface Link {
  readonly id: LinkId;
  /** The order-giver, the funder, the one above, the provider of the service, the member. */
  readonly from: ActorId | null;
  readonly to: ActorId | null;
  readonly kind: LinkKind;
  readonly status: Status;
  readonly since: string | null;
  readonly until: string | null;
  /** What was said of the direction; see `isBothWays` for what holds otherwise. */
  readonly direction: Direction | null;
  /** The form that users declare, over the derived one. */
  readonly declaredForm: Form | null;
  readonly fromKnowledge: Level;
  readonly fromConsideration: Level;
  readonly fromTrust: Level;
  readonly fromEffort: Level;
  readonly toKnowledge: Level;
  readonly toConsideration: Level;
  readonly toTrust: Level;
  readonly toEffort: Level;
  readonly formalisation: Formalisation | null;
  readonly term: Term | null;
  readonly flows: readonly Flow[];
  /** The persons who make the link live. */
  readonly carriers: readonly ActorId[];
  readonly award: Award | null;
  /** On an order: the provider answers for the result. */
  readonly resultHandedOver: boolean | null;
  /** On an order: the order-giver keeps some of the conditions for that result. */
  readonly conditionsKept: boolean | null;
  /** What passes through the link in a year, in euros. */
  readonly volume: number | null;
  /** Share of the activity of `from` that depends on `to`, in percent. */
  readonly fromDependence: number | null;
  /** Share of the activity of `to` that depends on `from`, in percent. */
  readonly toDependence: number | null;
  /** On a membership: the college of the structure. */
  readonly college: string | null;
  readonly saidBy: string | null;
  readonly saidOn: string | null;
  /** How far its note and its answers go when the map is shared; `null` when nobody decided. */
  readonly visibility: Audience | null;
  readonly note: string | null;
  readonly tags: readonly string[];
  /** The users' own fields: a name and a value each. */
  readonly custom: ReadonlyMap<string, string>;
}

/** How each property of a link is kept. */
export const LINK_FIELDS = {
  from: referenceTo('actor'),
  to: referenceTo('actor'),
  kind: choiceOr(LINK_KINDS, 'unspecified'),
  status: choiceOr(STATUSES, 'existing'),
  since: DATE,
  until: DATE,
  direction: choiceOf(DIRECTIONS),
  declaredForm: choiceOf(FORMS),
  fromKnowledge: LEVEL,
  fromConsideration: LEVEL,
  fromTrust: LEVEL,
  fromEffort: LEVEL,
  toKnowledge: LEVEL,
  toConsideration: LEVEL,
  toTrust: LEVEL,
  toEffort: LEVEL,
  formalisation: choiceOf(FORMALISATIONS),
  term: choiceOf(TERMS),
  flows: severalOf('flow', FLOWS),
  carriers: referencesTo('carrier', 'actor'),
  award: choiceOf(AWARDS),
  resultHandedOver: FLAG,
  conditionsKept: FLAG,
  volume: numberWithin(0, 1e12),
  fromDependence: PERCENT,
  toDependence: PERCENT,
  college: TEXT,
  saidBy: TEXT,
  saidOn: DATE,
  visibility: VISIBILITY,
  note: TEXT,
  tags: TAGS,
  custom: CUSTOM
} as const satisfies FieldsOf<Link>;

/** A link whose two ends are known: the only ones that a map shows. */
export type TiedLink = Link & { readonly from: ActorId; readonly to: ActorId };

/** What one end of a link says of its side. */
export function appraisalOf(link: Link, end: End): Appraisal {
  return end === 'from'
    ? {
        knowledge: link.fromKnowledge,
        consideration: link.fromConsideration,
        trust: link.fromTrust,
        effort: link.fromEffort
      }
    : {
        knowledge: link.toKnowledge,
        consideration: link.toConsideration,
        trust: link.toTrust,
        effort: link.toEffort
      };
}

/** Whether a link runs both ways: as declared, else as its kind goes. */
export function isBothWays(link: Link): boolean {
  return link.direction === null ? !isDirectedKind(link.kind) : link.direction === 'both-ways';
}

/** The layer of analysis a link belongs to, or `null`; a service counts only when reciprocal. */
export function layerOf(link: Link): Layer | null {
  if (link.kind === 'service' && !isBothWays(link)) return null;
  return layerOfKind(link.kind);
}

/** Whether a link is there today: neither wished, proposed nor ended. */
export function isExisting({ status }: { readonly status: Status }): boolean {
  return status === 'existing';
}
