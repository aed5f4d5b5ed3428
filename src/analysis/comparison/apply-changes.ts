import { sorted } from '#analysis/in-order.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import { TABLES, type FieldChange, type RecordChange, type TabledType } from './record-change.ts';

type Properties = Record<string, unknown>;

/**
 * A state of a map once some changes are made to it: `changesBetween(a, b)`
 * applied to `a` gives `b`.
 *
 * @throws RangeError on a change of a record that this state does not have: it
 * was worked out from another one.
 */
export function applyChanges(before: Ecosystem, changes: readonly RecordChange[]): Ecosystem {
  const after: Properties = { ...before };
  for (const [type, due] of Map.groupBy(changes, (change) => change.type)) {
    if (type === 'map') after['map'] = due.reduce(changedRecord, { ...before.map });
    else after[TABLES[type]] = changedTable(before, type, due);
  }
  return after as unknown as Ecosystem;
}

function changedTable(
  before: Ecosystem,
  type: TabledType,
  changes: readonly RecordChange[]
): ReadonlyMap<string, unknown> {
  const table = new Map<string, unknown>(before[TABLES[type]]);
  for (const change of changes) {
    const id = change.id ?? '';
    if (change.what === 'appeared') table.set(id, change.record);
    else if (!table.has(id)) throw new RangeError(`applyChanges: there is no ${type} ${id}`);
    else if (change.what === 'gone') table.delete(id);
    else table.set(id, changedRecord(table.get(id) as Properties, change));
  }
  return table;
}

function changedRecord(record: Properties, change: RecordChange): Properties {
  if (change.what !== 'changed') return record;
  const values = change.fields.map((field) => [field.field, changedValue(record, field)] as const);
  return { ...record, ...Object.fromEntries(values) };
}

function changedValue(record: Properties, change: FieldChange): unknown {
  if (change.holds === 'value') return change.to;
  if (change.holds === 'set') {
    const kept = new Set(record[change.field] as readonly string[]);
    for (const member of change.removed) kept.delete(member);
    return sorted([...kept, ...change.added]);
  }
  const entries = new Map(record[change.field] as ReadonlyMap<string, unknown>);
  for (const { key, to } of change.entries) {
    if (to === null) entries.delete(key);
    else entries.set(key, to);
  }
  return entries;
}
