import { decodeState, type EncodedState } from '#exchange/decode-state.ts';
import { encodeState } from '#exchange/encode-state.ts';
import { ALIVE, PURGED, type CellValue } from '#lineage/cell.ts';
import type { MapRecord, MapState } from '#lineage/map-state.ts';
import { everyRecordOf } from '#lineage/same-actor.ts';
import { isAlive, readRecord } from '#lineage/read-record.ts';
import { fold, type Change, type Write } from '#lineage/write.ts';

/** The shortest name that is looked for in texts: a shorter one is in every other word. */
const SHORTEST = 3;

/** What is to be erased of a map, everywhere it is kept. */
export interface Erasure {
  /** The person under every name it was drawn by, and the links that end there: what is said of a relation is said of both. */
  readonly ids: ReadonlySet<string>;
  /** Finds the name in texts; `null` for one too short to look for. */
  readonly name: RegExp | null;
  /** What stands where the name was. */
  readonly instead: string;
}

/** What erasing an actor takes with it. */
export function erasureOf(state: MapState, id: string, instead: string): Erasure {
  const sames = everyRecordOf(state, id);
  const links = [...state.records.values()].filter(({ cells }) =>
    ['from', 'to'].some((end) => cells.get(end)?.some(({ value }) => sames.has(String(value))))
  );
  const names = [...sames].flatMap((same) => namesOf(state.records.get(same)));
  return {
    ids: new Set([...sames, ...links.map((link) => link.id)]),
    name: names.length > 0 ? patternOf(names) : null,
    instead
  };
}

/** The name of an actor, if it is one to look for. */
function namesOf(record: MapRecord | undefined): string[] {
  const name = record ? readRecord(record, 'actor').value.name.trim() : '';
  return name.length < SHORTEST ? [] : [name];
}

/** Names however they are spaced, in capitals or not; the longest first, lest one cut another. */
function patternOf(names: readonly string[]): RegExp {
  const patterns = names
    .toSorted((one, other) => other.length - one.length)
    .map((name) => name.split(/\s+/u).map(escaped).join('\\s+'));
  return new RegExp(patterns.join('|'), 'giu');
}

const escaped = (word: string): string => word.replace(/[$()*+.?[\\\]^{|}]/gu, '\\$&');

/** The write that erases: marks, and the texts in which the name was, without it. */
export function erasingChanges({ records }: MapState, erasure: Erasure): Change[] {
  return [...records.values()].flatMap((record) => {
    if (erasure.ids.has(record.id)) {
      return [{ id: record.id, type: record.type, cells: { [ALIVE]: false, [PURGED]: true } }];
    }
    const cells = rewritten(record, erasure);
    if (cells.length === 0) return [];
    // Taking a name out of what is in the bin does not take it out of the bin.
    const alive = [ALIVE, isAlive(record)] as const;
    return [{ id: record.id, type: record.type, cells: Object.fromEntries([alive, ...cells]) }];
  });
}

function rewritten({ cells }: MapRecord, erasure: Erasure): [string, CellValue][] {
  return [...cells].flatMap(([name, siblings]): [string, CellValue][] => {
    if (isAbout(name, erasure)) return [];
    const shown = siblings.at(-1)?.value ?? null;
    const isTouched = siblings.some(({ value }) => without(value, erasure) !== value);
    return isTouched ? [[name, without(shown, erasure) as CellValue]] : [];
  });
}

/** A map once a write has erased, with nothing left of what it erased. */
export function erasedState(state: MapState, write: Write, erasure: Erasure): MapState {
  const encoded = encodeState(fold(state, [write]));
  return decodeState(without(encoded, erasure) as EncodedState);
}

/**
 * Any value that is kept of a map (a record, a row of its history, a snapshot)
 * without what is erased: records are left with their mark, references to them
 * go, and the name leaves every text and every key.
 */
export function without(value: unknown, erasure: Erasure): unknown {
  if (typeof value === 'string') {
    if (erasure.ids.has(value)) return null;
    return erasure.name ? value.replace(erasure.name, erasure.instead) : value;
  }
  if (Array.isArray(value))
    return unchangedOr(
      value,
      value.map((one) => without(one, erasure))
    );
  if (typeof value !== 'object' || value === null) return value;
  const held = value as Readonly<Record<string, unknown>>;
  const { id } = held;
  if (typeof id === 'string' && erasure.ids.has(id)) return marked(held);
  return Object.fromEntries(
    Object.entries(held)
      .filter(([key]) => !isAbout(key, erasure))
      .map(([key, one]) => [key, without(one, erasure)])
  );
}

/** A list in which nothing was erased stays the same one. */
function unchangedOr(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  return after.every((one, index) => one === before[index]) ? before : after;
}

/** Whether the name of a cell is that of a member that is erased: a reference, or the name itself. */
function isAbout(cell: string, { ids, name }: Erasure): boolean {
  const [, member = ''] = cell.split('/');
  return ids.has(member) || (name !== null && cell.replace(name, '') !== cell);
}

/** A record, or a change of one, with nothing but that it was erased. */
function marked(held: Readonly<Record<string, unknown>>): object {
  const { id, t, type, f, d, cells } = held;
  const left = (kept: unknown): object =>
    Object.fromEntries(
      Object.entries(kept ?? {}).filter(([cell]) => cell === ALIVE || cell === PURGED)
    );
  return {
    ...('@' in held && { '@': held['@'] }),
    ...(d !== undefined && { d: left(d) }),
    ...(f !== undefined && { f: left(f) }),
    ...(cells !== undefined && { cells: left(cells) }),
    id,
    ...(t !== undefined && { t }),
    ...(type !== undefined && { type })
  };
}
