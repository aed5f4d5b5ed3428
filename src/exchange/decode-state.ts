import {
  compareSiblings,
  type Cell,
  type CellValue,
  type Dot,
  type Sibling
} from '#lineage/cell.ts';
import { isPoint } from '#lineage/field-value.ts';
import type { MapRecord, MapState } from '#lineage/map-state.ts';
import type { FileRecord } from './envelope-schema.ts';

/** A map as JSON: what a file holds of it, and what a browser keeps of it. */
export interface EncodedState {
  readonly lineage: { readonly replicas: string[]; readonly seen: number[] };
  readonly records: FileRecord[];
}

/** The map that `encodeState` wrote: what comes from outside is checked before. */
export function decodeState({ lineage, records }: EncodedState): MapState {
  const { replicas, seen } = lineage;
  const [dotOf, cellOf] = [dotReader(replicas), cellReader()];
  const decoded = new Map<string, MapRecord>();
  for (const record of records) decoded.set(record.id, decodeRecord(record, dotOf, cellOf));
  return {
    records: decoded,
    seen: new Map(replicas.map((replica, index) => [replica, seen[index] ?? 0]))
  };
}

/**
 * The cells of one record, with their dots.
 *
 * @throws RangeError on a value without a dot, or a dot of no replica.
 */
function decodeRecord(
  { id, t: type, f, d, c, '@': usual }: FileRecord,
  dotOf: DotReader,
  cellOf: CellReader
): MapRecord {
  const cells = new Map<string, Cell>();
  let usualDot: Dot | undefined;
  // This is what opening a map takes: no list is made of what is gone through.
  for (const name in f) {
    const dot = d && Object.hasOwn(d, name) ? dotOf(d[name]) : (usualDot ??= dotOf(usual));
    cells.set(name, cellOf(name, dot, kept(f[name] ?? null)));
  }
  for (const [name, siblings] of Object.entries(c ?? {})) {
    const several = siblings.map(([dot, value]) => ({ dot: dotOf(dot), value: kept(value) }));
    cells.set(name, inOrder(several as [Sibling, ...Sibling[]]));
  }
  return { id, type, cells };
}

type DotReader = (text: string | undefined) => Dot;

/** Reads each dot once: one write often made most of a map. */
function dotReader(replicas: readonly string[]): DotReader {
  const known = new Map<string, Dot>();
  return (text = '') => {
    const dot = known.get(text) ?? decodeDot(text, replicas);
    known.set(text, dot);
    return dot;
  };
}

type CellReader = (name: string, dot: Dot, value: CellValue) => Cell;

/** Makes cells of one value: what one write says of record after record is one cell. */
function cellReader(): CellReader {
  const last = new Map<string, Cell>();
  return (name, dot, value) => {
    const before = last.get(name);
    if (before?.[0].dot === dot && before[0].value === value) return before;
    const cell: Cell = [{ dot, value }];
    last.set(name, cell);
    return cell;
  };
}

function decodeDot(text: string, replicas: readonly string[]): Dot {
  const [index, counter] = text.split(':').map(Number);
  const replica = replicas[index ?? -1];
  if (replica === undefined || counter === undefined)
    throw new RangeError(`exchange/decode-state: ${text} is not a dot`);
  return { replica, counter };
}

// JSON tells -0 from 0 when it is read, and not when it is written.
function kept(value: CellValue): CellValue {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return value + 0;
  return isPoint(value) ? [value[0] + 0, value[1] + 0] : value;
}

/** The values of a cell in an order that depends on nothing but them, each once. */
export function inOrder(cell: Cell): Cell {
  if (cell.length === 1) return cell;
  const sorted = cell.toSorted(compareSiblings);
  return sorted.filter((sibling, index) => {
    const before = sorted[index - 1];
    return !before || compareSiblings(before, sibling) !== 0;
  }) as unknown as Cell;
}
