import type { Ecosystem, RecordOf, RecordType } from '#domain/ecosystem.ts';

/** Where an ecosystem keeps each type of record, in the order they are told; the map itself aside. */
export const TABLES = {
  actor: 'actors',
  link: 'links',
  stake: 'stakes',
  space: 'spaces',
  situation: 'situations',
  assessment: 'assessments',
  decision: 'decisions',
  view: 'views',
  scenario: 'scenarios'
} as const satisfies Readonly<Record<Exclude<RecordType, 'map'>, keyof Ecosystem>>;
export type TabledType = keyof typeof TABLES;
export type TabledRecord = RecordOf[TabledType];

/** How one property of a record changed: its value, the members of a set, or entries by key. */
export type FieldChange =
  | {
      readonly holds: 'value';
      readonly field: string;
      readonly from: unknown;
      readonly to: unknown;
    }
  | {
      readonly holds: 'set';
      readonly field: string;
      readonly added: readonly string[];
      readonly removed: readonly string[];
    }
  | {
      readonly holds: 'entries';
      readonly field: string;
      readonly entries: readonly EntryChange[];
    };

/** What one key of a property said, and says; `null` where it says nothing. */
export interface EntryChange {
  readonly key: string;
  readonly from: unknown;
  readonly to: unknown;
}

/** How one record changed between two states of a map; it holds all it takes to go from one to the other. */
export type RecordChange =
  | {
      readonly what: 'appeared' | 'gone';
      readonly type: TabledType;
      readonly id: string;
      readonly record: TabledRecord;
    }
  | {
      readonly what: 'changed';
      readonly type: RecordType;
      /** `null` for the map itself: there is one. */
      readonly id: string | null;
      readonly fields: readonly FieldChange[];
    };

/** The same changes, told from the other end: what it takes to go back. */
export function mirroredChanges(changes: readonly RecordChange[]): RecordChange[] {
  return changes.map((change) =>
    change.what === 'changed'
      ? { ...change, fields: change.fields.map(mirroredField) }
      : { ...change, what: change.what === 'gone' ? 'appeared' : 'gone' }
  );
}

function mirroredField(change: FieldChange): FieldChange {
  switch (change.holds) {
    case 'value':
      return { ...change, from: change.to, to: change.from };
    case 'set':
      return { ...change, added: change.removed, removed: change.added };
    case 'entries':
      return {
        ...change,
        entries: change.entries.map(({ key, from, to }) => ({ key, from: to, to: from }))
      };
  }
}
