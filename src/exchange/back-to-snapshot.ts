import { ALIVE, PURGED, valuesIn, type CellValue } from '#lineage/cell.ts';
import type { MapRecord, MapState } from '#lineage/map-state.ts';
import { changeTo, type Change } from '#lineage/write.ts';
import { stateOfSnapshot } from './read-snapshot.ts';
import type { FileSnapshot } from './snapshot.ts';
import { isBinned } from './without-bin.ts';

type Values = Map<string, readonly CellValue[]>;

/**
 * New writes after which a map says what a snapshot kept: what differs is
 * written again, what came since goes to the bin. Only what someone asked to
 * erase, before or since, is left as it is.
 */
export function backToSnapshot({ records }: MapState, snapshot: FileSnapshot): Change[] {
  const then = stateOfSnapshot(snapshot).records;
  const came = [...records.values()].filter(({ id }) => !then.has(id));
  return [
    ...[...then.values()].flatMap((record) => changeBack(record, records.get(record.id)) ?? []),
    ...came.flatMap((record) =>
      isBinned(record) ? [] : [changeTo(record, new Map([[ALIVE, [false]]]))]
    )
  ];
}

function changeBack(then: MapRecord, now: MapRecord | undefined): Change | null {
  if (then.cells.has(PURGED) || now?.cells.has(PURGED)) return null;
  const differing = [...wantedIn(then, now)].filter(([name, values]) => !isSame(values, name, now));
  // A record is made by its first write, even when it says nothing.
  if (differing.length === 0 && now) return null;
  return changeTo(now ?? then, new Map(differing));
}

/** What each cell is to hold: what it held then, and nothing where it was not there. */
function wantedIn(then: MapRecord, now: MapRecord | undefined): Values {
  const wanted: Values = new Map();
  for (const name of now?.cells.keys() ?? []) wanted.set(name, [null]);
  wanted.set(ALIVE, [true]);
  for (const [name, cell] of then.cells) wanted.set(name, valuesIn(cell));
  return wanted;
}

function isSame(
  values: readonly CellValue[],
  name: string,
  record: MapRecord | undefined
): boolean {
  const cell = record?.cells.get(name);
  return JSON.stringify(cell ? valuesIn(cell) : [null]) === JSON.stringify(values);
}
