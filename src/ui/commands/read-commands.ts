import { asId } from '#domain/ids.ts';
import type { DrawnId } from '#domain/view.ts';
import type { Tray } from '#state/reading.svelte.ts';
import type { Desk } from '#ui/map/desk.svelte.ts';
import { openReading } from '#ui/reading/open-reading.ts';
import type { Command } from './command.ts';

/** What changes how the map is read: search, filters, focus, sizes and colours, views. */
export function readCommands(desk: Desk): readonly Command[] {
  const { workspace } = desk;
  const { reading } = workspace;
  const isThere = reading !== null;
  const open = (id: Command['id'], tray: Tray, keys: readonly string[] = []): Command => ({
    id,
    group: 'look',
    keys,
    isAvailable: true,
    run: () => {
      workspace.page = 'map';
      // Asked for at once, it may still be on its way.
      void desk.early.until(openReading(desk)).then((opened) => (opened.tray = tray));
    }
  });
  const drawn = drawnOf(desk);
  return [
    open('search', 'search', ['$mod+f', 'F3']),
    open('filter', 'filters'),
    {
      id: 'showAll',
      group: 'look',
      isAvailable: reading?.isNarrowed ?? false,
      run: () => reading?.showAll()
    },
    {
      id: 'focusOn',
      group: 'look',
      isAvailable: isThere && drawn !== null,
      run: () => reading?.focus(drawn)
    },
    {
      id: 'leaveFocus',
      group: 'look',
      isAvailable: isThere && reading.centre !== null,
      run: () => reading?.focus(null)
    },
    open('styleActors', 'look'),
    open('savedViews', 'views'),
    {
      id: 'present',
      group: 'look',
      isAvailable: isThere && workspace.ecosystem.actors.size > 0,
      run: () => {
        workspace.page = 'map';
        desk.overlay = 'presentation';
      }
    }
  ];
}

/** The one thing that is selected, if it has a place on the map. */
function drawnOf({ workspace }: Desk): DrawnId | null {
  const [only, ...others] = workspace.selected;
  if (only === undefined || others.length > 0) return null;
  const { actors, stakes, spaces } = workspace.ecosystem;
  const isDrawn = [actors, stakes, spaces].some((records) => records.has(only as never));
  return isDrawn ? asId<DrawnId>(only) : null;
}
