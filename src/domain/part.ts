import type { Ecosystem } from './ecosystem.ts';
import type { ActorId, LinkId, SpaceId, StakeId } from './ids.ts';
import { ancestorsOf } from './nesting.ts';

/** A part of a map, by identifier. Whoever holds an actor of it is of it too, and so are the ends of its links. */
export interface Part {
  readonly actors: ReadonlySet<ActorId>;
  readonly links: ReadonlySet<LinkId>;
  readonly stakes: ReadonlySet<StakeId>;
  readonly spaces: ReadonlySet<SpaceId>;
}

/** A map cut down to a part of it: records keep their identity and their order. */
export function cutTo(ecosystem: Ecosystem, part: Part): Ecosystem {
  return {
    ...ecosystem,
    actors: only(ecosystem.actors, part.actors),
    links: only(ecosystem.links, part.links),
    stakes: only(ecosystem.stakes, part.stakes),
    spaces: only(ecosystem.spaces, part.spaces)
  };
}

/** A part with some records more, and what they need to be shown. */
export function partWith(ecosystem: Ecosystem, part: Part, ids: Iterable<string>): Part {
  const actors = new Set(part.actors);
  const links = new Set(part.links);
  const stakes = new Set(part.stakes);
  const spaces = new Set(part.spaces);
  for (const id of ids) {
    const link = ecosystem.links.get(id as LinkId);
    if (link) links.add(link.id);
    const ends = link ? [link.from, link.to] : [];
    for (const end of [id as ActorId, ...ends]) if (ecosystem.actors.has(end)) actors.add(end);
    if (ecosystem.stakes.has(id as StakeId)) stakes.add(id as StakeId);
    if (ecosystem.spaces.has(id as SpaceId)) spaces.add(id as SpaceId);
  }
  return { actors: withHolders(ecosystem, actors), links, stakes, spaces };
}

/** Some actors, and all those that they sit in. */
export function withHolders({ actors }: Ecosystem, ids: ReadonlySet<ActorId>): Set<ActorId> {
  const all = new Set(ids);
  for (const id of ids) for (const holder of ancestorsOf(actors, id)) all.add(holder.id);
  return all;
}

function only<Id, Record>(
  records: ReadonlyMap<Id, Record>,
  kept: ReadonlySet<Id>
): ReadonlyMap<Id, Record> {
  if (kept.size === records.size) return records;
  return new Map([...records].filter(([id]) => kept.has(id)));
}

/** A set of texts that is made once and never changes. */
export function setOf(texts: Iterable<string>): ReadonlySet<string> {
  return new Set(texts);
}
