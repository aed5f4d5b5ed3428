/** Identifiers or words without repeats, in the same order on every machine, whatever its language. */
export function sorted<T extends string>(ids: Iterable<T>): T[] {
  return [...new Set(ids)].sort();
}

/** Records in the order of their identifiers, whatever order they were added in. */
export function inOrder<T extends { readonly id: string }>(records: Iterable<T>): T[] {
  return [...records].sort((one, other) => (one.id < other.id ? -1 : 1));
}
