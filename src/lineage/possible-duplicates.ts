import type { Actor } from '#domain/actor.ts';
import { comparableName } from '#domain/comparable-name.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import type { ActorId } from '#domain/ids.ts';
import { officialNumbers } from '#domain/official-number.ts';
import { toldApartFrom } from './alias.ts';
import { shownValue } from './cell.ts';
import type { MapRecord } from './map-state.ts';
import type { EcosystemReading } from './read-back.ts';

/** Two actors of a map that may be one drawn twice, and what they have in common. */
export interface PossibleDuplicate {
  /** In the order of identifiers. */
  readonly actors: readonly [ActorId, ActorId];
  /** An official number both bear, or a name that is the same once compared. */
  readonly by: 'number' | 'name';
  /** That number, or that name. */
  readonly common: string;
}

/** The kinds that a name is looked for among: a person is no organisation of the same name. */
const SORTS: Readonly<Partial<Record<Actor['kind'], string>>> = {
  person: 'person',
  team: 'unit',
  department: 'unit',
  beneficiaries: 'beneficiaries',
  'non-human': 'non-human'
};

/**
 * Actors that may have been drawn twice: those that bear one official number,
 * then those of one name, however it is written. It is for people to say: no
 * two are put together by it, and those that someone told apart are not
 * proposed again. Each is proposed with the first that it may be.
 */
export function possibleDuplicates(reading: EcosystemReading): readonly PossibleDuplicate[] {
  const { actors } = reading.ecosystem;
  const apart = toldApart(reading);
  const known = alreadyFound.get(actors);
  if (known && sameSet(known.apart, apart)) return known.found;
  const found = foundAmong(actors, apart);
  alreadyFound.set(actors, { apart, found });
  return found;
}

// Most gestures leave the actors as they are, and each is asked what it opens.
const alreadyFound = new WeakMap<
  object,
  { readonly apart: ReadonlySet<string>; readonly found: readonly PossibleDuplicate[] }
>();

function sameSet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((pair) => other.has(pair));
}

function foundAmong(
  actors: Ecosystem['actors'],
  apart: ReadonlySet<string>
): readonly PossibleDuplicate[] {
  const proposed = new Set<string>();
  const found: PossibleDuplicate[] = [];
  const propose = (
    by: PossibleDuplicate['by'],
    groups: ReadonlyMap<string, readonly Actor[]>
  ): void => {
    for (const [common, alike] of groups) {
      // Most are alone: looking further into each would hold a large map up.
      if (alike.length < 2) continue;
      for (const [rank, { id }] of alike.entries()) {
        const first = alike.slice(0, rank).find((other) => !apart.has(pairOf(other.id, id)));
        if (!first || proposed.has(pairOf(first.id, id))) continue;
        proposed.add(pairOf(first.id, id));
        found.push({ actors: [first.id, id], by, common: common.split('\n')[0] ?? '' });
      }
    }
  };
  const byNumber = (actor: Actor): string[] => officialNumbers(actor).map(({ number }) => number);
  propose('number', groupedBy(actors.values(), byNumber));
  propose('name', groupedBy(actors.values(), nameKeys));
  return found;
}

// An actor never changes once read, and a map has thousands to compare.
const alreadyCompared = new WeakMap<Actor, readonly string[]>();

function nameKeys(actor: Actor): readonly string[] {
  const known = alreadyCompared.get(actor) ?? comparedName(actor);
  alreadyCompared.set(actor, known);
  return known;
}

/** A name with what must be the same too: services go by the same name in every town hall. */
function comparedName({ kind, name, inside }: Actor): string[] {
  const common = comparableName(name);
  if (common === '') return [];
  const sort = SORTS[kind] ?? 'organisation';
  return [`${common}\n${sort}\n${sort === 'unit' ? (inside ?? '') : ''}`];
}

function groupedBy(
  actors: Iterable<Actor>,
  keysOf: (actor: Actor) => readonly string[]
): Map<string, Actor[]> {
  const groups = new Map<string, Actor[]>();
  for (const actor of actors)
    for (const key of new Set(keysOf(actor))) {
      const known = groups.get(key);
      if (known) known.push(actor);
      else groups.set(key, [actor]);
    }
  return groups;
}

/** The pairs that someone told apart, by the records that stand for them. */
function toldApart({ basis: { state, standings } }: EcosystemReading): ReadonlySet<string> {
  const standIn = (id: string): string => standings.standing.get(id) ?? id;
  const pairs = new Set<string>();
  for (const record of state.records.values())
    for (const other of othersOf(record)) pairs.add(pairOf(standIn(record.id), standIn(other)));
  return pairs;
}

// A record never changes once made, and few of them say so.
const others = new WeakMap<MapRecord, readonly string[]>();

/** The records that someone told this one apart from. */
function othersOf(record: MapRecord): readonly string[] {
  if (record.type !== 'actor') return NOBODY;
  const known = others.get(record);
  if (known) return known;
  const found = othersIn(record);
  others.set(record, found);
  return found;
}

const NOBODY: readonly never[] = [];

function othersIn({ cells }: MapRecord): readonly string[] {
  const found: string[] = [];
  for (const [name, cell] of cells) {
    const other = toldApartFrom(name);
    if (other !== null && shownValue(cell) === true) found.push(other);
  }
  return found.length > 0 ? found : NOBODY;
}

/** What two actors are known by as a pair, whichever comes first. */
export const pairOf = (one: string, other: string): string =>
  one < other ? `${one} ${other}` : `${other} ${one}`;
