import type { ActorId } from '#domain/ids.ts';
import type { Criterion } from '#domain/map-info.ts';

/** What each rule about missing transverse links measures. */
export interface TransverseFacts {
  'transverse.shared-stake': SharedStake;
  'transverse.thin': Thin;
  'transverse.introduction': Introduction;
  'transverse.beneficiaries': BeneficiariesUnlinked;
  'transverse.unlinked': Unlinked;
  'transverse.only-formal': OnlyFormal;
  'transverse.only-personal': OnlyPersonal;
}

/** Actors that a stake or a tension ties together, and nothing else. */
export interface SharedStake {
  readonly reason: 'stake' | 'tension';
  /** How many actors the stake concerns; 2 for a tension. */
  readonly concerned: number;
  /** How many pairs of them, of different organisations, nothing else ties. */
  readonly pairs: number;
}

/** Two groups with fewer cooperative links than chance gives. */
export interface Thin {
  readonly criterion: Criterion;
  /** As the grouping calls them, in order. */
  readonly groups: readonly [string, string];
  /** How many units of each have a cooperative link, in the same order. */
  readonly sizes: readonly [number, number];
  /** Pairs of units, one in each group, that a cooperative link ties. */
  readonly tied: number;
  /** How many chance would tie. */
  readonly expected: number;
  /** How many pairs there are. */
  readonly pairs: number;
}

/** Two actors that nothing ties, of two groups with few links, and who could introduce them. */
export interface Introduction {
  readonly criterion: Criterion;
  readonly groups: readonly [string, string];
  readonly one: ActorId;
  readonly other: ActorId;
  /** Their partners in common. */
  readonly introducers: readonly ActorId[];
  /** Resource allocation: each partner in common counts for one over its number of partners. */
  readonly closeness: number;
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

/** Formal links that nothing on the map shows at work. */
export interface OnlyFormal {
  /** Links of cooperation or coordination between structures that rest on something written. */
  readonly formal: number;
  /** The two ends of each link that nothing shows at work, in the order of links. */
  readonly unlived: readonly (readonly [ActorId, ActorId])[];
  /** How many of those a situation shows, that bears no date. */
  readonly undated: number;
}

/** Two organisations that only persons tie. */
export interface OnlyPersonal {
  readonly one: ActorId;
  readonly other: ActorId;
  readonly persons: number;
  readonly links: number;
}
