import { ACTOR_KINDS, type ActorKind } from '#domain/actor.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import { LINK_KINDS, type LinkKind } from '#domain/link-kind.ts';
import { isExisting, type Status } from '#domain/link.ts';
import type { ActorId } from '#domain/ids.ts';

/** What a legend has to explain: what is on the map, and nothing else. */
export interface LegendEntries {
  readonly links: readonly LinkKind[];
  /** Statuses, other than being there, that some link has. */
  readonly statuses: readonly Exclude<Status, 'existing'>[];
  readonly actors: readonly ActorKind[];
  /** Whether some actor holds others. */
  readonly hasContainers: boolean;
  readonly hasStakes: boolean;
  readonly hasContestedStakes: boolean;
  readonly hasSpaces: boolean;
  readonly hasFacilitators: boolean;
}

/** What is to be explained of an ecosystem, in the order of the domain's lists. */
export function legendEntries({ actors, links, stakes, spaces }: Ecosystem): LegendEntries {
  const holders = new Set<ActorId | null>([...actors.values()].map(({ inside }) => inside));
  const leaves = [...actors.values()].filter(({ id }) => !holders.has(id));
  const actorKinds = new Set(leaves.map(({ kind }) => kind));
  const linkKinds = new Set([...links.values()].map(({ kind }) => kind));
  const statuses = new Set([...links.values()].filter((l) => !isExisting(l)).map((l) => l.status));
  const contested = [...stakes.values()].filter((stake) => stake.contested === true);
  return {
    links: LINK_KINDS.filter((kind) => linkKinds.has(kind)),
    statuses: (['wished', 'proposed', 'ended'] as const).filter((status) => statuses.has(status)),
    actors: ACTOR_KINDS.filter((kind) => actorKinds.has(kind)),
    hasContainers: leaves.length < actors.size,
    hasStakes: contested.length < stakes.size,
    hasContestedStakes: contested.length > 0,
    hasSpaces: spaces.size > 0,
    hasFacilitators: [...spaces.values()].some(({ facilitators }) => facilitators.length > 0)
  };
}
