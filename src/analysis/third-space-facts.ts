import type { ActorId } from '#domain/ids.ts';

/** What each rule about third-space gaps measures. */
export interface ThirdSpaceFacts {
  'third-space.link-uncovered': LinkUncovered;
  'third-space.tension-uncovered': TensionUncovered;
  'third-space.facilitator-inside': FacilitatorInside;
}

/** Transverse links and orders whose ends share no third space. */
export interface LinkUncovered {
  /** Links looked at: transverse ones, and orders of any form. */
  readonly total: number;
  readonly uncovered: number;
  /** Covered by a space of at most eight actors. */
  readonly coveredInSmall: number;
  /** Mean, over covered links, of the sum of 1/(k−1) over common spaces of k actors (Newman, 2001). */
  readonly weight: number | null;
  /** Links left out because their form cannot be told. */
  readonly unknownForm: number;
  /** Groups of at most eight actors that would cover all of them, the most useful first. */
  readonly gatherings: readonly (readonly ActorId[])[];
}

/** What keeps a tension from being worked on, from the nearest to done to the furthest. */
export const MISSING = [
  'facilitator-unknown',
  'kind-unknown',
  'in-turn',
  'facilitator-inside',
  'nobody',
  'not-reflexive',
  'no-space'
] as const;
export type Missing = (typeof MISSING)[number];

/** A tension, a rivalry or a contested stake that no suitable space works on. */
export interface TensionUncovered {
  readonly about: 'tension' | 'rivalry' | 'contested-stake';
  readonly missing: Missing;
  /** How many actors are concerned. */
  readonly concerned: number;
}

/** A space whose facilitation is worth a question. */
export interface FacilitatorInside {
  readonly variant: 'inside' | 'not-entered' | 'nobody' | 'paid';
  /** How many organisations are concerned; one that cannot be told counts for itself. */
  readonly organisations: number;
  readonly facilitators: readonly ActorId[];
  /** The facilitators' organisations that are concerned. */
  readonly inside: readonly ActorId[];
  /** The organisations concerned that pay for the facilitation, or stand above it. */
  readonly payers: readonly ActorId[];
}
