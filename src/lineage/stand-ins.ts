import type { RecordType } from '#domain/ecosystem.ts';
import type { Field } from '#domain/fields.ts';
import { REFERRING } from './known-references.ts';
import type { Standing } from './standing.ts';

/**
 * A record with its references led to the records that stand for those it names.
 * Whoever takes part twice, under two names, takes part once; of two entries,
 * that of the record that stands holds.
 */
export function withStandIns<T>(value: T, type: RecordType, standing: Standing): T {
  if (standing.size === 0) return value;
  let led = value as Record<string, unknown>;
  for (const { property, field } of REFERRING[type]) {
    const before = led[property];
    const after = ledPart(before, field, standing);
    if (after !== before) led = { ...led, [property]: after };
  }
  return led as T;
}

function ledPart(value: unknown, field: Field, standing: Standing): unknown {
  const standIn = (id: string): string => standing.get(id) ?? id;
  if (field.holds === 'reference') return value === null ? null : standIn(value as string);
  if (field.holds === 'set') {
    const members = value as readonly string[];
    return members.some((id) => standing.has(id))
      ? [...new Set(members.map(standIn))].sort()
      : members;
  }
  const entries = value as ReadonlyMap<string, unknown>;
  if (![...entries.keys()].some((id) => standing.has(id))) return entries;
  const led = new Map([...entries].toReversed().map(([id, entry]) => [standIn(id), entry]));
  for (const [id, entry] of entries) if (!standing.has(id)) led.set(id, entry);
  return new Map([...led].sort(([one], [other]) => (one < other ? -1 : 1)));
}
