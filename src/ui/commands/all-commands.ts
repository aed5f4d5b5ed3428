import type { Desk } from '#ui/map/desk.svelte.ts';
import { addCommands } from './add-commands.ts';
import type { Command } from './command.ts';
import { copyCommands } from './copy-commands.ts';
import { editCommands } from './edit-commands.ts';
import { foldCommands } from './fold-commands.ts';
import { layoutCommands } from './layout-commands.ts';
import { linkCommands } from './link-commands.ts';
import { lookCommands } from './look-commands.ts';
import { nestCommands } from './nest-commands.ts';
import { nudgeCommands } from './nudge-commands.ts';
import { pageCommands } from './page-commands.ts';
import { placeCommands } from './place-commands.ts';
import { scenarioCommands } from './scenario-commands.ts';
import { selectCommands } from './select-commands.ts';
import { readCommands } from './read-commands.ts';
import { twinCommands } from './twin-commands.ts';

/** All that can be asked of the map page now, in the order it is listed. */
export function allCommands(desk: Desk): readonly Command[] {
  return [
    ...editCommands(desk),
    ...copyCommands(desk),
    ...linkCommands(desk),
    ...nestCommands(desk),
    ...twinCommands(desk),
    ...scenarioCommands(desk),
    ...addCommands(desk),
    ...selectCommands(desk),
    ...layoutCommands(desk),
    ...placeCommands(desk),
    ...nudgeCommands(desk),
    ...lookCommands(desk),
    ...foldCommands(desk),
    ...readCommands(desk),
    ...pageCommands(desk)
  ];
}
