import type { Desk } from '#ui/map/desk.svelte.ts';
import type { Command } from './command.ts';

/** What gives the map another shape. */
export function layoutCommands(desk: Desk): readonly Command[] {
  const { workspace, arranging } = desk;
  return [
    {
      id: 'arrangeAll',
      group: 'arrange',
      isAvailable: !workspace.readonly && !arranging && desk.canvas !== null,
      run: () => void desk.arrangeAll()
    }
  ];
}
