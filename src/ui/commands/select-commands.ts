import { inverse, sameKind, withLinked } from '#state/widened-selection.ts';
import type { Desk } from '#ui/map/desk.svelte.ts';
import type { Command, MenuTarget } from './command.ts';

const THINGS: readonly MenuTarget[] = ['actor', 'link', 'stake', 'space', 'several'];

/** What changes which things are chosen, and nothing on the map. */
export function selectCommands(desk: Desk): readonly Command[] {
  const { workspace } = desk;
  const { ecosystem, selected } = workspace;
  const widen = (id: Command['id'], widened: typeof withLinked): Command => ({
    id,
    group: 'select',
    menus: THINGS,
    isAvailable: selected.length > 0,
    run: () => workspace.select(widened(ecosystem, selected))
  });
  return [
    {
      id: 'selectAll',
      group: 'select',
      keys: ['$mod+a'],
      menus: ['background'],
      isAvailable: ecosystem.actors.size > 0,
      run: () => workspace.select([...ecosystem.actors.keys()])
    },
    widen('selectLinked', withLinked),
    widen('selectSameKind', sameKind),
    {
      id: 'selectInverse',
      group: 'select',
      isAvailable: ecosystem.actors.size > 0,
      run: () => workspace.select(inverse(ecosystem, selected))
    },
    {
      id: 'selectByHand',
      group: 'select',
      isAvailable: workspace.page === 'map',
      run: () => (desk.selecting = !desk.selecting)
    },
    {
      id: 'clear',
      group: 'select',
      keys: ['Escape'],
      isAvailable: selected.length > 0 || workspace.shownFinding !== null,
      run: () => desk.clear()
    }
  ];
}
