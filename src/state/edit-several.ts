import type { RecordOf, RecordType } from '#domain/ecosystem.ts';
import type { Values } from '#lineage/change.ts';
import { editRecord, type Edit } from './edits.ts';

/** New values for some properties of a record, with what the record was. */
export type RecordEdit = {
  [Type in RecordType]: {
    readonly type: Type;
    readonly record: RecordOf[Type];
    readonly values: Values<Type>;
  };
}[RecordType];

/** Changes several records in one gesture; of each, what is the same is not written. */
export function editSeveral(parts: readonly RecordEdit[]): Edit {
  const edits = parts.map(({ type, record, values }) =>
    editRecord(type, record as never, values as never)
  );
  const only = edits.length === 1 ? edits[0] : undefined;
  return {
    gesture: only?.gesture ?? { does: 'edit', type: null, name: null },
    plan: (state) => edits.flatMap((edit) => edit.plan(state))
  };
}
