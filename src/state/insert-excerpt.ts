import { FIELDS, type Ecosystem } from '#domain/ecosystem.ts';
import type { Field, Point } from '#domain/fields.ts';
import { asId, type ActorId } from '#domain/ids.ts';
import type { DrawnId } from '#domain/view.ts';
import { changeOf, touch } from '#lineage/change.ts';
import type { Change } from '#lineage/write.ts';
import { moveTo, type Edit } from './edits.ts';
import type { Excerpt } from './excerpt.ts';
import { newId } from './new-id.ts';

/** Where an excerpt goes: on which map, and how far from where it was drawn. */
export interface Insertion {
  readonly on: Ecosystem;
  readonly by: Point;
}

type Refer = (id: string) => string | null;
type Kind = 'actor' | 'link' | 'stake' | 'space';
const INITIALS = { actor: 'a', link: 'l', stake: 's', space: 'e' } as const;

/**
 * Puts a copy of a part of a map on a map, in one gesture, under new identifiers:
 * what refers to something copied refers to its copy; what refers to something
 * else still does if that is on the map, and is left out otherwise.
 */
export function insertExcerpt(
  excerpt: Excerpt,
  { on, by }: Insertion
): Edit & { readonly copies: ReadonlyMap<string, string> } {
  const copies = copiesOf(excerpt);
  const refer: Refer = (id) => copies.get(id) ?? (isOn(on, id) ? id : null);
  const copy = (type: Kind, record: { readonly id: string }): Change =>
    changeOf(type, copies.get(record.id) ?? record.id, renewed(type, record, refer));
  const links = [...excerpt.links.values()].filter(({ from, to }) => refer(from) && refer(to));
  const outside = new Set(
    links.flatMap(({ from, to }) => [from, to]).filter((id) => !copies.has(id))
  );
  const changes = [
    ...[...excerpt.actors.values()].map((actor) => copy('actor', actor)),
    ...links.map((link) => copy('link', link)),
    ...[...excerpt.stakes.values()].map((stake) => copy('stake', stake)),
    ...[...excerpt.spaces.values()].map((space) => copy('space', space)),
    // As for any link: brings up « linked here, binned there » when partners merge.
    ...[...outside].map((id) => touch('actor', id))
  ];
  const positions = new Map(
    [...excerpt.positions].map(([id, [x, y]]) => [
      asId<ActorId>(copies.get(id) ?? id) as DrawnId,
      [x + by[0], y + by[1]] as const
    ])
  );
  return {
    copies,
    gesture: gestureOf(excerpt),
    plan: (state) => [...changes, ...(positions.size > 0 ? moveTo(positions).plan(state) : [])]
  };
}

function copiesOf({ actors, links, stakes, spaces }: Excerpt): ReadonlyMap<string, string> {
  const named = (ids: Iterable<string>, type: Kind): [string, string][] =>
    [...ids].map((id) => [id, newId(INITIALS[type])]);
  return new Map([
    ...named(actors.keys(), 'actor'),
    ...named(links.keys(), 'link'),
    ...named(stakes.keys(), 'stake'),
    ...named(spaces.keys(), 'space')
  ]);
}

function gestureOf({ actors, links, stakes, spaces }: Excerpt): Edit['gesture'] {
  const [only] = actors.values();
  const isAlone = actors.size === 1 && links.size + stakes.size + spaces.size === 0;
  return isAlone && only
    ? { does: 'add', type: 'actor', name: only.name }
    : { does: 'add', type: null, name: null };
}

function isOn({ actors, links, stakes, spaces }: Ecosystem, id: string): boolean {
  return [actors, links, stakes, spaces].some((records) => records.has(id as never));
}

/** What a record says, with its references made again; what nobody said is left out. */
function renewed(type: Kind, record: object, refer: Refer): Record<string, unknown> {
  const values = record as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(FIELDS[type])
      .map(([property, field]) => [property, referred(field, values[property], refer)] as const)
      .filter(([, value]) => !isUnsaid(value))
  );
}

function referred(field: Field, value: unknown, refer: Refer): unknown {
  if (field.holds === 'reference') return value === null ? null : refer(value as string);
  if (field.holds === 'set' && field.of === 'reference')
    return (value as readonly string[]).map(refer).filter((id) => id !== null);
  if (field.holds === 'entries' && field.keys === 'reference')
    return new Map(
      [...(value as ReadonlyMap<string, unknown>)].flatMap(([key, entry]) => {
        const id = refer(key);
        return id === null ? [] : [[id, entry] as const];
      })
    );
  return value;
}

function isUnsaid(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === null || value === '' || (value instanceof Map && value.size === 0);
}
