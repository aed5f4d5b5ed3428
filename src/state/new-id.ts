import type {
  ActorId,
  DecisionId,
  LinkId,
  ScenarioId,
  SituationId,
  SpaceId,
  StakeId,
  ViewId
} from '#domain/ids.ts';

/** The initial that new identifiers of each kind start with, for whoever reads a file by eye. */
interface Initials {
  a: ActorId;
  l: LinkId;
  s: StakeId;
  e: SpaceId;
  o: SituationId;
  d: DecisionId;
  v: ViewId;
  c: ScenarioId;
}

/** A new identifier, that no other machine will make, and that tells nothing of when it was made. */
export function newId<Initial extends keyof Initials>(initial: Initial): Initials[Initial] {
  return `${initial}_${crypto.randomUUID()}` as unknown as Initials[Initial];
}

/** A new name for this browser's copy of a map, in the lineage of its writes. */
export function newReplica(): string {
  return crypto.randomUUID().replaceAll('-', '');
}
