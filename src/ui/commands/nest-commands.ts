import { nestable, nestActors } from '#state/nest-actors.ts';
import type { Desk } from '#ui/map/desk.svelte.ts';
import type { Command } from './command.ts';

/** What puts the actors that are chosen inside another, or takes them out. */
export function nestCommands(desk: Desk): readonly Command[] {
  const { ecosystem, selected, readonly, editor } = desk.workspace;
  const actors = selected.filter((id) => ecosystem.actors.has(id as never));
  const leaving = nestable(ecosystem, actors, null);
  return [
    {
      id: 'nestInside',
      group: 'edit',
      menus: actors.length > 0 ? ['actor', 'several'] : [],
      isAvailable: !readonly && actors.length > 0 && ecosystem.actors.size > 1,
      run: () => (desk.overlay = 'nest')
    },
    {
      id: 'nestOut',
      group: 'edit',
      menus: leaving.length > 0 ? ['actor', 'several'] : [],
      isAvailable: !readonly && leaving.length > 0,
      run: () => void editor.perform(nestActors(ecosystem, actors, null))
    }
  ];
}
