import type { Desk } from '#ui/map/desk.svelte.ts';
import { addCommands } from './add-commands.ts';
import type { Command } from './command.ts';
import { editCommands } from './edit-commands.ts';
import { foldCommands } from './fold-commands.ts';
import { layoutCommands } from './layout-commands.ts';
import { lookCommands } from './look-commands.ts';
import { pageCommands } from './page-commands.ts';

/** All that can be asked of the map page now, in the order it is listed. */
export function allCommands(desk: Desk): readonly Command[] {
  return [
    ...editCommands(desk),
    ...addCommands(desk),
    ...layoutCommands(desk),
    ...lookCommands(desk),
    ...foldCommands(desk),
    ...pageCommands(desk)
  ];
}
