import type { Actor } from './actor.ts';
import type { ActorId } from './ids.ts';

/** The actors of a map, by identifier. */
export type Actors = ReadonlyMap<ActorId, Actor>;

/**
 * The actors that one sits inside, from the nearest outwards. Stops short of a
 * loop, which the border sets aside but a half-merged map may hold.
 */
export function ancestorsOf(actors: Actors, id: ActorId): readonly Actor[] {
  const known = lines.get(actors) ?? new Map<ActorId, readonly Actor[]>();
  lines.set(actors, known);
  const ancestors = known.get(id) ?? climbedFrom(actors, id);
  known.set(id, ancestors);
  return ancestors;
}

// A map's actors never change once made: each line is climbed once, however often it is asked for.
const lines = new WeakMap<Actors, Map<ActorId, readonly Actor[]>>();

function climbedFrom(actors: Actors, id: ActorId): Actor[] {
  const ancestors: Actor[] = [];
  const met = new Set<ActorId>([id]);
  let outer = actors.get(id)?.inside;
  while (outer && !met.has(outer)) {
    const actor = actors.get(outer);
    if (!actor) break;
    ancestors.push(actor);
    met.add(outer);
    outer = actor.inside;
  }
  return ancestors;
}

/** Whether the first actor sits inside the second, at any depth. */
export function isInside(actors: Actors, inner: ActorId, outer: ActorId): boolean {
  return ancestorsOf(actors, inner).some(({ id }) => id === outer);
}

/**
 * « Organisation » of an actor: its outermost ancestor, or itself, that is an
 * organisation; failing that, the outermost meta-organisation. `null` when it
 * sits in none, which for a person means that nobody said.
 */
export function organisationOf(actors: Actors, id: ActorId): ActorId | null {
  const self = actors.get(id);
  if (!self) return null;
  const line = [self, ...ancestorsOf(actors, id)];
  const outermost = (kind: Actor['kind']): Actor | undefined =>
    line.findLast((actor) => actor.kind === kind);
  return (outermost('organisation') ?? outermost('meta-organisation'))?.id ?? null;
}

/** The nearest department or team that an actor is, or sits in; `null` when there is none. */
export function unitOf(actors: Actors, id: ActorId): ActorId | null {
  const self = actors.get(id);
  if (!self) return null;
  const line = [self, ...ancestorsOf(actors, id)];
  return line.find(({ kind }) => kind === 'department' || kind === 'team')?.id ?? null;
}
