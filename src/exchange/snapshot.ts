import { ALIVE, shownValue, type Cell, type CellValue } from '#lineage/cell.ts';
import type { MapRecord, MapState } from '#lineage/map-state.ts';
import { canonicalText, contentHash } from './content-hash.ts';
import type { ContentRecord, FileDocument } from './envelope-schema.ts';
import { isBinned } from './without-bin.ts';

/** A named, dated copy of what a map said, which never changes afterwards. */
export type FileSnapshot = FileDocument['snapshots'][number];

/** How a snapshot is presented, beside what it holds. */
export interface SnapshotLabel {
  readonly name: string;
  /** A day, `2026-11-22`, or `null` when nobody said. */
  readonly on: string | null;
  readonly note: string | null;
}

/**
 * Copies what a map says now. The bin is left out, and so is what was taken
 * away: two maps that say the same thing have snapshots with the same hash.
 */
export async function takeSnapshot(state: MapState, label: SnapshotLabel): Promise<FileSnapshot> {
  const records = [...state.records.values()]
    .filter((record) => !isBinned(record))
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .map(contentOf);
  const { name, on, note } = label;
  return { hash: await contentHash(records), name, note, on, records };
}

/** What a record says, without who wrote it. */
export function contentOf(record: MapRecord): ContentRecord {
  const f: [string, CellValue][] = [];
  const c: [string, CellValue[]][] = [];
  for (const [name, cell] of record.cells) {
    const values = distinctValues(cell);
    const [first = null] = values;
    if (values.length > 1) c.push([name, values]);
    else if (says(name, first)) f.push([name, first]);
  }
  return {
    ...(c.length > 0 && { c: sorted(c) }),
    f: sorted(f),
    id: record.id,
    t: record.type
  } as ContentRecord;
}

/** Whether a value says something: not that it was taken away, nor that the record is there. */
function says(cell: string, value: CellValue): boolean {
  if (cell === ALIVE) return value !== true;
  return value !== null && !(value === false && cell.includes('/'));
}

/** The values of a cell, each once: the one to show, then the others in order of text. */
function distinctValues(cell: Cell): CellValue[] {
  const shown = shownValue(cell);
  const others = new Map(cell.map(({ value }) => [canonicalText(value), value]));
  others.delete(canonicalText(shown));
  return [shown, ...[...others].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value)];
}

const sorted = <Value>(entries: [string, Value][]): Record<string, Value> =>
  Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));

/** A record as the same file written again would give it: JSON reads zero below zero, and writes zero. */
export function withPlainZeros(record: ContentRecord): ContentRecord {
  const isBelow = (value: unknown): boolean =>
    Array.isArray(value) ? value.some(isBelow) : Object.is(value, -0);
  const { c = {}, f } = record;
  if (!isBelow([...Object.values(f), ...Object.values(c)])) return record;
  return JSON.parse(JSON.stringify(record)) as ContentRecord;
}
