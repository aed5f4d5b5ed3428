import type { ScenarioId } from '#domain/ids.ts';
import type { Workspace } from '#state/workspace.svelte.ts';

/** What the page is in parts of: states that were kept, and what could be. */
export const PARTS = ['past', 'scenarios'] as const;

/** What was open last on the page: one comes back to it from the map. */
class LastOpen {
  part = $state<(typeof PARTS)[number]>('past');
  scenario = $state.raw<ScenarioId | null>(null);
}

const OPEN = new WeakMap<Workspace, LastOpen>();

/** What was open last on the page of a map, for as long as the map is open. */
export function lastOpen(workspace: Workspace): LastOpen {
  const known = OPEN.get(workspace) ?? new LastOpen();
  OPEN.set(workspace, known);
  return known;
}
