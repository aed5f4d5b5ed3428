import type { ActorId, LinkId, StakeId } from '#domain/ids.ts';
import type { SpaceKind } from '#domain/space.ts';

/** What a space would have to be for a part of a finding to be answered. */
export interface Demand {
  /** The identifier of the finding. */
  readonly finding: string;
  /** Those who are to take part in one space together, in order. */
  readonly actors: readonly ActorId[];
  readonly kind: SpaceKind;
  readonly treats: readonly (StakeId | LinkId)[];
  /** Whether whoever facilitates has to stand outside the organisations concerned. */
  readonly isNeutral: boolean;
}

/** Kinds in which a space may be proposed: one that answers several demands is of the last kind among theirs. */
const FROM_LEAST: readonly SpaceKind[] = ['joint-visit', 'deliberation', 'experience-feedback'];

/** The kind of space that does for several demands: going back over the work does for the others too. */
export function kindFor(demands: readonly Demand[]): SpaceKind {
  const rank = Math.max(0, ...demands.map(({ kind }) => FROM_LEAST.indexOf(kind)));
  return FROM_LEAST[rank] ?? 'deliberation';
}

/**
 * Demands that have to do with one another, by the actors they share: what
 * answers the ones has no bearing on the others. In the order of the first one.
 */
export function conversationsIn(demands: readonly Demand[]): Demand[][] {
  const first = new Map<ActorId, number>();
  const joined = demands.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (joined[root] !== root) root = joined[root] ?? root;
    return root;
  };
  for (const [index, { actors }] of demands.entries())
    for (const actor of actors) {
      const other = first.get(actor);
      if (other === undefined) first.set(actor, index);
      else {
        const [one, two] = [rootOf(index), rootOf(other)];
        joined[Math.max(one, two)] = Math.min(one, two);
      }
    }
  return [...Map.groupBy(demands, (_, index) => rootOf(index)).values()];
}
