import { sameValue } from '#domain/same-value.ts';

/** Values by identifier, in the order of identifiers. */
export type Table<Value> = ReadonlyMap<string, Value>;
type Entry<Value> = readonly [string, Value];

/**
 * Brings a table up to date: the values of the identifiers that are `due` are
 * made anew, `undefined` for those that are to leave. What says the same as
 * before keeps its identity, the whole table too when nothing in it changed.
 */
export function updatedTable<Value>(
  table: Table<Value>,
  due: Iterable<string>,
  valueOf: (id: string) => Value | undefined
): Table<Value> {
  const changes = [...due]
    .map((id) => [id, valueOf(id)] as const)
    .filter(([id, value]) => !sameValue(table.get(id), value));
  if (changes.length === 0) return table;
  const added = changes.filter((change): change is Entry<Value> => !table.has(change[0]));
  const next = added.length > 0 ? withAdded(table, added) : new Map(table);
  for (const [id, value] of changes) {
    if (value === undefined) next.delete(id);
    else next.set(id, value);
  }
  return next;
}

/** Entries of which one is new, each at its place; a map cannot be added to but at its end. */
function withAdded<Value>(
  table: Table<Value>,
  entries: readonly Entry<Value>[]
): Map<string, Value> {
  const added = entries.toSorted(([one], [other]) => (one < other ? -1 : 1));
  const next = new Map<string, Value>();
  let waiting = 0;
  for (const [id, value] of table) {
    for (let one = added[waiting]; one && one[0] < id; one = added[++waiting]) next.set(...one);
    next.set(id, value);
  }
  for (const one of added.slice(waiting)) next.set(...one);
  return next;
}
