import type { Desk } from '#ui/map/desk.svelte.ts';
import type { Command } from './command.ts';

/** What changes how the map is looked at, and nothing on it. */
export function lookCommands(desk: Desk): readonly Command[] {
  const isAvailable = desk.workspace.page === 'map' && desk.canvas !== null;
  return [
    {
      id: 'fit',
      group: 'look',
      keys: ['Shift+Digit1'],
      isAvailable,
      run: () => desk.canvas?.fit()
    },
    { id: 'zoomIn', group: 'look', isAvailable, run: () => desk.canvas?.zoomBy(1.25) },
    { id: 'zoomOut', group: 'look', isAvailable, run: () => desk.canvas?.zoomBy(0.8) }
  ];
}
