import type { Addition } from '#ui/map/addition.ts';
import type { Desk } from '#ui/map/desk.svelte.ts';
import type { Command } from './command.ts';

/** What puts something new on the map. */
export function addCommands(desk: Desk): readonly Command[] {
  const addition = (id: Command['id'], what: Addition['what']): Command => ({
    id,
    group: 'add',
    isAvailable: !desk.workspace.readonly,
    run: () => (desk.adding = { what })
  });
  return [
    addition('addActor', 'actor'),
    addition('addLink', 'link'),
    addition('addStake', 'stake'),
    addition('addSpace', 'space')
  ];
}
