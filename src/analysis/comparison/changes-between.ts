import { sorted } from '#analysis/in-order.ts';
import { FIELDS, type Ecosystem, type RecordType } from '#domain/ecosystem.ts';
import type { Field } from '#domain/fields.ts';
import { sameValue } from '#domain/same-value.ts';
import {
  TABLES,
  type EntryChange,
  type FieldChange,
  type RecordChange,
  type TabledRecord,
  type TabledType
} from './record-change.ts';

type Properties = Readonly<Record<string, unknown>>;

/**
 * What changed from one state of a map to another, record by record. Identities
 * are known, so that nothing has to be guessed: an actor that was renamed is the
 * same actor (Tantardini et al., 2019, known correspondence). Linear in the size
 * of the two states, and nothing for two that say the same.
 */
export function changesBetween(before: Ecosystem, after: Ecosystem): RecordChange[] {
  const types = Object.keys(TABLES) as TabledType[];
  return [
    ...changedIn('map', null, before.map, after.map),
    ...types.flatMap((type) => changesOfType(type, before, after))
  ];
}

function changesOfType(type: TabledType, before: Ecosystem, after: Ecosystem): RecordChange[] {
  const then = tableOf(before, type);
  const now = tableOf(after, type);
  // Two readings of one map share what did not change: the table, or its records.
  if (then === now) return [];
  return sorted([...then.keys(), ...now.keys()]).flatMap((id): RecordChange[] => {
    const was = then.get(id);
    const is = now.get(id);
    if (was === undefined)
      return is === undefined ? [] : [{ what: 'appeared', type, id, record: is }];
    if (is === undefined) return [{ what: 'gone', type, id, record: was }];
    return changedIn(type, id, was, is);
  });
}

function tableOf(ecosystem: Ecosystem, type: TabledType): ReadonlyMap<string, TabledRecord> {
  return ecosystem[TABLES[type]];
}

function changedIn(type: RecordType, id: string | null, was: object, is: object): RecordChange[] {
  if (was === is) return [];
  const fields = Object.entries(FIELDS[type]).flatMap(([property, field]) =>
    changedField(property, field, [(was as Properties)[property], (is as Properties)[property]])
  );
  return fields.length === 0 ? [] : [{ what: 'changed', type, id, fields }];
}

function changedField(
  property: string,
  field: Field,
  [from, to]: readonly [unknown, unknown]
): FieldChange[] {
  if (sameValue(from, to)) return [];
  if (field.holds === 'set') {
    const then = new Set(from as readonly string[]);
    const now = new Set(to as readonly string[]);
    const [added, removed] = [sorted(now.difference(then)), sorted(then.difference(now))];
    return [{ holds: 'set', field: property, added, removed }];
  }
  if (field.holds === 'entries') {
    const then = from as ReadonlyMap<string, unknown>;
    const now = to as ReadonlyMap<string, unknown>;
    return [{ holds: 'entries', field: property, entries: changedEntries(then, now) }];
  }
  return [{ holds: 'value', field: property, from, to }];
}

function changedEntries(
  then: ReadonlyMap<string, unknown>,
  now: ReadonlyMap<string, unknown>
): EntryChange[] {
  return sorted([...then.keys(), ...now.keys()])
    .map((key) => ({ key, from: then.get(key) ?? null, to: now.get(key) ?? null }))
    .filter(({ from, to }) => !sameValue(from, to));
}
