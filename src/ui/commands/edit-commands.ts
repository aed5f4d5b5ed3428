import type { Desk } from '#ui/map/desk.svelte.ts';
import type { Command } from './command.ts';

/** What changes what is on the map, or takes a change back. */
export function editCommands(desk: Desk): readonly Command[] {
  const { workspace, acts } = desk;
  const { editor, selected, readonly } = workspace;
  return [
    {
      id: 'undo',
      group: 'edit',
      keys: ['$mod+z'],
      isAvailable: !readonly && (editor.canUndo || desk.layout !== null),
      run: () => desk.undo()
    },
    {
      id: 'redo',
      group: 'edit',
      keys: ['$mod+Shift+z', '$mod+y'],
      isAvailable: !readonly && editor.canRedo,
      run: () => void acts.redo()
    },
    {
      id: 'bin',
      group: 'edit',
      keys: ['Delete', 'Backspace'],
      menus: ['actor', 'link', 'stake', 'space', 'several'],
      isAvailable: !readonly && selected.length > 0,
      run: () => acts.bin(selected)
    }
  ];
}
