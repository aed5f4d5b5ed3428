import { TABLES, type TabledType } from '#analysis/comparison/record-change.ts';
import { FIELDS, type Ecosystem } from '#domain/ecosystem.ts';
import type { Field } from '#domain/fields.ts';

/** What records lead to that is not on the map, whatever the field: from the table of fields alone. */
export function danglingIn(ecosystem: Ecosystem): string[] {
  const ids = idsOf(ecosystem);
  return Object.entries(TABLES).flatMap(([type, table]) =>
    [...ecosystem[table].values()].flatMap((record) =>
      Object.entries(FIELDS[type as TabledType]).flatMap(([property, field]) =>
        ledTo(field, (record as unknown as Record<string, unknown>)[property]).filter(
          (id) => !ids.has(id)
        )
      )
    )
  );
}

/** Every record of a map, by identifier. */
export function idsOf(ecosystem: Ecosystem): Set<string> {
  return new Set(Object.values(TABLES).flatMap((table) => [...ecosystem[table].keys()]));
}

function ledTo(field: Field, value: unknown): string[] {
  if (field.holds === 'reference') return value === null ? [] : [value as string];
  if (field.holds === 'set')
    return field.of === 'reference' ? [...(value as readonly string[])] : [];
  if (field.holds !== 'entries' || field.keys !== 'reference') return [];
  return [...(value as ReadonlyMap<string, unknown>).keys()];
}
