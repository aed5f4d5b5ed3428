import type { Actor } from '#domain/actor.ts';
import { asId, type ActorId } from '#domain/ids.ts';
import { installedApp } from '#state/installed-app.svelte.ts';
import type { Page } from '#state/workspace.svelte.ts';
import type { AboutPart } from '#ui/about/parts.ts';
import type { Desk } from '#ui/map/desk.svelte.ts';
import type { Command } from './command.ts';

/** What leads elsewhere: to another page of the map, to a list, to a file. */
export function pageCommands(desk: Desk): readonly Command[] {
  const { workspace } = desk;
  const page = (id: Command['id'], to: Page): Command => ({
    id,
    group: 'go',
    isAvailable: workspace.page !== to,
    run: () => (workspace.page = to)
  });
  const go = (part: AboutPart) => () => desk.leaveFor(`#/${part}`);
  return [
    page('goMap', 'map'),
    page('goTable', 'table'),
    page('goSpaces', 'spaces'),
    page('goPast', 'past'),
    {
      id: 'openMenu',
      group: 'go',
      keys: ['Shift+F10', 'ContextMenu'],
      onCanvasOnly: true,
      isAvailable: workspace.page === 'map',
      run: () => {
        desk.openMenu(null);
      }
    },
    {
      id: 'listCommands',
      group: 'go',
      keys: ['$mod+k'],
      isAvailable: true,
      run: () => (desk.overlay = 'commands')
    },
    {
      id: 'listShortcuts',
      group: 'go',
      keys: ['Shift+?', '?'],
      isAvailable: true,
      run: () => (desk.overlay = 'shortcuts')
    },
    {
      id: 'showHistory',
      group: 'go',
      isAvailable: true,
      run: () => desk.showHistory(null)
    },
    { id: 'goAbout', group: 'go', menus: ['background'], isAvailable: true, run: go('about') },
    { id: 'goVersion', group: 'go', isAvailable: true, run: go('version') },
    { id: 'goAccessibility', group: 'go', isAvailable: true, run: go('accessibility') },
    {
      id: 'install',
      group: 'go',
      ...(installedApp.canInstall && { menus: ['background'] }),
      isAvailable: installedApp.canInstall,
      run: () => void installedApp.install()
    },
    {
      id: 'takeSnapshot',
      group: 'file',
      menus: ['background'],
      isAvailable: !workspace.editor.isOutdated,
      run: () => (desk.overlay = 'snapshot')
    },
    {
      id: 'share',
      group: 'file',
      isAvailable: true,
      run: () => (desk.overlay = 'sharing')
    },
    {
      id: 'makeReport',
      group: 'file',
      menus: ['background'],
      isAvailable: true,
      run: () => (desk.overlay = 'reporting')
    },
    {
      id: 'merge',
      group: 'file',
      menus: ['background'],
      isAvailable: true,
      run: () => (desk.overlay = 'merging')
    },
    {
      id: 'shareFolder',
      group: 'file',
      isAvailable: true,
      run: () => (desk.overlay = 'folder')
    },
    {
      id: 'showRegister',
      group: 'file',
      isAvailable: true,
      run: () => (desk.overlay = 'register')
    },
    {
      id: 'showNotice',
      group: 'file',
      isAvailable: true,
      run: () => (desk.overlay = 'notice')
    },
    {
      id: 'askPartner',
      group: 'file',
      menus: ['actor'],
      isAvailable: !workspace.readonly && onlyActor(desk) !== undefined,
      run: () => (desk.overlay = 'asking')
    },
    {
      id: 'showAccess',
      group: 'file',
      isAvailable: onlyActor(desk)?.kind === 'person',
      run: () => (desk.overlay = 'access')
    },
    {
      id: 'exportFile',
      group: 'file',
      keys: ['$mod+s'],
      isAvailable: true,
      run: () => void desk.exportFile()
    }
  ];
}

function onlyActor({ workspace }: Desk): Actor | undefined {
  const [id, ...others] = workspace.selected;
  if (others.length > 0) return undefined;
  return workspace.editor.ecosystem.actors.get(asId<ActorId>(id ?? ''));
}
