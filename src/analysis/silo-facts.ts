import type { ActorId } from '#domain/ids.ts';

/** What each rule about silos measures. */
export interface SiloFacts {
  'silo.separate-parts': SeparateParts;
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
