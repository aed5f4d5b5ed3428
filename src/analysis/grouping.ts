import type { Actor } from '#domain/actor.ts';
import type { ActorId } from '#domain/ids.ts';
import type { TiedLink } from '#domain/link.ts';
import type { Criterion } from '#domain/map-info.ts';
import type { Context } from './context.ts';
import { sorted } from './in-order.ts';
import type { Ends } from './network.ts';

/**
 * The actors of a map sorted into groups by a criterion. What is compared are
 * units: persons and teams answer for their department or their organisation,
 * since persons cooperate and organisations commit (Zoein; MES, Fiche 2.3).
 */
export interface Grouping {
  readonly criterion: Criterion;
  /** In order; each is in one group at least. */
  readonly units: readonly ActorId[];
  /** What groups are called: an actor, a family or kind, a sphere, a territory; in order. */
  readonly groups: readonly string[];
  /** The groups of each unit, as places in `groups`; several only for spheres. */
  readonly groupsOf: readonly (readonly number[])[];
  /** Units left out, of which nobody said the group. */
  readonly ungrouped: readonly ActorId[];
  /** The place in `units` of what answers for an actor; `null` when it is left out. */
  readonly placeOf: (id: ActorId) => number | null;
}

/** Sorts the actors of a map into groups. */
export function groupingOf(context: Context, criterion: Criterion): Grouping {
  const unitOf = new Map(context.actors.map(({ id }) => [id, unitFor(id, criterion, context)]));
  const all = sorted(unitOf.values());
  const keysOf = new Map(all.map((id) => [id, keysFor(id, criterion, context)]));
  const units = all.filter((id) => keysOf.get(id)?.length);
  const groups = sorted(units.flatMap((id) => keysOf.get(id) ?? []));
  const groupPlaces = new Map(groups.map((key, place) => [key, place]));
  const places = new Map(units.map((id, place) => [id, place]));
  return {
    criterion,
    units,
    groups,
    groupsOf: units.map((id) =>
      (keysOf.get(id) ?? []).flatMap((key) => groupPlaces.get(key) ?? [])
    ),
    ungrouped: all.filter((id) => !keysOf.get(id)?.length),
    placeOf: (id) => places.get(unitOf.get(id) ?? id) ?? null
  };
}

/** Links lifted to the units they tie; those inside one unit, or that lead to none, are left out. */
export function liftedEnds(links: readonly TiedLink[], { placeOf }: Grouping): Ends {
  const lifted = links.flatMap((link) => {
    const from = placeOf(link.from);
    const to = placeOf(link.to);
    return from === null || to === null || from === to ? [] : [[from, to] as const];
  });
  return {
    from: Int32Array.from(lifted, ([from]) => from),
    to: Int32Array.from(lifted, ([, to]) => to)
  };
}

/**
 * What answers for an actor: between departments, the actor itself; between
 * organisations, what sits just inside the organisation; otherwise the nearest
 * department or structure around a person or a team.
 */
function unitFor(id: ActorId, criterion: Criterion, { nests, ecosystem }: Context): ActorId {
  if (criterion === 'department') return id;
  const line = [...nests.lineOf(id)];
  if (criterion === 'organisation') {
    const home = line.indexOf(nests.homeOf(id));
    return line[Math.max(home - 1, 0)] ?? id;
  }
  const isStructure = (one: ActorId): boolean => {
    const kind = ecosystem.actors.get(one)?.kind;
    return kind !== 'person' && kind !== 'team';
  };
  return line.find(isStructure) ?? line.at(-1) ?? id;
}

/** What a unit is grouped by: its own value, or that of the nearest it sits inside. */
function keysFor(id: ActorId, criterion: Criterion, context: Context): string[] {
  const { nests, ecosystem } = context;
  if (criterion === 'organisation') return nests.isPlaced(id) ? [nests.homeOf(id)] : [];
  const line = [...nests.lineOf(id)].flatMap((one) => ecosystem.actors.get(one) ?? []);
  for (const actor of line) {
    const keys = ownKeys(actor, criterion);
    if (keys.length > 0) return sorted(keys);
  }
  return [];
}

function ownKeys(actor: Actor, criterion: Exclude<Criterion, 'organisation'>): string[] {
  switch (criterion) {
    case 'department':
      return actor.kind === 'department' ? [actor.id] : [];
    case 'kind':
      return actor.kind === 'unspecified' ? [] : [actor.family ?? actor.kind];
    case 'sphere':
      return [...actor.spheres];
    case 'territory':
      return actor.territory === null ? [] : [actor.territory.trim()].filter(Boolean);
  }
}
