import type { Actor } from '#domain/actor.ts';
import type { ActorId } from '#domain/ids.ts';

// Taken out of the same loop again, an actor is the same value again.
const takenOutBefore = new WeakMap<Actor, Actor>();

/**
 * Breaks the loops of actors that sit inside one another, which two partners
 * can make together without either seeing it. In each loop the smallest
 * identifier is taken out of where it sat, so that everyone breaks it alike.
 */
export function withoutLoops(
  actors: ReadonlyMap<ActorId, Actor>,
  onloop: (id: ActorId) => void
): Map<ActorId, Actor> {
  const free = new Map(actors);
  const settled = new Set<ActorId>();
  for (const start of actors.keys()) {
    const path = new Set<ActorId>();
    let id: ActorId | null = start;
    while (id !== null && !settled.has(id) && !path.has(id)) {
      path.add(id);
      id = free.get(id)?.inside ?? null;
    }
    if (id !== null && path.has(id)) onloop(takenOut(free, [...path], id));
    for (const visited of path) settled.add(visited);
  }
  return free;
}

/** Takes out the smallest actor of the loop that a path ends in, from where the loop begins. */
function takenOut(
  actors: Map<ActorId, Actor>,
  path: readonly ActorId[],
  beginning: ActorId
): ActorId {
  const smallest = path.slice(path.indexOf(beginning)).reduce((a, b) => (a < b ? a : b));
  const actor = actors.get(smallest);
  if (actor) actors.set(smallest, outOf(actor));
  return smallest;
}

function outOf(actor: Actor): Actor {
  const known = takenOutBefore.get(actor) ?? { ...actor, inside: null };
  takenOutBefore.set(actor, known);
  return known;
}
