import type { ActorId } from '#domain/ids.ts';
import { claimOf, sameActor, twoActors } from '#lineage/alias.ts';
import type { EcosystemReading } from '#lineage/read-back.ts';
import type { Change } from '#lineage/write.ts';
import type { Edit } from './edits.ts';

/** Says that an actor is another one, drawn twice: the other stays shown, and both are kept. */
export function sayOneActor({ ecosystem }: EcosystemReading, id: ActorId, shown: ActorId): Edit {
  return about(ecosystem.actors.get(shown)?.name, sameActor(id, shown));
}

/** Says that two actors are two: they are not proposed again. */
export function sayTwoActors({ ecosystem }: EcosystemReading, one: ActorId, other: ActorId): Edit {
  return about(ecosystem.actors.get(one)?.name, twoActors(one, other));
}

/** Gives an actor back the records that it stands for: one of them, or all. */
export function separate(reading: EcosystemReading, id: ActorId, only?: ActorId): Edit {
  const { state } = reading.basis;
  const records = only === undefined ? recordsUnder(reading, id) : [only];
  const changes = records.flatMap((record) => {
    const claim = claimOf(state.records.get(record));
    return claim === undefined ? [] : twoActors(record, claim);
  });
  return about(reading.ecosystem.actors.get(id)?.name, changes);
}

/** The other records of an actor that was drawn several times, by identifier. */
export function recordsUnder({ basis }: EcosystemReading, id: string): ActorId[] {
  return [...basis.standings.standing].flatMap(([record, stands]) =>
    stands === id ? [record as ActorId] : []
  );
}

function about(name: string | undefined, changes: readonly Change[]): Edit {
  return { gesture: { does: 'edit', type: 'actor', name: name ?? null }, plan: () => changes };
}
