import type { ActorId } from '#domain/ids.ts';
import { sphereGroups } from '#ui/layouts/sphere-groups.ts';
import type { LayoutName } from '#ui/layouts/way.ts';
import type { Desk } from '#ui/map/desk.svelte.ts';
import { words } from '#ui/shared/words.svelte.ts';

/** What someone chose of a layout. */
export interface Choice {
  readonly layout: LayoutName;
  readonly movesPlaced: boolean;
  /** What rings go around. */
  readonly centre: string | null;
}

/** Lays the map out as chosen: the selection alone when several boxes are in it. */
export async function askLayout(desk: Desk, choice: Choice): Promise<void> {
  const { layout, movesPlaced, centre } = choice;
  const { ecosystem } = desk.workspace;
  const selected = selectedBoxes(desk);
  const groups = layout === 'spheres' ? sphereGroups(ecosystem) : new Map<string, string>();
  await desk.arrange({
    way: { layout, centre, groups },
    movesPlaced,
    only: selected.length > 1 && layout !== 'rings' ? new Set(selected) : null
  });
  if (layout === 'spheres') sayColumns(desk, groups);
}

/** What is chosen that has a place of its own on the map. */
export function selectedBoxes({ workspace }: Desk): readonly string[] {
  const { actors, stakes, spaces } = workspace.ecosystem;
  const drawn: readonly ReadonlyMap<string, unknown>[] = [actors, stakes, spaces];
  return workspace.selected.filter((id) => drawn.some((records) => records.has(id)));
}

function sayColumns({ workspace, notices }: Desk, groups: ReadonlyMap<string, string>): void {
  const { actors } = workspace.ecosystem;
  const labels: Readonly<Record<string, string>> = words.terms.sphere;
  const outer = (id: string): boolean => actors.get(id as ActorId)?.inside === null;
  const shown = new Set([...groups].flatMap(([id, sphere]) => (outer(id) ? [sphere] : [])));
  const names = [...shown].map((sphere) => labels[sphere] ?? sphere);
  notices.say(words.layouts.columns([...names, words.layouts.noSphere]));
}
