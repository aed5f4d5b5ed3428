import type { ActorId, LinkId, SpaceId } from '#domain/ids.ts';
import type { Desk } from '#ui/map/desk.svelte.ts';
import type { Command } from './command.ts';

/** What asks what would come of what is selected going away. */
export function scenarioCommands(desk: Desk): readonly Command[] {
  const { ecosystem, readonly, selected } = desk.workspace;
  const [id = '', ...others] = selected;
  const { actors, links, spaces } = ecosystem;
  const canGo = actors.has(id as ActorId) || links.has(id as LinkId) || spaces.has(id as SpaceId);
  return [
    {
      id: 'whatIf',
      group: 'edit',
      menus: ['actor', 'link', 'space'],
      isAvailable: !readonly && others.length === 0 && canGo,
      run: () => (desk.overlay = 'wonder')
    }
  ];
}
