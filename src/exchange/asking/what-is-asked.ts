import type { Actor } from '#domain/actor.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import type { ActorId } from '#domain/ids.ts';
import type { TiedLink } from '#domain/link.ts';
import { isInside } from '#domain/nesting.ts';
import type { Situation } from '#domain/situation.ts';
import type { Space } from '#domain/space.ts';

/** What of a map concerns one partner, and is shown to it so that it can answer. */
export interface Asked {
  readonly title: string;
  /** The partner, and who sits inside it. */
  readonly own: readonly Actor[];
  /** Those at the other end of its links: of them, the name alone. */
  readonly others: readonly Actor[];
  readonly links: readonly TiedLink[];
  readonly spaces: readonly Space[];
  /** What was told of these links. */
  readonly situations: readonly Situation[];
}

/** Picks out of a map what concerns one partner: its actors, their links, where they meet. */
export function whatIsAsked(ecosystem: Ecosystem, partner: ActorId): Asked {
  const { actors } = ecosystem;
  const own = [...actors.values()].filter(
    ({ id }) => id === partner || isInside(actors, id, partner)
  );
  const isOwn = (id: ActorId | null): boolean => own.some((actor) => actor.id === id);
  const links = [...ecosystem.links.values()].filter(({ from, to }) => isOwn(from) || isOwn(to));
  const ends = new Set(links.flatMap(({ from, to }) => [from, to]));
  const isTold = (id: string): boolean => links.some((link) => link.id === id);
  return {
    title: ecosystem.map.title,
    own,
    others: [...actors.values()].filter(({ id }) => ends.has(id) && !isOwn(id)),
    links,
    spaces: [...ecosystem.spaces.values()].filter(
      ({ host, participants, invited, facilitators }) =>
        isOwn(host) || [...participants, ...invited, ...facilitators].some(isOwn)
    ),
    situations: [...ecosystem.situations.values()].filter(({ evidences }) => evidences.some(isTold))
  };
}
