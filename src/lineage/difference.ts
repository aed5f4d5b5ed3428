import { ALIVE, PURGED, shownValue, type CellValue } from './cell.ts';
import type { Disagreement } from './disagreement.ts';
import { disagreements } from './disagreements.ts';
import type { MapRecord, MapState } from './map-state.ts';
import { readBack, type EcosystemReading } from './read-back.ts';
import { isAlive } from './read-record.ts';

/** What one cell shows before and after; `null` for nothing. */
export interface CellDifference {
  readonly cell: string;
  readonly from: CellValue;
  readonly to: CellValue;
}

/** A record that is there before and after, and does not show the same. */
export interface RecordDifference {
  readonly record: string;
  readonly type: string;
  readonly cells: readonly CellDifference[];
}

/** What makes one state of a map another: what a merge is about to bring, for whoever decides. */
export interface Difference {
  /** Identifiers of the records that are there, and were not known before. */
  readonly added: readonly string[];
  readonly changed: readonly RecordDifference[];
  readonly binned: readonly string[];
  readonly broughtBack: readonly string[];
  /** Of these nothing is left, and nothing will come back. */
  readonly erased: readonly string[];
  /** Those that were not there before. */
  readonly disagreements: readonly Disagreement[];
}

type Fate = 'added' | 'changed' | 'binned' | 'broughtBack' | 'erased';

/**
 * Tells what takes a map from one state to another, in the order of identifiers.
 *
 * @param reading - the map before, for whoever has read it already.
 */
export function difference(
  before: MapState,
  after: MapState,
  reading = readBack(before)
): Difference {
  const ids: Record<Exclude<Fate, 'changed'>, string[]> = {
    added: [],
    binned: [],
    broughtBack: [],
    erased: []
  };
  const changed: RecordDifference[] = [];
  for (const record of [...after.records.values()].sort(byId)) {
    const then = before.records.get(record.id);
    const fate = fateOf(then, record);
    if (fate === 'changed') changed.push(...changesIn(then, record));
    else if (fate) ids[fate].push(record.id);
  }
  return { ...ids, changed, disagreements: newDisagreements(reading, readBack(after, reading)) };
}

// A record that was not written holds the very same disagreements: few are left to compare.
function newDisagreements(was: EcosystemReading, is: EcosystemReading): Disagreement[] {
  const before = new Set<Disagreement>(disagreements(was.basis.state, was));
  const others = disagreements(is.basis.state, is).filter((one) => !before.delete(one));
  const known = new Set(others.length > 0 ? [...before].map((one) => JSON.stringify(one)) : []);
  return others.filter((one) => !known.has(JSON.stringify(one)));
}

const byId = (one: MapRecord, other: MapRecord): number => (one.id < other.id ? -1 : 1);

function fateOf(then: MapRecord | undefined, now: MapRecord): Fate | null {
  if (then === now) return null;
  const wasThere = then !== undefined && isAlive(then);
  if (isAlive(now)) return wasThere ? 'changed' : then ? 'broughtBack' : 'added';
  if (then && !then.cells.has(PURGED) && now.cells.has(PURGED)) return 'erased';
  return wasThere ? 'binned' : null;
}

function changesIn(then: MapRecord | undefined, now: MapRecord): RecordDifference[] {
  const names = new Set([...(then?.cells.keys() ?? []), ...now.cells.keys()]);
  const cells = [...names].sort().flatMap((cell) => {
    if (cell === ALIVE || cell === PURGED) return [];
    const [from, to] = [shownIn(then, cell), shownIn(now, cell)];
    return JSON.stringify(from) === JSON.stringify(to) ? [] : [{ cell, from, to }];
  });
  return cells.length > 0 ? [{ record: now.id, type: now.type, cells }] : [];
}

function shownIn(record: MapRecord | undefined, name: string): CellValue {
  const cell = record?.cells.get(name);
  return cell ? shownValue(cell) : null;
}
