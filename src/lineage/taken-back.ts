import { ALIVE, isSameDot, PURGED, valuesIn, type CellValue } from './cell.ts';
import type { MapRecord, MapState } from './map-state.ts';
import { isAlive } from './read-record.ts';
import { changeTo, type Change } from './write.ts';

/** The values of the cells of one record, those to show last. */
interface RecordValues {
  readonly type: string;
  readonly cells: Map<string, readonly CellValue[]>;
  /** Whether it says that the record is there only as every write does. */
  touches: boolean;
}

/**
 * New writes that take a map from what a gesture or a merge made of it to what
 * it held before; the other way round, they do it again.
 *
 * Only what is still as it was left is taken back: a value that came since stays,
 * a cell that was written since is left alone, and what was erased stays so.
 */
export function takenBack(
  state: MapState,
  from: readonly Change[],
  to: readonly Change[]
): Change[] {
  const target = valuesByRecord(to);
  return [...valuesByRecord(from)].flatMap(([id, left]) => {
    const record = state.records.get(id);
    const wanted = target.get(id);
    // Nothing is kept of what an erasure took away.
    if (!record || !wanted || [left, wanted].some(erases) || isErased(record)) return [];
    return changeBack(record, left, wanted) ?? [];
  });
}

const erases = ({ cells }: RecordValues): boolean => cells.has(PURGED);

/** Whether the last word on a record is that it was erased, and nobody keeps it. */
function isErased({ cells }: MapRecord): boolean {
  const erasures = cells.get(PURGED) ?? [];
  return (
    cells
      .get(ALIVE)
      ?.every(
        ({ dot, value }) =>
          value === false && erasures.some((erasure) => isSameDot(erasure.dot, dot))
      ) ?? false
  );
}

/** What each record was given; a gesture may have changed one twice. */
function valuesByRecord(changes: readonly Change[]): Map<string, RecordValues> {
  const records = new Map<string, RecordValues>();
  for (const { id, type, cells, beside } of changes) {
    const made: RecordValues = { type, cells: new Map([[ALIVE, [true]]]), touches: true };
    const known = records.get(id) ?? made;
    for (const [name, value] of Object.entries(cells))
      known.cells.set(name, [...(beside?.[name] ?? []), value]);
    known.touches &&= cells[ALIVE] === undefined;
    records.set(id, known);
  }
  return records;
}

function changeBack(record: MapRecord, left: RecordValues, wanted: RecordValues): Change | null {
  const draft = new Map<string, readonly CellValue[]>();
  const replaces: Record<string, readonly CellValue[]> = {};
  for (const [name, values] of wanted.cells) {
    const was = left.cells.get(name) ?? [];
    const stay = isOnlyTouched(name, wanted, was)
      ? null
      : stayingBeside(valuesNow(record, name), was, values);
    if (!stay) continue;
    draft.set(name, values);
    if (stay.length > 0) replaces[name] = [...was, ...values];
  }
  if (draft.size === 0) return null;
  // Taking back an edit must not take out of the bin what was put there since.
  if (!isAlive(record) && !draft.has(ALIVE)) draft.set(ALIVE, valuesNow(record, ALIVE));
  const change = changeTo(record, draft);
  return Object.keys(replaces).length > 0 ? { ...change, replaces } : change;
}

// To work on a record is not to settle whether it is to stay.
function isOnlyTouched(name: string, wanted: RecordValues, was: readonly CellValue[]): boolean {
  return name === ALIVE && wanted.touches && was.length > 1;
}

/** What is to stay in a cell beside what is put back in it; `null` to leave the cell alone. */
function stayingBeside(
  now: readonly CellValue[],
  was: readonly CellValue[],
  values: readonly CellValue[]
): readonly CellValue[] | null {
  if (!was.some((value) => includes(now, value))) return null;
  const stay = now.filter((value) => !includes(was, value) && !includes(values, value));
  return isSame(now, [...stay, ...values]) ? null : stay;
}

/** What a cell holds, nothing being a value too, but where a purge took it away. */
function valuesNow({ cells }: MapRecord, name: string): readonly CellValue[] {
  const cell = cells.get(name);
  if (cell) return valuesIn(cell);
  return cells.has(PURGED) ? [] : [null];
}

const includes = (values: readonly CellValue[], value: CellValue): boolean =>
  values.some((one) => one === value || JSON.stringify(one) === JSON.stringify(value));

function isSame(one: readonly CellValue[], other: readonly CellValue[]): boolean {
  return (
    one.length === other.length &&
    one.every((value) => includes(other, value)) &&
    includes([one.at(-1) ?? null], other.at(-1) ?? null)
  );
}
