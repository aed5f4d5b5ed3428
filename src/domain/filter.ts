import type { Ecosystem } from './ecosystem.ts';
import {
  ACTOR_FACETS,
  actorValues,
  EVIDENCE_FACETS,
  filterWord,
  LINK_FACETS,
  linkValues,
  partsOfWord,
  type Facet
} from './facet.ts';
import type { ActorId, LinkId } from './ids.ts';
import type { TiedLink } from './link.ts';
import { withHolders, type Part } from './part.ts';
import type { Space } from './space.ts';

/** What is asked of what is shown of a map. */
export interface Filter {
  /** A facet and a value each; the values of one facet are alternatives, facets add up. */
  readonly words: readonly string[];
  /** What is there on some day between these two; `null` for no bound. */
  readonly since: string | null;
  readonly until: string | null;
  /** The records that a filter about findings points at. */
  readonly evidence: (word: string) => ReadonlySet<string>;
}

/** A filter made ready to be asked about each record of a map. */
interface Asked {
  readonly ecosystem: Ecosystem;
  readonly filter: Filter;
  readonly words: ReadonlyMap<string, ReadonlySet<string>>;
  /** What findings point at, one set for each facet of findings that is asked. */
  readonly evidence: readonly ReadonlySet<string>[];
}

/**
 * The part of a map that a filter keeps. A link is kept when it is asked for and
 * so are its two ends. When something is asked of links, an actor that none of
 * those kept leads to is left out; dates leave actors alone. Whoever holds a kept
 * actor stays around it; stakes and spaces follow those they join.
 */
export function partKept(ecosystem: Ecosystem, filter: Filter): Part {
  const asked = askedOf(ecosystem, filter);
  const wanted = new Set([...ecosystem.actors.keys()].filter((id) => isActorAsked(asked, id)));
  const links = [...ecosystem.links.values()].filter(
    (link) => wanted.has(link.from) && wanted.has(link.to) && isLinkAsked(asked, link)
  );
  const isOfLinks = LINK_FACETS.some((facet) => asked.words.has(facet));
  const tied = new Set(links.flatMap(({ from, to }) => [from, to]));
  const actors = withHolders(ecosystem, isOfLinks ? tied : wanted);
  const isAll = actors.size === ecosystem.actors.size;
  const follows = (id: string, joined: readonly ActorId[]): boolean =>
    asked.evidence.some((pointed) => pointed.has(id)) ||
    joined.some((actor) => actors.has(actor)) ||
    (isAll && joined.length === 0);
  return {
    actors,
    links: new Set(links.map(({ id }) => id)),
    stakes: idsOf(ecosystem.stakes, ({ id, concerned }) => follows(id, concerned)),
    spaces: idsOf(
      ecosystem.spaces,
      (space) => isSpaceAsked(asked, space) && follows(space.id, space.participants)
    )
  };
}

function askedOf(ecosystem: Ecosystem, filter: Filter): Asked {
  const byFacet = Map.groupBy(filter.words, (word) => partsOfWord(word).facet);
  const evidence = EVIDENCE_FACETS.flatMap((facet) => {
    const words = byFacet.get(facet);
    if (!words) return [];
    return [new Set(words.flatMap((word) => [...filter.evidence(word)]))];
  });
  const words = new Map([...byFacet].map(([facet, all]) => [facet, new Set(all)]));
  return { ecosystem, filter, words, evidence };
}

function isActorAsked({ ecosystem, words, evidence }: Asked, id: ActorId): boolean {
  return (
    ACTOR_FACETS.every((facet) =>
      isAny(words.get(facet), facet, () => actorValues(ecosystem, id, facet))
    ) && evidence.every((pointed) => pointed.has(id) || endsPointed(ecosystem, pointed).has(id))
  );
}

function isLinkAsked({ ecosystem, words, evidence, filter }: Asked, link: TiedLink): boolean {
  return (
    isThere(link, filter) &&
    LINK_FACETS.every((facet) =>
      isAny(words.get(facet), facet, () => linkValues(ecosystem, link, facet))
    ) &&
    evidence.every(
      (pointed) => pointed.has(link.id) || (pointed.has(link.from) && pointed.has(link.to))
    )
  );
}

function isSpaceAsked({ words, filter }: Asked, space: Space): boolean {
  return isThere(space, filter) && isAny(words.get('status'), 'status', () => [space.status]);
}

function isAny(
  wanted: ReadonlySet<string> | undefined,
  facet: Facet,
  values: () => readonly string[]
): boolean {
  return !wanted || values().some((value) => wanted.has(filterWord(facet, value)));
}

/** Whether something is there on some day between two; a date that nobody gave excludes nothing. */
function isThere(
  record: { readonly since: string | null; readonly until: string | null },
  { since, until }: Filter
): boolean {
  const beginsInTime = record.since === null || until === null || record.since <= until;
  const lastsEnough = record.until === null || since === null || record.until >= since;
  return beginsInTime && lastsEnough;
}

// What a finding points at never changes: the ends of its links are looked up once.
const ends = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

function endsPointed({ links }: Ecosystem, pointed: ReadonlySet<string>): ReadonlySet<string> {
  const known = ends.get(pointed);
  if (known) return known;
  const found = new Set<string>();
  for (const id of pointed) {
    const link = links.get(id as LinkId);
    if (link) found.add(link.from).add(link.to);
  }
  ends.set(pointed, found);
  return found;
}

function idsOf<Id, Record>(
  records: ReadonlyMap<Id, Record>,
  isKept: (record: Record) => boolean
): Set<Id> {
  return new Set([...records].filter(([, record]) => isKept(record)).map(([id]) => id));
}
