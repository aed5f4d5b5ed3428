import {
  FIELDS,
  isRecordType,
  type Ecosystem,
  type RecordOf,
  type RecordType
} from '#domain/ecosystem.ts';
import type { Field, Referable } from '#domain/fields.ts';
import type { ActorId } from '#domain/ids.ts';
import type { Link, TiedLink } from '#domain/link.ts';
import { MAP_RECORD_ID, type MapRecord, type MapState } from './map-state.ts';
import { isAlive, readRecord } from './read-record.ts';
import { withoutLoops } from './nesting-loops.ts';

/** Something in a map that is kept but set aside, because it does not hold together. */
export interface Flaw {
  readonly code: 'unreadable-value' | 'link-to-nobody' | 'self-link' | 'nesting-loop';
  readonly record: string;
  /** The cell at fault; `null` when it is the whole record. */
  readonly cell: string | null;
}

/** A map as plain values, and what was set aside to make it hold together. */
export interface EcosystemReading {
  readonly ecosystem: Ecosystem;
  readonly flaws: readonly Flaw[];
}

const BLANK_MAP: MapRecord = { id: MAP_RECORD_ID, type: 'map', cells: new Map() };

/**
 * Reads a whole map back to plain values: what is in the bin is left out, and
 * with it the links and memberships that lead there.
 *
 * Nothing is lost by it: what is set aside stays in the map, is listed as a
 * flaw unless it merely leads to the bin, and comes back when it is mended.
 */
export function readBack(state: MapState): EcosystemReading {
  const flaws: Flaw[] = [];
  const isThere: IsThere = (id, types) => {
    const record = state.records.get(id);
    return record !== undefined && types.some((type) => type === record.type) && isAlive(record);
  };
  const all = <Type extends RecordType>(type: Type): Map<never, RecordOf[Type]> =>
    new Map(
      recordsOf(state, type).map((record) => {
        const { value, unreadable } = readRecord(record, type);
        flaws.push(
          ...unreadable.map((cell) => ({
            code: 'unreadable-value' as const,
            record: record.id,
            cell
          }))
        );
        return [record.id as never, withKnownReferences(value, FIELDS[type], isThere)];
      })
    );

  const actors = withoutLoops(all('actor'), (id) =>
    flaws.push({ code: 'nesting-loop', record: id, cell: 'inside' })
  );
  const ecosystem: Ecosystem = {
    map: readRecord(mapRecord(state), 'map').value,
    actors,
    links: tied(state, all('link'), actors, flaws),
    stakes: all('stake'),
    spaces: all('space'),
    situations: all('situation'),
    assessments: all('assessment'),
    decisions: all('decision'),
    views: all('view')
  };
  return { ecosystem, flaws };
}

// A record is read once and for all as its type: one under this name but of another is not the map.
function mapRecord(state: MapState): MapRecord {
  const record = state.records.get(MAP_RECORD_ID);
  return record?.type === 'map' ? record : BLANK_MAP;
}

function recordsOf(state: MapState, type: RecordType): MapRecord[] {
  return [...state.records.values()]
    .filter((record) => isRecordType(record.type) && record.type === type && isAlive(record))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** Whether a record of one of these types is there, rather than absent or in the bin. */
type IsThere = (id: string, types: readonly Referable[]) => boolean;

/**
 * Leaves out the references that lead nowhere, to the bin, or to another type
 * of record; ends of links are another matter.
 */
function withKnownReferences<T>(
  value: T,
  fields: Readonly<Record<string, Field>>,
  isThere: IsThere
): T {
  let kept = value as Record<string, unknown>;
  for (const [property, field] of Object.entries(fields)) {
    const before = kept[property];
    const after = knownPart(before, field, isThere);
    if (after !== before && property !== 'from' && property !== 'to')
      kept = { ...kept, [property]: after };
  }
  return kept as T;
}

function knownPart(value: unknown, field: Field, isThere: IsThere): unknown {
  const known = (id: string): boolean => 'to' in field && isThere(id, field.to);
  if (field.holds === 'reference') return value === null || known(value as string) ? value : null;
  if (field.holds === 'set' && field.of === 'reference') {
    const members = value as readonly string[];
    return members.every(known) ? members : members.filter(known);
  }
  if (field.holds === 'entries' && field.keys === 'reference') {
    const entries = value as ReadonlyMap<string, unknown>;
    return [...entries.keys()].every(known)
      ? entries
      : new Map([...entries].filter(([key]) => known(key)));
  }
  return value;
}

/** The links whose two ends are on the map; the others are flaws, unless an end is in the bin. */
function tied(
  state: MapState,
  links: ReadonlyMap<never, Link>,
  actors: Ecosystem['actors'],
  flaws: Flaw[]
): Map<never, TiedLink> {
  const isActor = (id: ActorId | null): boolean =>
    id !== null && state.records.get(id)?.type === 'actor';
  const kept = new Map<never, TiedLink>();
  for (const [id, link] of links) {
    if (!isActor(link.from) || !isActor(link.to))
      flaws.push({ code: 'link-to-nobody', record: id, cell: null });
    else if (link.from === link.to) flaws.push({ code: 'self-link', record: id, cell: null });
    else if (isTied(link, actors)) kept.set(id, link);
  }
  return kept;
}

function isTied(link: Link, actors: Ecosystem['actors']): link is TiedLink {
  return link.from !== null && link.to !== null && actors.has(link.from) && actors.has(link.to);
}
