import { editSeveral } from '#state/edit-several.ts';
import { reversedLink } from '#state/reversed-link.ts';
import type { Desk } from '#ui/map/desk.svelte.ts';
import type { Command } from './command.ts';

/** What is done to the links that are chosen. */
export function linkCommands({ workspace }: Desk): readonly Command[] {
  const { ecosystem, selected, readonly, editor } = workspace;
  const links = selected.flatMap((id) => ecosystem.links.get(id as never) ?? []);
  return [
    {
      id: 'reverseLinks',
      group: 'edit',
      menus: links.length > 0 ? ['link', 'several'] : [],
      isAvailable: !readonly && links.length > 0,
      run: () =>
        void editor.perform(
          editSeveral(
            links.map((record) => ({ type: 'link', record, values: reversedLink(record) }))
          )
        )
    }
  ];
}
