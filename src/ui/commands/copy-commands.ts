import type { Desk } from '#ui/map/desk.svelte.ts';
import type { Command, MenuTarget } from './command.ts';
import { clipboard } from './clipboard.svelte.ts';
import { copyChosen, cutChosen, duplicateChosen, pasteText } from './copy-acts.ts';

const COPIED: readonly MenuTarget[] = ['actor', 'stake', 'space', 'several'];

/** What makes more of what is on the map, here or on another map. */
export function copyCommands(desk: Desk): readonly Command[] {
  const { selected, readonly } = desk.workspace;
  const isSome = selected.length > 0;
  return [
    {
      id: 'duplicate',
      group: 'edit',
      keys: ['$mod+d'],
      menus: [...COPIED, 'link'],
      isAvailable: isSome && !readonly,
      run: () => duplicateChosen(desk)
    },
    {
      id: 'copy',
      group: 'edit',
      keys: ['$mod+c'],
      isHeardElsewhere: true,
      menus: COPIED,
      isAvailable: isSome,
      run: () => copyChosen(desk)
    },
    {
      id: 'cut',
      group: 'edit',
      keys: ['$mod+x'],
      isHeardElsewhere: true,
      menus: COPIED,
      isAvailable: isSome && !readonly,
      run: () => cutChosen(desk)
    },
    {
      id: 'paste',
      group: 'edit',
      keys: ['$mod+v'],
      isHeardElsewhere: true,
      menus: [...COPIED, 'background'],
      isAvailable: clipboard.text !== null && !readonly,
      run: () => pasteText(desk, clipboard.text ?? '')
    }
  ];
}
