import type { CellValue, Dot } from './cell.ts';

/** A value of a cell, and the writes that say it: who said what. */
export interface Held {
  readonly value: CellValue;
  readonly by: readonly Dot[];
}

/** Two readings of one thing: partners wrote different values without having seen each other. */
export interface ValuesApart {
  readonly about: 'value';
  readonly record: string;
  readonly type: string;
  readonly cell: string;
  /** Two or more: the one that is shown comes last. */
  readonly held: readonly Held[];
}

/**
 * A record that one partner put in the bin, or erased for ever, while another
 * worked on it. `true` is held by whoever keeps it.
 */
export interface BinnedApart {
  readonly about: 'bin' | 'erasure';
  readonly record: string;
  readonly type: string;
  readonly held: readonly Held[];
}

/** A link that leads to an actor who is not in the map. */
export interface LinkToNobody {
  readonly about: 'link-to-nobody';
  readonly record: string;
}

/** Actors that sit inside one another in a loop, from the smallest identifier inwards. */
export interface NestingLoop {
  readonly about: 'nesting-loop';
  readonly actors: readonly string[];
}

/** An official number that several actors bear. */
export interface SharedNumber {
  readonly about: 'shared-number';
  readonly register: string;
  readonly number: string;
  readonly actors: readonly string[];
}

/** What does not hold together in a map: kept, listed, and settled by nobody but people. */
export type Disagreement = ValuesApart | BinnedApart | LinkToNobody | NestingLoop | SharedNumber;
