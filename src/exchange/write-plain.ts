import { FIELDS, isRecordType, type Ecosystem, type RecordType } from '#domain/ecosystem.ts';
import { isOfLineage } from '#lineage/alias.ts';
import type { Cell } from '#lineage/cell.ts';
import { addressOf } from '#lineage/field-value.ts';
import type { MapRecord } from '#lineage/map-state.ts';
import type { Flaw } from '#lineage/flaw.ts';
import { readBack } from '#lineage/read-back.ts';
import { isAlive } from '#lineage/read-record.ts';
import { canonicalText } from './content-hash.ts';
import type { MapFile } from './map-file.ts';
import {
  PLAIN_FORMAT,
  PLAIN_LISTS,
  PLAIN_VERSION,
  propertiesOf,
  type PlainList
} from './plain-shape.ts';

/** What a format cannot carry, and how many of them a map has. */
export interface Loss {
  readonly code: 'snapshots' | 'disagreements' | 'bin' | 'set-aside' | 'aliases' | 'unknown';
  readonly count: number;
}

/** A map in another format, and what that format could not carry of it. */
export interface PlainText {
  readonly text: string;
  readonly losses: readonly Loss[];
}

/**
 * Writes a map as plain records, for a script or a spreadsheet: every property
 * by its name, a set as a list, entries as an object, `null` for what nobody said.
 * Of a disagreement it keeps the value that the map shows.
 */
export function writePlain({ id, state, snapshots }: MapFile): PlainText {
  const { ecosystem, flaws, basis } = readBack(state);
  const text = JSON.stringify(plainOf(id, ecosystem), null, 2);
  const records = [...state.records.values()];
  const losses: Loss[] = [
    { code: 'snapshots', count: snapshots.length },
    { code: 'disagreements', count: records.flatMap(disagreementsOf).length },
    { code: 'bin', count: records.filter((record) => !isAlive(record)).length },
    { code: 'set-aside', count: flaws.filter(isSetAside).length },
    { code: 'aliases', count: basis.standings.standing.size },
    { code: 'unknown', count: records.filter(isUnknown).length }
  ];
  return { text: `${text}\n`, losses: losses.filter(({ count }) => count > 0) };
}

function plainOf(id: string, ecosystem: Ecosystem): object {
  const lists = Object.entries(PLAIN_LISTS).map(([list, type]) => [
    list,
    [...ecosystem[list as PlainList].values()].map((record) => ({
      id: record.id,
      ...plainValues(type, record)
    }))
  ]);
  return {
    format: PLAIN_FORMAT,
    version: PLAIN_VERSION,
    id,
    map: plainValues('map', ecosystem.map),
    ...(Object.fromEntries(lists) as object)
  };
}

function plainValues(type: RecordType, record: object): object {
  const values = record as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    propertiesOf(type).map(([property]) => {
      const value = values[property];
      return [property, value instanceof Map ? Object.fromEntries(value) : value];
    })
  );
}

/** What deceives the eye is shown for what it says, and written so. */
function isSetAside({ code }: Flaw): boolean {
  return code !== 'hidden-characters' && code !== 'mixed-alphabets';
}

function disagreementsOf({ cells }: MapRecord): Cell[] {
  return [...cells.values()].filter(
    (cell) => new Set(cell.map(({ value }) => canonicalText(value))).size > 1
  );
}

/** Whether a record is of a type, or has a field, that this program keeps without knowing it. */
function isUnknown({ type, cells }: MapRecord): boolean {
  if (!isRecordType(type)) return true;
  return [...cells.keys()].some((name) => !isOfLineage(name) && !addressOf(FIELDS[type], name));
}
