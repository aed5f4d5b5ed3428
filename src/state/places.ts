import type { Ecosystem } from '#domain/ecosystem.ts';
import type { Point } from '#domain/fields.ts';
import type { ActorId } from '#domain/ids.ts';
import { ancestorsOf } from '#domain/nesting.ts';
import { MAIN_VIEW, type DrawnId } from '#domain/view.ts';
import { changeOf } from '#lineage/change.ts';
import type { Edit } from './edits.ts';

/**
 * What has a place of its own among records: of an actor that holds others,
 * those at the bottom, since it is drawn around them.
 */
export function placesOf(ecosystem: Ecosystem, ids: readonly string[]): readonly DrawnId[] {
  const chosen = new Set(ids);
  const { actors, stakes, spaces } = ecosystem;
  const holders = new Set([...actors.values()].map(({ inside }) => inside));
  const bottom = [...actors.keys()].filter(
    (id) =>
      !holders.has(id) &&
      (chosen.has(id) || ancestorsOf(actors, id).some((outer) => chosen.has(outer.id)))
  );
  const others = ids.filter((id) => stakes.has(id as never) || spaces.has(id as never));
  return [...bottom, ...(others as DrawnId[])];
}

/** Where records are once each has been moved by so much, with all it holds. */
export function shifted(
  ecosystem: Ecosystem,
  moves: ReadonlyMap<string, Point>
): ReadonlyMap<DrawnId, Point> {
  const positions = ecosystem.views.get(MAIN_VIEW)?.positions;
  return new Map(
    [...moves].flatMap(([mover, [x, y]]) =>
      placesOf(ecosystem, [mover]).flatMap((id) => {
        const at = positions?.get(id);
        return at ? [[id, [at[0] + x, at[1] + y]] as const] : [];
      })
    )
  );
}

/** What is chosen and sits inside nothing else that is: moving it moves all of them once. */
export function outermost(ecosystem: Ecosystem, ids: readonly string[]): readonly DrawnId[] {
  const chosen = new Set(ids);
  const { actors, stakes, spaces } = ecosystem;
  return ids.filter((id): id is DrawnId => {
    if (stakes.has(id as never) || spaces.has(id as never)) return true;
    const isHeld = ancestorsOf(actors, id as ActorId).some((outer) => chosen.has(outer.id));
    return actors.has(id as ActorId) && !isHeld;
  });
}

/** Whether layouts leave all of them where they are. */
export function arePinned(ecosystem: Ecosystem, ids: readonly string[]): boolean {
  const placed = new Set(ecosystem.views.get(MAIN_VIEW)?.placed);
  const places = placesOf(ecosystem, ids);
  return places.length > 0 && places.every((id) => placed.has(id));
}

/** Pins records where they are, for no layout to move them, or lets layouts move them again. */
export function pin(ecosystem: Ecosystem, ids: readonly string[], isPinned: boolean): Edit {
  const cells = placesOf(ecosystem, ids).map((id) => [`placed/${id}`, isPinned] as const);
  const { id, type } = changeOf('view', MAIN_VIEW, {});
  return {
    gesture: { does: 'edit', type: 'view', name: null },
    plan: () => [{ id, type, cells: Object.fromEntries(cells) }]
  };
}
