import type { Actor } from '#domain/actor.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import type { Point } from '#domain/fields.ts';
import type { ActorId } from '#domain/ids.ts';
import { ancestorsOf, isInside } from '#domain/nesting.ts';
import type { DrawnId } from '#domain/view.ts';
import { editSeveral } from './edit-several.ts';
import { moveTo, type Edit } from './edits.ts';

/**
 * The actors among those chosen that can be put inside another, or on their own
 * for `null`: none that holds it, since nothing sits inside itself, nor any that
 * comes along with one that holds it, nor any that is there already.
 */
export function nestable(
  { actors }: Pick<Ecosystem, 'actors'>,
  ids: readonly string[],
  inside: ActorId | null
): readonly Actor[] {
  const chosen = new Set(ids);
  return [...chosen].flatMap((id) => {
    const actor = actors.get(id as ActorId);
    if (!actor || actor.inside === inside || actor.id === inside) return [];
    if (inside !== null && isInside(actors, inside, actor.id)) return [];
    return ancestorsOf(actors, actor.id).some((outer) => chosen.has(outer.id)) ? [] : [actor];
  });
}

/** Puts actors inside another, or on their own for `null`, in one gesture. */
export function nestActors(
  ecosystem: Pick<Ecosystem, 'actors'>,
  ids: readonly string[],
  inside: ActorId | null
): Edit {
  return editSeveral(
    nestable(ecosystem, ids, inside).map((record) => ({
      type: 'actor',
      record,
      values: { inside }
    }))
  );
}

/** Puts actors where they were dropped, inside another or on their own, in one gesture. */
export function dropInside(
  ecosystem: Pick<Ecosystem, 'actors'>,
  ids: readonly string[],
  inside: ActorId | null,
  moved: ReadonlyMap<DrawnId, Point>
): Edit {
  const nesting = nestActors(ecosystem, ids, inside);
  const moving = moveTo(moved);
  return { ...nesting, plan: (state) => [...nesting.plan(state), ...moving.plan(state)] };
}
