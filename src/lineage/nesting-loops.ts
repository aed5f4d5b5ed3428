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
): ReadonlyMap<ActorId, Actor> {
  // Most maps have no loop, and are what they were.
  let free: Map<ActorId, Actor> | null = null;
  const settled = new Set<ActorId>();
  for (const [start, { inside }] of actors) {
    if (inside === null || settled.has(start)) continue;
    const { path, end } = pathFrom(start, actors, settled);
    if (end !== null && path.has(end)) onloop(takenOut((free ??= new Map(actors)), [...path], end));
    // No path enters what is settled: that a loop was broken there changes none.
    for (const visited of path) settled.add(visited);
  }
  return free ?? actors;
}

/** The actors met going outwards from one, up to the last, to one already met, or to one that is settled. */
function pathFrom(
  start: ActorId,
  actors: ReadonlyMap<ActorId, Actor>,
  settled: ReadonlySet<ActorId>
): { readonly path: ReadonlySet<ActorId>; readonly end: ActorId | null } {
  const path = new Set<ActorId>();
  let end: ActorId | null = start;
  while (end !== null && !settled.has(end) && !path.has(end)) {
    path.add(end);
    end = actors.get(end)?.inside ?? null;
  }
  return { path, end };
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
