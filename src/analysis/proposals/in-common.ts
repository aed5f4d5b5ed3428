import type { Context } from '#analysis/context.ts';
import type { ActorId } from '#domain/ids.ts';

/** Two actors who sit in no one else, and have something in common that someone declared. */
export interface InCommon {
  readonly pair: readonly [ActorId, ActorId];
  /** 0 for a stake, 1 for a space, 2 for a sphere, 3 for a territory: the less said, the later. */
  readonly rank: number;
}

/** In larger circles, having one in common says too little for two actors to be put in touch. */
const LARGEST_CIRCLE = 40;

/**
 * Pairs of outermost actors with something in common, the strongest reason of
 * each pair first: never all pairs, only what was declared.
 */
export function pairsInCommon(
  { actors, stakes, spaces, nests }: Context,
  isWanted: (one: ActorId, other: ActorId) => boolean
): InCommon[] {
  const bySphere = grouped(
    actors.flatMap(({ id, spheres }) => spheres.map((key) => ({ id, key })))
  );
  const byTerritory = grouped(
    actors.flatMap(({ id, territory }) => (territory === null ? [] : [{ id, key: territory }]))
  );
  const ranked: readonly (readonly (readonly ActorId[])[])[] = [
    stakes.map(({ concerned }) => concerned),
    spaces.map(({ participants }) => participants),
    bySphere,
    byTerritory
  ];
  const found = new Map<string, InCommon>();
  for (const [rank, circles] of ranked.entries())
    for (const circle of circles)
      for (const pair of pairsOf(circle.map(nests.outermostOf))) {
        const key = pair.join(' ');
        if (!found.has(key) && isWanted(...pair)) found.set(key, { pair, rank });
      }
  return [...found.values()];
}

function grouped(
  members: readonly { readonly id: ActorId; readonly key: string }[]
): (readonly ActorId[])[] {
  const groups = Map.groupBy(members, ({ key }) => key);
  return [...groups.keys()].sort().map((key) => (groups.get(key) ?? []).map(({ id }) => id));
}

function pairsOf(circle: readonly ActorId[]): [ActorId, ActorId][] {
  const ids = [...new Set(circle)].sort();
  if (ids.length > LARGEST_CIRCLE) return [];
  return ids.flatMap((one, index) =>
    ids.slice(index + 1).map((other): [ActorId, ActorId] => [one, other])
  );
}
