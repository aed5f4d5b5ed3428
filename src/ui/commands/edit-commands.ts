import type { Desk } from '#ui/map/desk.svelte.ts';
import type { Command } from './command.ts';

/** What changes what is on the map, or takes a change back. */
export function editCommands(desk: Desk): readonly Command[] {
  const { workspace, acts } = desk;
  const { editor, ecosystem, selected, readonly } = workspace;
  return [
    {
      id: 'undo',
      group: 'edit',
      keys: ['$mod+z'],
      isAvailable: !readonly && editor.undoable !== null,
      run: () => void acts.undo()
    },
    {
      id: 'redo',
      group: 'edit',
      keys: ['$mod+Shift+z', '$mod+y'],
      isAvailable: !readonly && editor.redoable !== null,
      run: () => void acts.redo()
    },
    {
      id: 'selectAll',
      group: 'edit',
      keys: ['$mod+a'],
      isAvailable: ecosystem.actors.size > 0,
      run: () => workspace.select([...ecosystem.actors.keys()])
    },
    {
      id: 'clear',
      group: 'edit',
      keys: ['Escape'],
      isAvailable: selected.length > 0 || workspace.shownFinding !== null,
      run: () => desk.clear()
    },
    {
      id: 'bin',
      group: 'edit',
      keys: ['Delete', 'Backspace'],
      isAvailable: !readonly && selected.length > 0,
      run: () => acts.bin(selected)
    }
  ];
}
