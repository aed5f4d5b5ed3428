import type { ActorId } from '#domain/ids.ts';
import type { Layer } from '#domain/link-kind.ts';
import type { Criterion, Governance } from '#domain/map-info.ts';

/** What each part of the portrait of a map measures. */
export interface PortraitFacts {
  'portrait.overview': Overview;
  'portrait.centre': Centre;
  'portrait.depth': Depth;
  'portrait.cannot-tell': CannotTell;
}

/**
 * What a map holds, measure by measure. Shares are from 0 to 1, and `null` when
 * there is nothing to take a share of. None is a mark: denser, more reciprocal
 * or more closed is not better (Valente, Chou and Pentz, 2007).
 */
export interface Overview {
  readonly actors: number;
  readonly links: number;
  readonly layers: Readonly<Record<Layer, number>>;
  /** Links in no layer: belonging, services one way, links still to be specified. */
  readonly inNoLayer: number;
  readonly isolates: number;
  readonly parts: number;
  /** Share of pairs of actors that some path joins (Krackhardt, 1994). */
  readonly connectedness: number | null;
  /** How many others each actor cooperates with, on average. */
  readonly partners: number | null;
  /** Share of pairs of actors that cooperate. */
  readonly density: number | null;
  /** Share of cooperative arcs that are returned: a link that runs both ways is two (Wasserman and Faust, 1994). */
  readonly reciprocity: number | null;
  /** Share of two partners of one actor that cooperate too: 3 × triangles / paths of two links. */
  readonly transitivity: number | null;
  /** Transverse links and orders, and those whose ends share a third space. */
  readonly across: { readonly links: number; readonly covered: number };
  /** Tensions, rivalries and contested stakes, and those a suitable space works on. */
  readonly frictions: { readonly total: number; readonly covered: number };
  readonly spaces: number;
  /** Share of pairs of participants that meet in another space too, over all spaces (Latapy et al., 2008). */
  readonly redundancy: number | null;
  /** Share of pairs of actors, one inside another left aside, of which no link says anything. */
  readonly unknown: number | null;
}

/** Links that run mostly through one actor, or through each of several. */
export interface Centre {
  /** As the map declares it; `null` when nobody did. */
  readonly governance: Governance | null;
  /** Organisations that cooperate with another. */
  readonly linked: number;
  /** Those through which more than half of the shortest paths between others run, in order. */
  readonly centres: readonly ActorId[];
  /** That share for each of them, in the same order. */
  readonly shares: readonly number[];
  /** Betweenness centralisation, from 0 to 1, the star (Freeman, 1978). */
  readonly centralisation: number | null;
}

/** How deep what ties two actors goes, by the definition of the kinds of their links. */
export interface Depth {
  /** Pairs of actors that some link other than a friction ties. */
  readonly pairs: number;
  /**
   * Pairs by the deepest of their links: nothing of the scale (commands and
   * belonging), information, coordination, means in common, cooperation.
   */
  readonly depths: readonly [number, number, number, number, number];
  /** Pairs tied by an alliance, a mutual aid or a service, which the scale does not place. */
  readonly unplaced: number;
  /** Pairs tied by links still to be specified, and by nothing that the scale places. */
  readonly unspecified: number;
}

/** Why a question gets no answer from a map, from the nearest to an answer to the furthest. */
export const REASONS_UNTOLD = [
  /** Even the furthest case would come too often by chance. */
  'too-few',
  /** Whoever is in which group, the links give the same. */
  'all-alike',
  /** Groups overlap in too many ways to be told apart. */
  'too-mixed',
  /** Each unit is alone in its group. */
  'all-alone',
  'one-group',
  'no-links',
  /** Nobody said the group of any unit. */
  'nothing-grouped'
] as const;
export type ReasonUntold = (typeof REASONS_UNTOLD)[number];

/** A question that a map is too small, or says too little, to answer. */
export interface Untold {
  readonly question: 'silo.inward' | 'silo.group' | 'transverse.thin' | 'domination.star';
  readonly reason: ReasonUntold;
  /** The smallest p that these links could reach; `null` when nothing could be tested. */
  readonly smallest: number | null;
}

/** What a map cannot tell from chance. */
export interface CannotTell {
  readonly criterion: Criterion;
  /** The level that a p has to be below, from 0 to 1. */
  readonly alpha: number;
  /** Units of a known group with a cooperative link to another. */
  readonly units: number;
  readonly groups: number;
  /** Pairs of units that cooperate. */
  readonly links: number;
  readonly questions: readonly Untold[];
}
