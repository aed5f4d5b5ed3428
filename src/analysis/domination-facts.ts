import type { Level } from '#domain/actor.ts';
import type { ActorId } from '#domain/ids.ts';
import type { LinkKind } from '#domain/link-kind.ts';

/** What each rule about domination measures. */
export interface DominationFacts {
  'domination.order-only': OrderOnly;
  'domination.uneven-knowledge': UnevenKnowledge;
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
