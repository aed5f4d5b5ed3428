import type { Level } from '#domain/actor.ts';
import type { ActorId } from '#domain/ids.ts';
import type { LinkKind } from '#domain/link-kind.ts';

/**
 * What each rule measures, as plain values that can be written as JSON. Counts
 * are whole numbers; a measure that cannot be computed is `null`, never 0.
 */
export interface Facts {
  'silo.separate-parts': SeparateParts;
  'domination.order-only': OrderOnly;
  'domination.uneven-knowledge': UnevenKnowledge;
  'transverse.shared-stake': SharedStake;
  'transverse.beneficiaries': BeneficiariesUnlinked;
  'transverse.unlinked': Unlinked;
  'third-space.link-uncovered': LinkUncovered;
  'third-space.tension-uncovered': TensionUncovered;
  'third-space.facilitator-inside': FacilitatorInside;
}
export type RuleId = keyof Facts;

/** A map in pieces. */
export interface SeparateParts {
  readonly actors: number;
  /** How many actors each part has, the largest first; actors with no link are in none. */
  readonly sizes: readonly number[];
  /** For each part, in the same order, the actor with most links: what to call the part by. */
  readonly around: readonly ActorId[];
  readonly isolates: number;
  /** Share of pairs of actors that some path joins, from 0 to 1 (Krackhardt, 1994). */
  readonly connectedness: number | null;
  /** Third spaces where actors of several parts meet. */
  readonly spacesAcross: number;
}

/** Two actors that only a command ties. */
export interface OrderOnly {
  readonly giver: ActorId;
  readonly receiver: ActorId;
  /** Commands run both ways between the two. */
  readonly mutual: boolean;
  /** Which commands: order, hierarchy, funding. */
  readonly kinds: readonly LinkKind[];
  /** What else is drawn between the two sides, and is no cooperation. */
  readonly beside: readonly LinkKind[];
  /** Where cooperation and common spaces were looked for. */
  readonly level: 'organisation' | 'actor';
}

/** A link on which the two ends do not say the same of their own side, from 0 to 4. */
export interface UnevenKnowledge {
  readonly kind: LinkKind;
  readonly from: ActorId;
  readonly to: ActorId;
  readonly fromKnowledge: Level;
  readonly toKnowledge: Level;
  readonly fromConsideration: Level;
  readonly toConsideration: Level;
  /** What is known of both ends, and differs. */
  readonly differing: readonly ('knowledge' | 'consideration')[];
}

/** Actors that a stake or a tension ties together, and nothing else. */
export interface SharedStake {
  readonly reason: 'stake' | 'tension';
  /** How many actors the stake concerns; 2 for a tension. */
  readonly concerned: number;
  /** How many pairs of them, of different organisations, nothing else ties. */
  readonly pairs: number;
}

/** A sphere, or a whole map, with no link to those the service is for. */
export interface BeneficiariesUnlinked {
  readonly scope: 'map' | 'sphere';
  /** `null` for the whole map. */
  readonly sphere: string | null;
  /** The actors looked at: all but beneficiaries, or those of the sphere. */
  readonly actors: number;
  /** How many actors of the map are beneficiaries. */
  readonly beneficiaries: number;
  /** Third spaces where some of these actors meet beneficiaries all the same. */
  readonly spaces: number;
}

/** Actors with no link yet. */
export interface Unlinked {
  readonly unlinked: number;
  /** How many actors sit inside those, with no link either. */
  readonly inside: number;
  /** How many of them take part in a third space all the same. */
  readonly inSpaces: number;
  readonly actors: number;
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
