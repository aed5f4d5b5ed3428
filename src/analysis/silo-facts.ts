import type { ActorId } from '#domain/ids.ts';
import type { LinkKind } from '#domain/link-kind.ts';
import type { Criterion } from '#domain/map-info.ts';

/** What each rule about silos measures. */
export interface SiloFacts {
  'silo.inward': Inward;
  'silo.group': InwardGroup;
  'silo.separate-parts': SeparateParts;
  'silo.single-passage': PassageFacts;
  'silo.single-carrier': CarrierFacts;
  'silo.observed-groupings': ObservedGroupings;
}

/** Cooperation that stays inside groups; a pair of units counts once, however many links it has. */
export interface Inward {
  readonly criterion: Criterion;
  /** Units with a cooperative link: departments, organisations, or what the criterion compares. */
  readonly units: number;
  readonly groups: number;
  /** Pairs that cooperate inside a group, and across groups. */
  readonly inside: number;
  readonly across: number;
  /** How many would be across if the same units were dealt out anew among the groups. */
  readonly expectedAcross: number;
  /** E–I, from −1, all inside, to 1, all across (Krackhardt and Stern, 1988). */
  readonly index: number | null;
  readonly expectedIndex: number | null;
  /** Units of a known group with no cooperative link, which count for nothing here. */
  readonly isolates: number;
  /** Units of which nobody said the group. */
  readonly ungrouped: number;
}

/** A group whose cooperation goes out less than its own activity would have it. */
export interface InwardGroup {
  readonly criterion: Criterion;
  /** What the criterion calls the group: an actor, a kind or family, a sphere, a territory. */
  readonly group: string;
  /** Its units with a cooperative link, and those of the other groups. */
  readonly members: number;
  readonly others: number;
  readonly inside: number;
  readonly across: number;
  /** How many would go out, if as many ends of links led anywhere. */
  readonly expectedAcross: number;
  /** E–I over the ends its members hold, from −1 to 1. */
  readonly index: number | null;
  /** Its units with no cooperative link. */
  readonly isolates: number;
}

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

/** A tie or an actor that alone joins several sides of the map. */
export interface PassageFacts {
  readonly variant: 'tie' | 'actor';
  /** The two ends of the tie, or the actor. */
  readonly through: readonly ActorId[];
  /**
   * How many actors each side has, an organisation being one: the side of each
   * end, or the largest first. Two at least.
   */
  readonly sizes: readonly number[];
  /** On each side, in the same order, the one with most links. */
  readonly around: readonly ActorId[];
  /** Pairs of actors that cooperation and coordination would join no more (Borgatti, 2006). */
  readonly pairsLost: number;
  /** Links of other kinds, from one side to another. */
  readonly beside: readonly LinkKind[];
  /** Third spaces where several sides meet. */
  readonly spacesAcross: number;
}

/** Organisations whose links rest on one person, or on nobody named. */
export interface CarrierFacts {
  readonly variant: 'one' | 'nobody';
  /** The only person named; `null` when nobody is. */
  readonly carrier: ActorId | null;
  /** The organisations that these links tie, two by two. */
  readonly pairs: readonly (readonly [ActorId, ActorId])[];
  readonly links: number;
  /** How many pairs of organisations were looked at. */
  readonly total: number;
}

/** Groupings drawn by cooperative links, sharper than chance gives. */
export interface ObservedGroupings {
  readonly criterion: Criterion;
  /** Units with a cooperative link: departments, organisations, or what the criterion compares. */
  readonly units: number;
  /** How many units each grouping has, two at least, the largest first. */
  readonly sizes: readonly number[];
  /** In each grouping, in the same order, the unit with most links inside it. */
  readonly around: readonly ActorId[];
  /** From −1/2 to below 1 (Newman and Girvan, 2004). */
  readonly modularity: number;
  /** Share of rewired maps, from 0 to 1, whose groupings are less sharp. */
  readonly sharper: number;
  /**
   * Adjusted mutual information with the declared groups (Vinh et al., 2010): 1
   * when they are the same, around 0 by chance. `null` when these are one for
   * all, or one for each.
   */
  readonly agreement: number | null;
}
