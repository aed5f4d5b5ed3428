import { tinykeys } from 'tinykeys';
import { letterKeys } from '#state/letter-keys.svelte.ts';
import type { Desk } from '#ui/map/desk.svelte.ts';
import { isElsewhere } from '#ui/map/is-elsewhere.ts';
import { allCommands } from './all-commands.ts';
import type { Command } from './command.ts';

/** The part of the page where the map is drawn. */
const CANVAS = '.canvas';

/** Listens to the keys of every command, wherever one is on the map page. */
export function listenToKeys(desk: Desk): (target: Window) => () => void {
  void desk.early.until(letterKeys.load());
  const press = (id: Command['id'], event: KeyboardEvent): void => {
    if (isElsewhere(event.target) || event.defaultPrevented) return;
    const command = allCommands(desk).find((one) => one.id === id);
    if (command?.onCanvasOnly && (!command.isAvailable || !isOnCanvas(event.target))) return;
    // Escape also closes what the browser opened: a menu, the preferences.
    if (event.key !== 'Escape') event.preventDefault();
    if (command?.isAvailable) command.run(event);
  };
  return (target) => {
    const bindings = allCommands(desk).flatMap(({ id, keys, isHeardElsewhere }) =>
      (isHeardElsewhere ? [] : (keys ?? [])).map(
        (key) =>
          [
            key,
            (event: KeyboardEvent) => {
              if (letterKeys.areOn || !isLetter(key)) press(id, event);
            }
          ] as const
      )
    );
    return tinykeys(target, Object.fromEntries(bindings));
  };
}

/** Whether keys write a letter, a number or a sign, with Shift or without. */
export function isLetter(keys: string): boolean {
  return /^(Shift\+)?(\P{C}|Digit\d)$/u.test(keys);
}

function isOnCanvas(target: EventTarget | null): boolean {
  if (target === document.body) return true;
  return target instanceof Element && target.closest(CANVAS) !== null;
}
