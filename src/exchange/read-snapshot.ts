import type { Cell, CellValue } from '#lineage/cell.ts';
import type { MapRecord, MapState } from '#lineage/map-state.ts';
import type { ContentRecord } from './envelope-schema.ts';
import { MAX_SIBLINGS } from './limits.ts';
import type { FileSnapshot } from './snapshot.ts';

/** A replica that never was: a snapshot keeps what was said, not who wrote it. */
const NOBODY = 'snapshot00000000';

/**
 * A snapshot as a map of its own, to be read, analysed or compared like any other,
 * but never merged: nobody wrote its cells.
 */
export function stateOfSnapshot(snapshot: FileSnapshot): MapState {
  const records = snapshot.records.map((record) => [record.id, recordOfContent(record)] as const);
  return { records: new Map(records), seen: new Map([[NOBODY, MAX_SIBLINGS]]) };
}

/** The cells of a snapshot's record; nobody wrote them. */
export function recordOfContent(record: ContentRecord): MapRecord {
  const cells = new Map<string, Cell>();
  const put = (name: string, values: readonly CellValue[]): void => {
    // The one to show gets the highest count.
    const siblings = values.map((value, index) => ({
      dot: { replica: NOBODY, counter: values.length - index },
      value
    }));
    cells.set(name, siblings.toReversed() as unknown as Cell);
  };
  for (const [name, value] of Object.entries(record.f)) put(name, [value]);
  for (const [name, values] of Object.entries(record.c ?? {})) put(name, values);
  return { id: record.id, type: record.t, cells };
}
