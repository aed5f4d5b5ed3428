import { tinykeys } from 'tinykeys';
import type { Desk } from '#ui/map/desk.svelte.ts';
import { allCommands } from './all-commands.ts';
import type { Command } from './command.ts';

/** Where keys belong to what is being typed, or to a dialog. */
const ELSEWHERE = 'input, textarea, select, dialog, [contenteditable], [role="menu"]';

/** Listens to the keys of every command, wherever one is on the map page. */
export function listenToKeys(desk: Desk): (target: Window) => () => void {
  const press = (id: Command['id'], event: KeyboardEvent): void => {
    if (event.target instanceof Element && event.target.closest(ELSEWHERE)) return;
    // Escape also closes what the browser opened: a menu, the preferences.
    if (event.key !== 'Escape') event.preventDefault();
    const command = allCommands(desk).find((one) => one.id === id);
    if (command?.isAvailable) command.run();
  };
  return (target) => {
    const bindings = allCommands(desk).flatMap(({ id, keys }) =>
      (keys ?? []).map((key) => [key, (event: KeyboardEvent) => press(id, event)] as const)
    );
    return tinykeys(target, Object.fromEntries(bindings));
  };
}
