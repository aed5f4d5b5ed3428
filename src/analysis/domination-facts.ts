import type { Level } from '#domain/actor.ts';
import type { ActorId } from '#domain/ids.ts';
import type { Award } from '#domain/link.ts';
import type { LinkKind } from '#domain/link-kind.ts';

/** What each rule about domination measures. */
export interface DominationFacts {
  'domination.order-only': OrderOnly;
  'domination.uneven-knowledge': UnevenKnowledge;
  'domination.kept-conditions': KeptConditions;
  'domination.uneven-dependence': UnevenDependence;
  'domination.star': ProviderStar;
  'domination.one-way': OneWayCommands;
  'domination.cascade': OrderCascade;
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

/** An order whose provider answers for the result, and whose giver keeps conditions for it. */
export interface KeptConditions {
  readonly giver: ActorId;
  readonly receiver: ActorId;
  readonly award: Award | null;
  /** Third spaces that work on this order. */
  readonly spaces: number;
}

/** Where a share comes from: what was declared on a link, or the volumes entered. */
export type ShareBasis = 'declared' | 'volumes';

/** Two actors tied by orders or fundings, each for a different share of the other's activity. */
export interface UnevenDependence {
  readonly giver: ActorId;
  readonly receiver: ActorId;
  /** Share of the giver's activity that depends on the receiver, from 0 to 1. */
  readonly giverShare: number;
  readonly giverBasis: ShareBasis;
  /** Share of the receiver's activity that depends on the giver, from 0 to 1. */
  readonly receiverShare: number;
  readonly receiverBasis: ShareBasis;
  /** Sum of both shares (Casciaro and Piskorski, 2005). */
  readonly mutual: number;
  /** Their difference, whichever is larger. */
  readonly imbalance: number;
  /** How far the volumes of the receiver gather on few clients (HHI); `null` below two volumes entered. */
  readonly concentration: number | null;
  /** Clients of the receiver whose volume is entered. */
  readonly clients: number;
}

/** An organisation whose commands go to three others or more that have few links among themselves, or none. */
export interface ProviderStar {
  readonly giver: ActorId;
  readonly providers: readonly ActorId[];
  /** Which commands: order, hierarchy, funding. */
  readonly kinds: readonly LinkKind[];
  /** Pairs of providers that a cooperation, a coordination or a common space ties. */
  readonly tied: number;
  readonly pairs: number;
  /** What the giver's ties come to, its partners' ties with each other set aside (Burt, 1992). */
  readonly effectiveSize: number;
  /** Burt's constraint of the giver among its providers, from 0 to about 1.125. */
  readonly constraint: number;
}

/** Commands more than half of which nothing comes back from. */
export interface OneWayCommands {
  /** Pairs of actors that commands tie. */
  readonly pairs: number;
  /** Pairs with a command each way. */
  readonly mutual: number;
  /** Pairs with a cooperative link beside the command. */
  readonly cooperative: number;
  /** Pairs with a third space in common, or one that works on the command. */
  readonly meeting: number;
  /** Pairs with none of these. */
  readonly unanswered: number;
  /** Share of commands with a command back, from 0 to 1, between those that answer for the ends. */
  readonly reciprocity: number | null;
  /** The dimensions of Krackhardt, 1994, each from 0 to 1. */
  readonly connectedness: number | null;
  readonly hierarchy: number | null;
  readonly efficiency: number | null;
  readonly lubness: number | null;
}

/** Orders that run down two levels or more, the first and the last having nothing in common. */
export interface OrderCascade {
  /** The actors of each level, from the first order-giver down; several where they order from each other. */
  readonly levels: readonly (readonly ActorId[])[];
  /** How many levels of orders: one less than the levels. */
  readonly steps: number;
  /** How far down the last stands from the first (MacKay, Johnson and Sansom, 2020). */
  readonly trophicDepth: number;
  /** How far the orders of the map are from sharp levels, from 0 to 1. */
  readonly incoherence: number | null;
  /** Cascades of the map. */
  readonly cascades: number;
  /** Those that have a finding of their own: the longest first. */
  readonly told: number;
}
