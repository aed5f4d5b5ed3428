import type { RecordType } from '#domain/ecosystem.ts';
import type { ActorId } from '#domain/ids.ts';
import { sameValue } from '#domain/same-value.ts';
import { changeOf, touch } from '#lineage/change.ts';
import type { Change } from '#lineage/write.ts';
import type { Edit } from './edits.ts';

/** New values for one record, by property. */
export interface RecordEdit {
  readonly type: RecordType;
  readonly id: string;
  /** What the record was; `null` for one that is added. */
  readonly before: object | null;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Writes any number of records, added or changed, as one gesture; what is the same is not written. */
export function writeRecords(edits: readonly RecordEdit[]): Edit {
  const changes = edits.flatMap(changesOf);
  const only = edits.length === 1 ? edits[0] : undefined;
  return {
    gesture: {
      does: edits.every(({ before }) => before === null) ? 'add' : 'edit',
      type: only?.type ?? null,
      name: only ? nameIn(only) : null
    },
    plan: () => changes
  };
}

function changesOf({ type, id, before, values }: RecordEdit): Change[] {
  const was = (before ?? {}) as Readonly<Record<string, unknown>>;
  const changed = Object.fromEntries(
    Object.entries(values).filter(
      ([property, value]) => before === null || !sameValue(was[property], value)
    )
  );
  if (before !== null && Object.keys(changed).length === 0) return [];
  const change = changeOf(type, id, changed, was);
  return [change, ...endsTouched(type, changed)];
}

/** As for any link: brings up « linked here, binned there » when partners merge. */
function endsTouched(type: RecordType, values: Readonly<Record<string, unknown>>): Change[] {
  if (type !== 'link') return [];
  return [values['from'], values['to']]
    .filter((end) => typeof end === 'string')
    .map((end) => touch('actor', end as ActorId));
}

function nameIn({ before, values }: RecordEdit): string | null {
  const { name } = { ...before, ...values } as { readonly name?: unknown };
  return typeof name === 'string' && name !== '' ? name : null;
}
