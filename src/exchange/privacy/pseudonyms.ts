import type { Actor } from '#domain/actor.ts';

/** The words that stand for names in a map that is shared without them, in one language. */
export interface PseudonymWords {
  readonly title: string;
  /** What an actor is, in a word: « Commune ». */
  readonly actor: (actor: Pick<Actor, 'kind' | 'family' | 'stratum'>) => string;
  readonly stake: string;
  readonly space: string;
  readonly trade: string;
  readonly territory: string;
  readonly sphere: string;
}

/** Gives numbers: « Commune 3 », and the same one to the same thing. */
export class Pseudonyms {
  readonly #given = new Map<string, Map<string, string>>();

  /** The pseudonym of a thing among those of its sort. */
  of(sort: string, thing: string): string {
    const alike = this.#given.get(sort) ?? new Map<string, string>();
    this.#given.set(sort, alike);
    const pseudonym = alike.get(thing) ?? `${sort} ${String(alike.size + 1)}`;
    alike.set(thing, pseudonym);
    return pseudonym;
  }
}
