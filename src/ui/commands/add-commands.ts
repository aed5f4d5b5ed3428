import { asId, type ActorId } from '#domain/ids.ts';
import type { Addition } from '#ui/map/addition.ts';
import type { Desk } from '#ui/map/desk.svelte.ts';
import type { Command } from './command.ts';

/** What puts something new on the map, and what gives it its name. */
export function addCommands(desk: Desk): readonly Command[] {
  const { workspace } = desk;
  const { readonly, page, selected, ecosystem } = workspace;
  const isDrawing = page === 'map' && desk.canvas !== null;
  const actors = selected.map((id) => asId<ActorId>(id)).filter((id) => ecosystem.actors.has(id));
  const only = selected.length === 1 ? selected[0] : undefined;

  const linkChosen = (): void => {
    const [from, to] = actors;
    // Away from the canvas, or with nobody to start from, a dialog asks for both ends.
    if (!isDrawing || !from || actors.length > 2) desk.adding = { what: 'link' };
    else desk.entry = to ? { what: 'link', from, to, at: null } : { what: 'end', from };
  };
  const addition = (id: Command['id'], what: Addition['what']): Command => ({
    id,
    group: 'add',
    menus: ['background', 'several'],
    isAvailable: !readonly,
    run: () => (desk.adding = { what })
  });
  return [
    {
      id: 'addActor',
      group: 'add',
      keys: ['a'],
      menus: ['background'],
      isAvailable: !readonly,
      run: () => {
        if (isDrawing) desk.entry = { what: 'actor', at: null };
        else desk.adding = { what: 'actor' };
      }
    },
    {
      id: 'addLink',
      group: 'add',
      keys: ['l'],
      menus: ['actor', 'several'],
      isAvailable: !readonly,
      run: linkChosen
    },
    {
      id: 'writeLines',
      group: 'add',
      keys: ['e'],
      menus: ['background'],
      isAvailable: isDrawing && !readonly,
      run: () => (desk.entry = { what: 'lines', text: '' })
    },
    addition('addStake', 'stake'),
    addition('addSpace', 'space'),
    {
      id: 'rename',
      group: 'edit',
      keys: ['F2'],
      menus: ['actor', 'stake', 'space'],
      isAvailable: isDrawing && !readonly && only !== undefined && !ecosystem.links.has(asId(only)),
      run: () => {
        if (only !== undefined) desk.open(only);
      }
    }
  ];
}
