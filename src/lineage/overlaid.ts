/** Up to here, a map is copied as quickly as anything else is done. */
const FEW = 1_024;
/** How much may lie over a map before it is worth a map of its own. */
const MOST_OVER = 512;

/**
 * A map as it was, with what was set since lying over it: setting a few values of a large map
 * copies those few alone. To whoever reads, it is the map that setting them would have made,
 * in the same order.
 */
class Overlaid<Value extends object | string> implements ReadonlyMap<string, Value> {
  readonly under: ReadonlyMap<string, Value>;
  readonly over: ReadonlyMap<string, Value>;
  readonly size: number;
  /** A field of its own: a worker that is sent this is refused it, rather than given it empty. */
  readonly get = (key: string): Value | undefined => this.over.get(key) ?? this.under.get(key);

  constructor(under: ReadonlyMap<string, Value>, over: ReadonlyMap<string, Value>) {
    this.under = under;
    this.over = over;
    let { size } = under;
    for (const key of over.keys()) if (!under.has(key)) size += 1;
    this.size = size;
  }

  has(key: string): boolean {
    return this.over.has(key) || this.under.has(key);
  }

  *entries(): Generator<[string, Value], undefined> {
    const { under, over } = this;
    for (const [key, value] of under) yield [key, over.get(key) ?? value];
    for (const entry of over) if (!under.has(entry[0])) yield entry;
  }

  *keys(): Generator<string, undefined> {
    const { under, over } = this;
    yield* under.keys();
    for (const key of over.keys()) if (!under.has(key)) yield key;
  }

  *values(): Generator<Value, undefined> {
    const { under, over } = this;
    for (const [key, value] of under) yield over.get(key) ?? value;
    for (const [key, value] of over) if (!under.has(key)) yield value;
  }

  [Symbol.iterator](): Generator<[string, Value], undefined> {
    return this.entries();
  }

  forEach(act: (value: Value, key: string, map: ReadonlyMap<string, Value>) => void): void {
    for (const [key, value] of this) act(value, key, this);
  }
}

/** A map in which values were set, as a new map: what it costs follows what is set, not what is there. */
export function withSet<Value extends object | string>(
  map: ReadonlyMap<string, Value>,
  entries: ReadonlyMap<string, Value>
): ReadonlyMap<string, Value> {
  const { under, over } = layersOf(map);
  const isWhole = map.size <= FEW || over.size + entries.size > MOST_OVER;
  const next = new Map(isWhole ? map : over);
  for (const [key, value] of entries) next.set(key, value);
  return isWhole ? next : new Overlaid(under, next);
}

/** The keys under which two maps do not hold the very same; found at once when one was made from the other. */
export function keysApart<Value extends object | string>(
  one: ReadonlyMap<string, Value>,
  other: ReadonlyMap<string, Value>
): Set<string> {
  const [first, second] = [layersOf(one), layersOf(other)];
  const keys =
    first.under === second.under
      ? [...first.over.keys(), ...second.over.keys()]
      : [...one.keys(), ...other.keys()];
  return new Set(keys.filter((key) => one.get(key) !== other.get(key)));
}

function layersOf<Value extends object | string>(
  map: ReadonlyMap<string, Value>
): Pick<Overlaid<Value>, 'under' | 'over'> {
  return map instanceof Overlaid ? map : { under: map, over: new Map() };
}
