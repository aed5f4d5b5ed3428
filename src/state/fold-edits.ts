import type { Ecosystem } from '#domain/ecosystem.ts';
import type { ActorId } from '#domain/ids.ts';
import { ancestorsOf } from '#domain/nesting.ts';
import { MAIN_VIEW } from '#domain/view.ts';
import { changeOf } from '#lineage/change.ts';
import type { Edit } from './edits.ts';

/** Draws some actors closed, with what they hold inside, or open again. */
export function setFolded(ecosystem: Ecosystem, ids: readonly ActorId[], isFolded: boolean): Edit {
  const before = { folded: ecosystem.views.get(MAIN_VIEW)?.folded ?? [] };
  const given = new Set(ids);
  const folded = isFolded
    ? [...new Set(before.folded).union(given)]
    : before.folded.filter((id) => !given.has(id));
  return {
    gesture: { does: 'fold', type: 'view', name: null },
    plan: () => [changeOf('view', MAIN_VIEW, { folded }, before)]
  };
}

/** The actors that hold others. */
export function holdersOf({ actors }: Ecosystem): ReadonlySet<ActorId> {
  return new Set([...actors.values()].flatMap(({ inside }) => inside ?? []));
}

/** The folded actors of a map that hold somebody: the others are drawn as if they were not. */
export function foldedOf(ecosystem: Ecosystem): readonly ActorId[] {
  const holders = holdersOf(ecosystem);
  return ecosystem.views.get(MAIN_VIEW)?.folded.filter((id) => holders.has(id)) ?? [];
}

/** What folding means for chosen actors: themselves when they hold others, else whoever holds them. */
export function foldableOf(ecosystem: Ecosystem, ids: readonly ActorId[]): readonly ActorId[] {
  const holders = holdersOf(ecosystem);
  const nearest = ids.flatMap((id) =>
    holders.has(id) ? id : (ancestorsOf(ecosystem.actors, id)[0]?.id ?? [])
  );
  return [...new Set(nearest)];
}
