import type { Actor } from '#domain/actor.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import type { ActorId } from '#domain/ids.ts';
import type { Space } from '#domain/space.ts';
import type { Stake } from '#domain/stake.ts';
import { foldedText } from '#ui/shared/folded-text.ts';
import type { Crossing } from './participation.ts';

/** Which actors are looked at, and in which order. */
export interface LookingFor {
  readonly sought: string;
  readonly onlyNone: boolean;
  readonly sorting: 'name' | 'number';
  readonly language: string;
}

/** The actors looked for: by name, or those who are in the most first. */
export function crossedRows(
  actors: Iterable<Actor>,
  counts: ReadonlyMap<ActorId, number>,
  { sought, onlyNone, sorting, language }: LookingFor
): Actor[] {
  const part = foldedText(sought);
  const { compare } = new Intl.Collator(language, { numeric: true });
  const countOf = ({ id }: Actor): number => counts.get(id) ?? 0;
  return [...actors]
    .filter((actor) => !onlyNone || countOf(actor) === 0)
    .filter(({ name }) => part === '' || foldedText(name).includes(part))
    .sort(
      (one, other) =>
        (sorting === 'number' ? countOf(other) - countOf(one) : 0) || compare(one.name, other.name)
    );
}

/** The spaces or the stakes of a map, by name. */
export function gatheringsByName(
  { spaces, stakes }: Ecosystem,
  crossing: Crossing,
  language: string
): (Space | Stake)[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return [...(crossing === 'space' ? spaces : stakes).values()].sort((one, other) =>
    compare(one.name, other.name)
  );
}
