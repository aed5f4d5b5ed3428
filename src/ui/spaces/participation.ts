import type { Ecosystem } from '#domain/ecosystem.ts';
import type { ActorId } from '#domain/ids.ts';
import type { Space } from '#domain/space.ts';
import type { Stake } from '#domain/stake.ts';

/** What an actor may do in a third space, each kept in a set of the space. */
export const PARTS = ['participants', 'facilitators', 'carriers', 'invited'] as const;
export type Part = (typeof PARTS)[number];

/** What actors are crossed with. */
export const CROSSINGS = ['space', 'stake'] as const;
export type Crossing = (typeof CROSSINGS)[number];

type Members = Readonly<Record<string, readonly ActorId[]>>;

/** What an actor is to one space or stake. */
export type Being = Part | 'concerned';

/** All that an actor can be to a space, or to a stake. */
export function beingsOf(crossing: Crossing): readonly Being[] {
  return crossing === 'space' ? PARTS : ['concerned'];
}

/** What an actor is to a space or to a stake, in the order of the list. */
export function beingsIn(crossing: Crossing, gathering: Space | Stake, actor: ActorId): Being[] {
  const members = gathering as unknown as Members;
  return beingsOf(crossing).filter((being) => members[being]?.includes(actor));
}

/** Those who are not there: someone who takes part is no longer invited but absent. */
const EXCLUDES: Readonly<Partial<Record<Being, Being>>> = {
  participants: 'invited',
  invited: 'participants'
};

/** A space or a stake that is in the page, its place, and how wide those left out after it are. */
export interface PlacedGathering {
  readonly gathering: Space | Stake;
  readonly place: number;
  readonly after: number;
}

/** The sets to write for an actor to be that to a space or stake, or no longer. */
export function toggled(
  gathering: Space | Stake,
  actor: ActorId,
  being: Being
): Readonly<Partial<Record<Being, readonly ActorId[]>>> {
  const members = gathering as unknown as Members;
  const now = members[being] ?? [];
  if (now.includes(actor)) return { [being]: now.filter((one) => one !== actor) };
  const other = EXCLUDES[being];
  const excluded = other && members[other]?.includes(actor);
  return {
    [being]: [...now, actor],
    ...(excluded && { [other]: members[other]?.filter((one) => one !== actor) })
  };
}

/** The sets to write for an actor to be nothing any more to a space or stake. */
export function cleared(
  crossing: Crossing,
  gathering: Space | Stake,
  actor: ActorId
): Readonly<Partial<Record<Being, readonly ActorId[]>>> {
  const members = gathering as unknown as Members;
  return Object.fromEntries(
    beingsIn(crossing, gathering, actor).map((being) => [
      being,
      members[being]?.filter((one) => one !== actor)
    ])
  );
}

/** How many spaces each actor takes part in, facilitates or carries, or stakes it is concerned by. */
export function countsOf(
  crossing: Crossing,
  gatherings: Iterable<Space | Stake>
): ReadonlyMap<ActorId, number> {
  const counts = new Map<ActorId, number>();
  for (const gathering of gatherings) {
    const members = gathering as unknown as Members;
    const there = beingsOf(crossing).filter((being) => being !== 'invited');
    for (const actor of new Set(there.flatMap((being) => members[being] ?? [])))
      counts.set(actor, (counts.get(actor) ?? 0) + 1);
  }
  return counts;
}

/** The stakes that no third space treats. */
export function untreatedStakes({ stakes, spaces }: Ecosystem): Stake[] {
  const treated = new Set<string>([...spaces.values()].flatMap(({ treats }) => treats));
  return [...stakes.values()].filter(({ id }) => !treated.has(id));
}
