import type { Cell, Sibling } from './cell.ts';
import type { MapRecord, MapState } from './map-state.ts';

/** How the name of a replica begins that says nothing: it shows a partner what is asked about. */
const SHOWING = 'askedofapartner';

/** The name under which one request shows what it is about; `drawn` tells it from all others. */
export function showingReplica(drawn: string): string {
  return `${SHOWING}${drawn}`;
}

/**
 * A copy as it is heard here: without what a request did no more than show, where
 * it is known what it was taken from. An answer then brings what the partner
 * wrote and nothing else, however long it took to come, and what was erased
 * meanwhile does not come back with it. How the partner laid out its own part is
 * of no use to the whole.
 */
export function withoutShown(copy: MapState, mine: MapState): MapState {
  const requests = [...copy.seen.keys()].filter(isShowing);
  if (requests.length === 0) return copy;
  const isAnswer = requests.some((replica) => !mine.seen.has(replica));
  const records = new Map<string, MapRecord>();
  const heard = new Set(mine.seen.keys());
  for (const record of copy.records.values()) {
    if (isAnswer && record.type === 'view') continue;
    const cells = saidIn(record.cells, mine.records.get(record.id)?.cells);
    if (cells.size > 0) records.set(record.id, { ...record, cells });
    for (const cell of cells.values()) for (const { dot } of cell) heard.add(dot.replica);
  }
  const seen = [...copy.seen].filter(([replica]) => !isShowing(replica) || heard.has(replica));
  return { records, seen: new Map(seen) };
}

type Cells = MapRecord['cells'];

/** What is said in a record, with what is no more than shown in it where nobody here knows better. */
function saidIn(cells: Cells, known: Cells | undefined): Cells {
  if (!known) return cells;
  const isWhole = [...known.values()].every((cell) => cell.every(isSaid));
  const said = new Map<string, Cell>();
  for (const [name, cell] of cells) {
    const isKnown = isWhole || known.get(name)?.some(isSaid);
    const left: readonly Sibling[] = isKnown ? cell.filter(isSaid) : cell;
    const [first, ...others] = left;
    if (first) said.set(name, [first, ...others]);
  }
  return said;
}

const isShowing = (replica: string): boolean => replica.startsWith(SHOWING);
const isSaid = ({ dot }: Sibling): boolean => !isShowing(dot.replica);
