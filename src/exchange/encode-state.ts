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

/**
 * Writes a map as JSON, with all it holds, bin included. The same map gives the
 * same JSON, whatever the order in which it was made.
 *
 * @throws RangeError when a value was made by a write that the map says it has not seen.
 */
export function encodeState(state: MapState): EncodedState {
  const replicas = [...state.seen.keys()].sort();
  const indexOf = new Map(replicas.map((replica, index) => [replica, index]));
  const nameOf = ({ replica, counter }: Dot): string => {
    const index = indexOf.get(replica);
    if (index === undefined || counter > (state.seen.get(replica) ?? 0))
      throw new RangeError(`exchange/encode-state: ${replica}:${String(counter)} was never seen`);
    return `${String(index)}:${String(counter)}`;
  };
  return {
    lineage: { replicas, seen: replicas.map((replica) => state.seen.get(replica) ?? 0) },
    records: [...state.records.values()]
      .sort((one, other) => (one.id < other.id ? -1 : 1))
      .map((record) => encodeRecord(record, nameOf))
  };
}

function encodeRecord(record: MapRecord, nameOf: (dot: Dot) => string): FileRecord {
  const values: [cell: string, dot: string, value: CellValue][] = [];
  const disagreements: [cell: string, siblings: [string, CellValue][]][] = [];
  for (const [name, cell] of record.cells) {
    const siblings = inOrder(cell);
    const [{ dot, value }] = siblings;
    if (siblings.length === 1) values.push([name, nameOf(dot), value]);
    else
      disagreements.push([name, siblings.map((sibling) => [nameOf(sibling.dot), sibling.value])]);
  }
  const usual = mostFrequent(values.map(([, dot]) => dot));
  const others = values.filter(([, dot]) => dot !== usual);
  return {
    ...(usual !== null && { '@': usual }),
    ...(disagreements.length > 0 && { c: plainCopy(disagreements) }),
    ...(others.length > 0 && { d: plainCopy(others.map(([name, dot]) => [name, dot])) }),
    f: plainCopy(values.map(([name, , value]) => [name, value])),
    id: record.id,
    t: record.type
  } as FileRecord;
}

const plainCopy = <Value>(entries: [string, Value][]): Record<string, Value> =>
  Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));

// Of equally frequent ones, the first in order of text: any choice does, if everyone makes it.
function mostFrequent(dots: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const dot of [...dots].sort()) counts.set(dot, (counts.get(dot) ?? 0) + 1);
  let best: string | null = null;
  for (const [dot, count] of counts) {
    if (best === null || count > (counts.get(best) ?? 0)) best = dot;
  }
  return best;
}

/** The map that `encodeState` wrote: what comes from outside is checked before. */
export function decodeState({ lineage, records }: EncodedState): MapState {
  const { replicas, seen } = lineage;
  return {
    records: new Map(records.map((record) => [record.id, decodeRecord(record, replicas)])),
    seen: new Map(replicas.map((replica, index) => [replica, seen[index] ?? 0]))
  };
}

/**
 * The cells of one record, with their dots.
 *
 * @throws RangeError on a value without a dot, or a dot of no replica.
 */
function decodeRecord(record: FileRecord, replicas: readonly string[]): MapRecord {
  const cells = new Map<string, Cell>();
  const others = new Map(Object.entries(record.d ?? {}));
  for (const [name, value] of Object.entries(record.f)) {
    const dot = others.get(name) ?? record['@'];
    cells.set(name, [{ dot: decodeDot(dot, replicas), value: kept(value) }]);
  }
  for (const [name, siblings] of Object.entries(record.c ?? {})) {
    const several = siblings.map(([dot, value]) => ({
      dot: decodeDot(dot, replicas),
      value: kept(value)
    }));
    cells.set(name, inOrder(several as [Sibling, ...Sibling[]]));
  }
  return { id: record.id, type: record.t, cells };
}

function decodeDot(text: string | undefined, replicas: readonly string[]): Dot {
  const [index, counter] = (text ?? '').split(':').map(Number);
  const replica = replicas[index ?? -1];
  if (replica === undefined || counter === undefined)
    throw new RangeError(`exchange/encode-state: ${String(text)} is not a dot`);
  return { replica, counter };
}

// JSON tells -0 from 0 when it is read, and not when it is written.
function kept(value: CellValue): CellValue {
  if (typeof value === 'number') return value + 0;
  return isPoint(value) ? [value[0] + 0, value[1] + 0] : value;
}

/** The values of a cell in an order that depends on nothing but them, each once. */
function inOrder(cell: Cell): Cell {
  if (cell.length === 1) return cell;
  const sorted = cell.toSorted(compareSiblings);
  return sorted.filter((sibling, index) => {
    const before = sorted[index - 1];
    return !before || compareSiblings(before, sibling) !== 0;
  }) as unknown as Cell;
}
