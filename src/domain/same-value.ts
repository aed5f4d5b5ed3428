/**
 * Whether two plain values say the same: numbers, texts, lists, maps and objects
 * of such, whatever the order of an object's properties or of a map's entries.
 */
export function sameValue(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (!isObject(one) || !isObject(other)) return false;
  if (one instanceof Map || other instanceof Map)
    return one instanceof Map && other instanceof Map && sameEntries(one, other);
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const properties = Object.keys(one);
  return (
    properties.length === Object.keys(other).length &&
    properties.every(
      (property) => Object.hasOwn(other, property) && sameValue(one[property], other[property])
    )
  );
}

function sameEntries(one: Map<unknown, unknown>, other: Map<unknown, unknown>): boolean {
  return (
    one.size === other.size &&
    [...one].every(([key, value]) => other.has(key) && sameValue(value, other.get(key)))
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
