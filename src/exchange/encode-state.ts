import type { CellValue, Dot } from '#lineage/cell.ts';
import type { MapRecord, MapState } from '#lineage/map-state.ts';
import { inOrder, type EncodedState } from './decode-state.ts';
import type { FileRecord } from './envelope-schema.ts';

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
