import type { Actor } from '#domain/actor.ts';
import { isRecordType, type Ecosystem } from '#domain/ecosystem.ts';
import type { ActorId } from '#domain/ids.ts';
import type { Link, TiedLink } from '#domain/link.ts';
import { sameValue } from '#domain/same-value.ts';
import type { Flaw } from './flaw.ts';
import { EMPTY_STATE, MAP_RECORD_ID, type MapRecord, type MapState } from './map-state.ts';
import { withoutLoops } from './nesting-loops.ts';
import { isAlive, readRecord } from './read-record.ts';
import { NO_TABLES, updatedTables, type Tables } from './record-tables.ts';
import {
  NO_STANDINGS,
  standingsOf,
  withStandings,
  type Standing,
  type Standings
} from './standing.ts';
import { stateDifference, type StateDifference } from './state-difference.ts';
import { updatedTable, type Table } from './updated-table.ts';

/** A map as plain values, and what was set aside to make it hold together. */
export interface EcosystemReading {
  readonly ecosystem: Ecosystem;
  readonly flaws: readonly Flaw[];
  /** What the next reading starts from. */
  readonly basis: Basis;
}

/** What a reading was made of, before its links and its nesting were made to hold together. */
interface Basis {
  readonly state: MapState;
  readonly standings: Standings;
  readonly tables: Tables;
  readonly nesting: Nesting;
  readonly ties: Table<TiedLink>;
  readonly unreadable: Table<readonly Flaw[]>;
  readonly untied: Table<Flaw>;
}

/** Actors none of which sits inside itself, and where a loop was broken for it. */
interface Nesting {
  readonly actors: Table<Actor>;
  readonly flaws: readonly Flaw[];
}

const BLANK_MAP: MapRecord = { id: MAP_RECORD_ID, type: 'map', cells: new Map() };

/** The reading of a map with nothing in it, which every first reading starts from. */
const NOTHING_READ = readingOf({
  state: EMPTY_STATE,
  standings: NO_STANDINGS,
  tables: NO_TABLES,
  nesting: { actors: new Map(), flaws: [] },
  ties: new Map(),
  unreadable: new Map(),
  untied: new Map()
});

/**
 * Reads a whole map back to plain values: what is in the bin is left out, and
 * with it the links and memberships that lead there.
 *
 * Nothing is lost by it: what is set aside stays in the map, is listed as a
 * flaw unless it merely leads to the bin, and comes back when it is mended. An
 * actor drawn twice is there once, with what led to either.
 *
 * Given an earlier reading of the same map, only what was written since is read,
 * with the same result: what reads the same keeps its identity, record by record,
 * table by table, and the whole map.
 */
export function readBack(
  state: MapState,
  { basis, ecosystem }: EcosystemReading = NOTHING_READ
): EcosystemReading {
  const written = stateDifference(basis.state, state);
  const standings = standingsOf(basis.standings, state, written.changed);
  const { standing } = standings;
  const difference = withStandings(written, basis.standings.standing, standing);
  const tables = updatedTables(basis.tables, basis.state, state, { difference, standing });
  const nesting = tables.actor === basis.tables.actor ? basis.nesting : nestingOf(tables.actor);
  const links = [...dueLinks(tables.link, difference)];
  return readingOf(
    {
      state,
      standings,
      tables,
      nesting,
      ties: updatedTable(basis.ties, links, (id) =>
        tied(withEnds(tables.link.get(id), standing), nesting.actors)
      ),
      unreadable: updatedTable(basis.unreadable, difference.changed, (id) =>
        unreadableOf(state.records.get(id))
      ),
      untied: updatedTable(basis.untied, links, (id) =>
        untied(withEnds(tables.link.get(id), standing), state)
      )
    },
    ecosystem
  );
}

function readingOf(basis: Basis, before?: Ecosystem): EcosystemReading {
  const { state, standings, tables, nesting, ties, unreadable } = basis;
  const map = readRecord(mapRecord(state), 'map').value;
  const read = {
    map: before && sameValue(before.map, map) ? before.map : map,
    actors: nesting.actors,
    links: ties,
    stakes: tables.stake,
    spaces: tables.space,
    situations: tables.situation,
    assessments: tables.assessment,
    decisions: tables.decision,
    views: tables.view,
    scenarios: tables.scenario
  } as unknown as Ecosystem;
  const flaws = [
    ...[...unreadable.values()].flat(),
    ...standings.flaws,
    ...nesting.flaws,
    ...basis.untied.values()
  ];
  return { ecosystem: before && isSame(before, read) ? before : read, flaws, basis };
}

function isSame(one: Ecosystem, other: Ecosystem): boolean {
  return (Object.keys(one) as (keyof Ecosystem)[]).every((part) => one[part] === other[part]);
}

// A record is read once and for all as its type: one under this name but of another is not the map.
function mapRecord(state: MapState): MapRecord {
  const record = state.records.get(MAP_RECORD_ID);
  return record?.type === 'map' ? record : BLANK_MAP;
}

function unreadableOf(record: MapRecord | undefined): readonly Flaw[] | undefined {
  // What the map says of itself is shown as far as it can be read.
  if (!record || !isRecordType(record.type) || record.type === 'map' || !isAlive(record))
    return undefined;
  const { unreadable, deceptive } = readRecord(record, record.type);
  const flaws = [
    ...unreadable.map((cell): Flaw => ({ code: 'unreadable-value', record: record.id, cell })),
    ...deceptive.map(({ cell, code }): Flaw => ({ code, record: record.id, cell }))
  ];
  return flaws.length > 0 ? flaws : undefined;
}

function nestingOf(actors: Table<Actor>): Nesting {
  const flaws: Flaw[] = [];
  const free = withoutLoops(actors as ReadonlyMap<ActorId, Actor>, (id) =>
    flaws.push({ code: 'nesting-loop', record: id, cell: 'inside' })
  );
  return { actors: free, flaws };
}

/** The links that were written, and those an end of which came or went. */
function* dueLinks(
  links: Table<Link>,
  { changed, moved, movedTypes }: StateDifference
): Generator<string, void> {
  yield* changed;
  if (!movedTypes.has('actor')) return;
  for (const { id, from, to } of links.values())
    if (!changed.has(id) && (moved.has(from ?? '') || moved.has(to ?? ''))) yield id;
}

/** A link led to the actors that stand for its ends. */
function withEnds(link: Link | undefined, standing: Standing): Link | undefined {
  if (!link || standing.size === 0) return link;
  const [from, to] = [link.from, link.to].map((id) => standing.get(id ?? '') ?? id);
  if (from === link.from && to === link.to) return link;
  return { ...link, from: from as Link['from'], to: to as Link['to'] };
}

function tied(link: Link | undefined, actors: Table<Actor>): TiedLink | undefined {
  return link && link.from !== link.to && isTied(link, actors) ? link : undefined;
}

function isTied(link: Link, actors: Table<Actor>): link is TiedLink {
  return link.from !== null && link.to !== null && actors.has(link.from) && actors.has(link.to);
}

/** What keeps a link from being shown, other than that an end is in the bin. */
function untied(link: Link | undefined, { records }: MapState): Flaw | undefined {
  if (!link) return undefined;
  const isActor = (id: ActorId | null): boolean => id !== null && records.get(id)?.type === 'actor';
  const isToNobody = !isActor(link.from) || !isActor(link.to);
  if (!isToNobody && link.from !== link.to) return undefined;
  return { code: isToNobody ? 'link-to-nobody' : 'self-link', record: link.id, cell: null };
}
