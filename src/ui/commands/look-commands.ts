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
      menus: ['background'],
      isAvailable,
      run: () => desk.canvas?.fit()
    },
    {
      id: 'fitSelection',
      group: 'look',
      keys: ['Shift+Digit2'],
      menus: ['several'],
      isAvailable: isAvailable && desk.workspace.selected.length > 0,
      run: () => desk.canvas?.fit(desk.workspace.selected)
    },
    { id: 'zoomIn', group: 'look', isAvailable, run: () => desk.canvas?.zoomBy(1.25) },
    { id: 'zoomOut', group: 'look', isAvailable, run: () => desk.canvas?.zoomBy(0.8) }
  ];
}
