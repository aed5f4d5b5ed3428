import { TABLES, type TabledType } from '#analysis/comparison/record-change.ts';
import { FIELDS, type Ecosystem } from '#domain/ecosystem.ts';
import type { Field } from '#domain/fields.ts';
import type { ActorId, SpaceId } from '#domain/ids.ts';
import { isInside } from '#domain/nesting.ts';
import type { Space } from '#domain/space.ts';

type Properties = Readonly<Record<string, unknown>>;

/**
 * A map as it would be if an actor left, with those who sit inside it: a commune
 * takes its departments along. Gone too are the links of all of them, what was
 * answered about these, their places in spaces, stakes, situations and views,
 * and what they carried or hosted. A space whose facilitators all left is said to
 * have nobody, which is known rather than unsaid.
 *
 * What was decided about findings stays: it was decided. The same map when the
 * actor is not on it.
 */
export function withoutActor(ecosystem: Ecosystem, actor: ActorId): Ecosystem {
  if (!ecosystem.actors.has(actor)) return ecosystem;
  const actors = [...ecosystem.actors.keys()].filter(
    (id) => id === actor || isInside(ecosystem.actors, id, actor)
  );
  const gone = new Set<string>(actors);
  for (const { id, from, to } of ecosystem.links.values())
    if (gone.has(from) || gone.has(to)) gone.add(id);
  return withNobodyLeft(ecosystem, without(ecosystem, gone));
}

/**
 * A map as it would be if a third space closed: gone with what was answered
 * about it, and from the situations and views that show it. The links between
 * those who met there stay. The same map when the space is not on it.
 */
export function withoutSpace(ecosystem: Ecosystem, space: SpaceId): Ecosystem {
  return ecosystem.spaces.has(space) ? without(ecosystem, new Set([space])) : ecosystem;
}

/** A map without some records, nor anything that leads to them; what does not change keeps its identity. */
export function without(ecosystem: Ecosystem, gone: ReadonlySet<string>): Ecosystem {
  const isAbout = ({ subject }: { readonly subject: string | null }): boolean =>
    subject !== null && gone.has(subject);
  const answered = [...ecosystem.assessments.values()].filter(isAbout);
  const out = new Set([...gone, ...answered.map(({ id }) => id)]);
  const tables = Object.entries(TABLES).map(([type, table]) => [
    table,
    tableWithout(ecosystem[table], type as TabledType, out)
  ]);
  return { ...ecosystem, ...(Object.fromEntries(tables) as Partial<Ecosystem>) };
}

function tableWithout(
  table: ReadonlyMap<string, object>,
  type: TabledType,
  gone: ReadonlySet<string>
): ReadonlyMap<string, object> {
  const left = [...table]
    .filter(([id]) => !gone.has(id))
    .map(([id, record]) => [id, recordWithout(record, type, gone)] as const);
  const isSame = left.length === table.size && left.every(([id, one]) => one === table.get(id));
  return isSame ? table : new Map(left);
}

function recordWithout(record: object, type: TabledType, gone: ReadonlySet<string>): object {
  const changed = Object.entries(FIELDS[type]).flatMap(([property, field]) => {
    const value = (record as Properties)[property];
    const left = valueWithout(value, field, gone);
    return left === value ? [] : [[property, left] as const];
  });
  return changed.length === 0 ? record : { ...record, ...Object.fromEntries(changed) };
}

function valueWithout(value: unknown, field: Field, gone: ReadonlySet<string>): unknown {
  if (field.holds === 'reference') return gone.has(value as string) ? null : value;
  if (field.holds === 'set' && field.of === 'reference') {
    const members = value as readonly string[];
    return members.some((id) => gone.has(id)) ? members.filter((id) => !gone.has(id)) : value;
  }
  if (field.holds === 'entries' && field.keys === 'reference') {
    const entries = [...(value as ReadonlyMap<string, unknown>)];
    return entries.some(([id]) => gone.has(id))
      ? new Map(entries.filter(([id]) => !gone.has(id)))
      : value;
  }
  return value;
}

function withNobodyLeft(before: Ecosystem, after: Ecosystem): Ecosystem {
  const left = (space: Space): Space => {
    const had = before.spaces.get(space.id)?.facilitators ?? [];
    const isLeft = had.length > 0 && space.facilitators.length === 0;
    return isLeft && space.facilitation !== 'in-turn'
      ? { ...space, facilitation: 'nobody' }
      : space;
  };
  if (after.spaces === before.spaces) return after;
  return { ...after, spaces: new Map([...after.spaces].map(([id, space]) => [id, left(space)])) };
}
