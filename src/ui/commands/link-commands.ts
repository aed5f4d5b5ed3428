import { reverseLinks } from '#state/reverse-links.ts';
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
      run: () => void editor.perform(reverseLinks(links))
    }
  ];
}
