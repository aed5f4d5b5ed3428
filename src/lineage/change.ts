import { FIELDS, type RecordOf, type RecordType } from '#domain/ecosystem.ts';
import type { EntriesField, Field, SetField } from '#domain/fields.ts';
import { sameValue } from '#domain/same-value.ts';
import { shownText } from '#domain/shown-text.ts';
import { ALIVE, type CellValue } from './cell.ts';
import { addressOf, canHold } from './field-value.ts';
import type { MapState } from './map-state.ts';
import type { Change } from './write.ts';

/** New values for some properties of a record; those left out stay as they are. */
export type Values<Type extends RecordType> = Partial<Omit<RecordOf[Type], 'id'>>;

/**
 * Puts new values of a record into the cells that keep them. Of a set or of
 * entries only what differs from `before` is written, so that partners who each
 * add a participant both keep theirs.
 *
 * @throws RangeError on a property that the record type does not have, or a value
 * that it cannot hold: what is written must be readable, in any file.
 */
export function changeOf<Type extends RecordType>(
  type: Type,
  id: string,
  values: Values<Type>,
  before: Values<Type> = {}
): Change {
  const cells: Record<string, CellValue> = {};
  for (const [property, value] of Object.entries(values)) {
    const field = FIELDS[type][property];
    if (!field) throw new RangeError(`lineage/change: ${type} has no ${property}`);
    const then = before[property as keyof typeof before];
    for (const [name, now] of cellsOf(property, field, value, then)) {
      const address = addressOf(FIELDS[type], name);
      if (!address || !canHold(address, now))
        throw new RangeError(`lineage/change: ${type} cannot hold this ${name}`);
      cells[name] = now;
    }
  }
  return { id, type, cells };
}

type Named = readonly [name: string, now: CellValue];

function cellsOf(property: string, field: Field, value: unknown, before: unknown): Iterable<Named> {
  if (field.holds === 'set')
    return memberCells(field, value as readonly string[], before as readonly string[] | undefined);
  if (field.holds === 'entries')
    return entryCells(field, value as Entries, before as Entries | undefined);
  return [[property, normal(value as CellValue)]];
}

function* memberCells(
  { cell }: SetField,
  value: readonly string[],
  before: readonly string[] = []
): Generator<Named> {
  const [now, then] = [new Set(value), new Set(before)];
  for (const member of now.difference(then)) yield [`${cell}/${member}`, true];
  for (const member of then.difference(now)) yield [`${cell}/${member}`, false];
}

type Entries = ReadonlyMap<string, CellValue>;

function* entryCells(
  { cell }: EntriesField,
  now: Entries,
  then: Entries = new Map()
): Generator<Named> {
  for (const [key, entry] of now)
    if (!sameValue(then.get(key), entry)) yield [`${cell}/${key}`, normal(entry)];
  for (const key of then.keys()) if (!now.has(key)) yield [`${cell}/${key}`, null];
}

// The same accented word typed on two machines must be the same text; half a character, as a
// careless cut of an emoji leaves, could be written in no file; what hides comes with a paste.
function normal(value: CellValue): CellValue {
  return typeof value === 'string' ? shownText(value.normalize('NFC').toWellFormed()) : value;
}

/** Touches a record, changing nothing in it: whoever binned it meanwhile will be told. */
export function touch(type: RecordType, id: string): Change {
  return { id, type, cells: { [ALIVE]: true } };
}

/** Puts records in the bin, with all they hold. */
export function bin(state: MapState, ids: Iterable<string>): Change[] {
  return setAlive(state, ids, false);
}

/** Takes records out of the bin; links and memberships that led to them come back with them. */
export function restore(state: MapState, ids: Iterable<string>): Change[] {
  return setAlive(state, ids, true);
}

function setAlive(state: MapState, ids: Iterable<string>, alive: boolean): Change[] {
  return [...ids].flatMap((id) => {
    const record = state.records.get(id);
    return record ? [{ id, type: record.type, cells: { [ALIVE]: alive } }] : [];
  });
}
