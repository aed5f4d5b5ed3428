import type { ActorId, LinkId, SpaceId } from '#domain/ids.ts';
import { findRecord } from '#state/edits.ts';
import { addScenario } from '#state/scenario-edits.ts';
import type { Desk } from '#ui/map/desk.svelte.ts';
import { words } from '#ui/shared/words.svelte.ts';
import { linkNaming } from '#ui/sheets/link-naming.ts';
import { linkName } from '#ui/sheets/reference-options.ts';
import { lastOpen } from '#ui/timeline/last-open.svelte.ts';
import { loadTimeline } from '#ui/timeline/load-timeline.ts';

/** Makes a scenario in which an actor leaves, or a link or a space stops, and opens it. */
export async function wonder({ workspace }: Desk, id: string): Promise<void> {
  await loadTimeline();
  const { ecosystem, editor } = workspace;
  const type = findRecord(ecosystem, id)?.type;
  const link = ecosystem.links.get(id as LinkId);
  const record = ecosystem.actors.get(id as ActorId) ?? ecosystem.spaces.get(id as SpaceId);
  const named = link ? linkName(ecosystem, link, linkNaming(words)) : record?.name;
  const name = named || words.map.unnamed;
  const { ifLeaves, ifStops } = words.scenarios;
  const edit =
    type === 'actor'
      ? addScenario({ name: ifLeaves(name), note: null }, { leaves: [id as ActorId] })
      : addScenario({ name: ifStops(name), note: null }, { stops: [id as LinkId | SpaceId] });
  if (!(await editor.perform(edit))) return;
  const open = lastOpen(workspace);
  open.part = 'scenarios';
  open.scenario = edit.id;
  workspace.page = 'past';
}
