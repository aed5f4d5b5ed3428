import { tinykeys } from 'tinykeys';

/** What the keyboard does wherever one is on the map page. */
export interface Acts {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly bin: () => void;
  readonly selectAll: () => void;
  readonly escape: () => void;
}

/** Where keys belong to what is being typed, or to a dialog. */
const TYPING = 'input, textarea, select, dialog, [contenteditable]';

/**
 * Listens to the shortcuts of the map page, by the letter and not by the place
 * of the key, so that they are the same on every keyboard.
 */
export function shortcuts(acts: Acts): (target: Window) => () => void {
  const unlessTyping =
    (act: () => void) =>
    (event: KeyboardEvent): void => {
      if (event.target instanceof Element && event.target.closest(TYPING)) return;
      // Escape also closes what the browser opened: a menu, the preferences.
      if (event.key !== 'Escape') event.preventDefault();
      act();
    };
  return (target) =>
    tinykeys(target, {
      '$mod+z': unlessTyping(acts.undo),
      '$mod+Shift+z': unlessTyping(acts.redo),
      '$mod+y': unlessTyping(acts.redo),
      '$mod+a': unlessTyping(acts.selectAll),
      Delete: unlessTyping(acts.bin),
      Backspace: unlessTyping(acts.bin),
      Escape: unlessTyping(acts.escape)
    });
}
