import type { Ecosystem, RecordOf } from '#domain/ecosystem.ts';
import { sameValue } from '#domain/same-value.ts';
import type { RecordEdit } from '#state/edit-several.ts';
import { findRecord } from '#state/edits.ts';

/** The types of record that can be changed several at a time. */
export const BULK_TYPES = ['actor', 'link', 'stake', 'space'] as const;
export type BulkType = (typeof BULK_TYPES)[number];

/** Which properties of each type can be said of several at once. */
export const BULK_PROPERTIES: Readonly<Record<BulkType, readonly string[]>> = {
  actor: ['kind', 'family', 'stratum', 'territory', 'spheres', 'tags'],
  link: ['kind', 'status', 'direction', 'formalisation', 'term', 'tags'],
  stake: ['contested', 'spheres', 'tags'],
  space: ['kind', 'status', 'rhythm', 'facilitation', 'tags']
};

type BulkRecord = RecordOf[BulkType];

/** What is chosen of one type. */
export interface BulkPart {
  readonly type: BulkType;
  readonly records: readonly BulkRecord[];
}

/** What is chosen, type by type. */
export function bulkParts(ecosystem: Ecosystem, ids: readonly string[]): readonly BulkPart[] {
  const found = ids.flatMap((id) => findRecord(ecosystem, id) ?? []);
  return BULK_TYPES.map((type) => ({
    type,
    records: found.filter((one) => one.type === type).map(({ record }) => record as BulkRecord)
  })).filter(({ records }) => records.length > 0);
}

/** What all of them say of a property; `undefined` when they differ. */
export function commonValue(records: readonly BulkRecord[], property: string): unknown {
  const [first, ...others] = records.map((record) => valueOf(record, property));
  return others.every((value) => sameValue(value, first)) ? first : undefined;
}

/** How many of them have each member of a set, the most frequent first. */
export function memberCounts(
  records: readonly BulkRecord[],
  property: string
): readonly (readonly [member: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const record of records)
    for (const member of valueOf(record, property) as readonly string[])
      counts.set(member, (counts.get(member) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one);
}

/** Says the same of a property to all of them. */
export function sayToAll(
  { type, records }: BulkPart,
  property: string,
  value: unknown
): RecordEdit[] {
  return records.map((record) => ({ type, record, values: { [property]: value } }) as RecordEdit);
}

/** Gives all of them a member of a set, or takes it off; those that need no change are left out. */
export function memberToAll(
  { type, records }: BulkPart,
  property: string,
  { member, isGiven }: { readonly member: string; readonly isGiven: boolean }
): RecordEdit[] {
  return records.flatMap((record) => {
    const members = valueOf(record, property) as readonly string[];
    if (members.includes(member) === isGiven) return [];
    const next = isGiven ? [...members, member] : members.filter((one) => one !== member);
    return [{ type, record, values: { [property]: next } } as RecordEdit];
  });
}

function valueOf(record: BulkRecord, property: string): unknown {
  return (record as unknown as Readonly<Record<string, unknown>>)[property];
}
