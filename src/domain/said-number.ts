import type { Actor } from './actor.ts';
import type { ActorId } from './ids.ts';

/** What is said of actors in figures. */
export const NUMBER_FIELDS = [
  'level',
  'trust',
  'relevance',
  'competence',
  'authority',
  'engagement'
] as const satisfies readonly (keyof Actor)[];
export type NumberField = (typeof NUMBER_FIELDS)[number];

type Numbers = ReadonlyMap<ActorId, number | null>;

/** The number that a text says, with a comma or a point, `12 500,5 €`; `null` when it says none. */
export function numberIn(text: string): number | null {
  const figures = text
    .replace(/[\s€%]/gu, '')
    .replace('−', '-')
    .replace(',', '.');
  return /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(figures) ? Number(figures) : null;
}

/** What each actor says in figures; `null` when nobody said, which is never 0. */
export function numbersSaid(actors: ReadonlyMap<ActorId, Actor>, field: NumberField): Numbers {
  return new Map([...actors].map(([id, actor]) => [id, actor[field]]));
}

/** What each actor says in a field of the users' own; an empty one says nothing. */
export function customSaid(
  actors: ReadonlyMap<ActorId, Actor>,
  name: string
): ReadonlyMap<ActorId, string | null> {
  return new Map([...actors].map(([id, { custom }]) => [id, custom.get(name)?.trim() || null]));
}

/** A field of the users' own as numbers; `null` when it is empty everywhere, or not only numbers. */
export function customNumbers(actors: ReadonlyMap<ActorId, Actor>, name: string): Numbers | null {
  const said = [...customSaid(actors, name)].map(
    ([id, text]) => [id, text, text === null ? null : numberIn(text)] as const
  );
  const isNumeric = said.every(([, text, number]) => text === null || number !== null);
  const isSaid = said.some(([, text]) => text !== null);
  return isNumeric && isSaid ? new Map(said.map(([id, , number]) => [id, number])) : null;
}

/** The names of the fields that users gave to actors, in order. */
export function customNames(actors: ReadonlyMap<ActorId, Actor>): readonly string[] {
  const names = new Set([...actors.values()].flatMap(({ custom }) => [...custom.keys()]));
  return [...names].sort((one, other) => one.localeCompare(other));
}
