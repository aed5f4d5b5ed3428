/** What a measure may be once worked out, ready to be written as JSON: undefined is `null`, never 0. */
export type Measured =
  null | number | string | readonly Measured[] | { readonly [name: string]: Measured };

/** A family of measures: each under the name that its value of reference goes by. */
export type MeasuresByName = Readonly<Record<string, Measured>>;

/** One value for each actor, by its identifier; what is not defined for an actor is `null`. */
export function byActor(
  ids: readonly string[],
  values: ArrayLike<number>
): Record<string, number | null> {
  return Object.fromEntries(ids.map((id, place) => [id, numberOrNull(values[place])]));
}

/** A number that is defined, or `null`. */
export function numberOrNull(value: number | undefined): number | null {
  return value === undefined || !Number.isFinite(value) ? null : value;
}

/** Two identifiers as one name, whichever comes first. */
export function pairName(one: string, other: string): string {
  return one < other ? `${one}|${other}` : `${other}|${one}`;
}

/** Sizes from the largest to the smallest. */
export function descending(sizes: Iterable<number>): number[] {
  return [...sizes].sort((one, other) => other - one);
}
