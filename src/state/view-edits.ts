import type { Ecosystem } from '#domain/ecosystem.ts';
import type { Gesture } from '#domain/gesture.ts';
import type { ViewId } from '#domain/ids.ts';
import { MAIN_VIEW, type View } from '#domain/view.ts';
import { bin, changeOf } from '#lineage/change.ts';
import { editRecord, type Edit } from './edits.ts';
import { newId } from './new-id.ts';
import type { Manner } from './reading.svelte.ts';

/** Where a view looks from; all `null` to see what it shows whole. */
export type LookingFrom = Pick<View, 'middleX' | 'middleY' | 'zoom'>;
/** What a saved view keeps: how the map is read, and where it is looked at from. */
export type ViewContent = Manner & LookingFrom;

/** The views that were saved, in the order they are presented in; the one that keeps places is none. */
export function savedViews({ views }: Pick<Ecosystem, 'views'>): View[] {
  const last = Number.MAX_SAFE_INTEGER;
  return [...views.values()]
    .filter(({ id }) => id !== MAIN_VIEW)
    .sort(
      (one, other) =>
        (one.rank ?? last) - (other.rank ?? last) ||
        one.name.localeCompare(other.name) ||
        (one.id < other.id ? -1 : 1)
    );
}

/** Saves how the map is read under a name, after the views that there are. */
export function saveView(
  saved: readonly View[],
  { name, note }: Pick<View, 'name' | 'note'>,
  content: ViewContent
): Edit & { id: ViewId } {
  const id = newId('v');
  const rank = Math.max(-1, ...saved.map((view) => view.rank ?? -1)) + 1;
  const change = changeOf('view', id, { name, note, rank, ...content });
  return { id, gesture: gestureOn('add', name), plan: () => [change] };
}

/** Has a view keep how the map is read now, under the name that it has. */
export function updateView(view: View, content: ViewContent): Edit {
  return editRecord('view', view, content);
}

/** Gives a view another name, or has something else said of it. */
export function renameView(view: View, said: Pick<View, 'name' | 'note'>): Edit {
  return editRecord('view', view, said);
}

/** Moves a view up or down among those saved; each then has the rank of its place. */
export function moveView(saved: readonly View[], id: ViewId, by: -1 | 1): Edit {
  const from = saved.findIndex((view) => view.id === id);
  const moved = saved[from];
  const other = saved[from + by];
  const ordered = saved.map((view) => {
    if (view === moved) return other ?? view;
    return view === other ? (moved ?? view) : view;
  });
  const changes = ordered.flatMap((view, rank) =>
    view.rank === rank ? [] : [changeOf('view', view.id, { rank }, view)]
  );
  return { gesture: gestureOn('edit', moved?.name ?? ''), plan: () => changes };
}

/** Deletes a saved view. */
export function binView({ id, name }: View): Edit {
  return { gesture: gestureOn('bin', name), plan: (state) => bin(state, [id]) };
}

const gestureOn = (does: Gesture['does'], name: string): Gesture => ({ does, type: 'view', name });
