import { applyMerge } from './apply-merge.ts';
import type { Brought } from './brought.ts';
import {
  ALIVE,
  PURGED,
  valuesIn,
  type Cell,
  type CellValue,
  type Dot,
  type Sibling
} from './cell.ts';
import type { MapRecord, MapState } from './map-state.ts';
import { withSet } from './overlaid.ts';

/** New values for some cells of one record. */
export interface Change {
  readonly id: string;
  readonly type: string;
  readonly cells: Readonly<Record<string, CellValue>>;
  /** Values to stand in a cell beside its new one: a disagreement that is brought back. */
  readonly beside?: Readonly<Record<string, readonly CellValue[]>>;
  /** The values that a cell's new one takes the place of; unless said, all that it holds. */
  readonly replaces?: Readonly<Record<string, readonly CellValue[]>>;
}

/** The dot of a replica's next write on a map. */
export function nextDot(state: MapState, replica: string): Dot {
  return { replica, counter: (state.seen.get(replica) ?? 0) + 1 };
}

/** One gesture as it is kept: its dot, and all that it changed. */
export interface Write {
  readonly dot: Dot;
  readonly changes: readonly Change[];
}

/** A merge as it is kept: no write of this replica, but what others' copies brought. */
export interface Merging {
  readonly brought: Brought;
}

/**
 * Applies gestures and merges one after the other. A gesture has one dot, that
 * replaces whatever the cells it names held; one that brings several values of
 * a cell back takes as many dots in a row.
 *
 * Every write says that its record is alive, unless it says the contrary, so
 * that an edit made while a partner bins the record comes up as a disagreement.
 * A write that erases a record leaves nothing else in it.
 *
 * @throws RangeError when a dot is not its replica's next one: a dot used twice
 * would make two values pass for one.
 */
export function fold(state: MapState, entries: readonly (Write | Merging)[]): MapState {
  let folded = state;
  let waiting: Write[] = [];
  for (const entry of entries) {
    if (!('brought' in entry)) {
      waiting.push(entry);
      continue;
    }
    folded = applyMerge(foldWrites(folded, waiting), entry.brought);
    waiting = [];
  }
  return foldWrites(folded, waiting);
}

function foldWrites(state: MapState, writes: readonly Write[]): MapState {
  if (writes.length === 0) return state;
  const written = new Map<string, MapRecord>();
  const seen = new Map(state.seen);
  for (const { dot, changes } of writes) {
    if (dot.counter !== (seen.get(dot.replica) ?? 0) + 1)
      throw new RangeError(
        `lineage/fold: ${dot.replica}:${String(dot.counter)} is not the next dot`
      );
    for (const change of changes) {
      const record = written.get(change.id) ?? state.records.get(change.id);
      written.set(change.id, withCells(record, change, dot));
    }
    seen.set(dot.replica, dot.counter + mostBeside(changes));
  }
  return { records: withSet(state.records, written), seen };
}

function mostBeside(changes: readonly Change[]): number {
  return changes.reduce(
    (most, { beside }) =>
      Object.values(beside ?? {}).reduce((longest, { length }) => Math.max(longest, length), most),
    0
  );
}

function withCells(record: MapRecord | undefined, change: Change, dot: Dot): MapRecord {
  const isErased = change.cells[PURGED] === true;
  const cells = new Map<string, Cell>(isErased ? [] : record?.cells);
  if (change.cells[ALIVE] === undefined) cells.set(ALIVE, touched(record?.cells.get(ALIVE), dot));
  for (const [name, value] of Object.entries(change.cells)) {
    const known = record?.cells.get(name) ?? [];
    cells.set(name, [
      ...staying(name, change, known),
      ...values(name, value, change, dot)
    ] as unknown as Cell);
  }
  return { id: change.id, type: record?.type ?? change.type, cells };
}

// Working on a record that someone binned meanwhile does not settle whether it is to stay.
function touched(alive: Cell | undefined, dot: Dot): Cell {
  const isDebated = alive && valuesIn(alive).length > 1;
  const others =
    alive?.filter((one) => one.dot.replica !== dot.replica || one.value !== true) ?? [];
  return [...(isDebated ? others : []), { dot, value: true }] as unknown as Cell;
}

/** What stays in a cell beside its new value: nothing, unless the change says so. */
function staying(
  name: string,
  { replaces }: Change,
  siblings: readonly Sibling[]
): readonly Sibling[] {
  const replaced = replaces?.[name]?.map((one) => JSON.stringify(one));
  if (!replaced) return [];
  return siblings.filter(({ value }) => !replaced.includes(JSON.stringify(value)));
}

// The one to show comes last, and so has the highest count.
function values(name: string, value: CellValue, { beside }: Change, dot: Dot): readonly Sibling[] {
  const others = beside?.[name];
  if (!others) return [{ dot, value }];
  return [...others, value].map((one, rank) => {
    return { dot: { replica: dot.replica, counter: dot.counter + rank }, value: one };
  });
}

/** The change that gives cells of a record these values: of several, the one to show comes last. */
export function changeTo(
  { id, type }: Pick<MapRecord, 'id' | 'type'>,
  values: ReadonlyMap<string, readonly CellValue[]>
): Change {
  const shown = [...values].map(([name, all]) => [name, all.at(-1) ?? null] as const);
  const others = [...values].flatMap(([name, all]) =>
    all.length > 1 ? [[name, all.slice(0, -1)] as const] : []
  );
  const cells = Object.fromEntries(shown);
  return others.length > 0
    ? { id, type, cells, beside: Object.fromEntries(others) }
    : { id, type, cells };
}

/**
 * What the cells about to be changed hold now, disagreements included: writing it
 * back undoes the change. A cell that was not there becomes `null`; a record that
 * was not there, binned. Of a record about to be erased, nothing is kept.
 */
export function valuesBefore(state: MapState, changes: readonly Change[]): Change[] {
  return changes.map(({ id, type, cells }) => {
    if (cells[PURGED] === true) return { id, type, cells: {} };
    const record = state.records.get(id);
    const before = new Map<string, readonly CellValue[]>([[ALIVE, [false]]]);
    for (const name of new Set([ALIVE, ...Object.keys(cells)])) {
      const cell = record?.cells.get(name);
      if (cell) before.set(name, valuesIn(cell));
      else if (name !== ALIVE) before.set(name, [null]);
    }
    return changeTo({ id, type }, before);
  });
}
