/** With Ctrl or ⌘, the letters of commands; the others are the browser's. */
const WITH_CONTROL: ReadonlySet<string> = new Set('adfksyz');
const ALONE = /^(Enter|Escape|Backspace|Delete|Tab|ContextMenu|F2|F3|Home|End|Page\w+|Arrow\w+)$/;
/** What moves from control to control, and presses them. */
const ON_CONTROLS = /^( |Enter|Tab|Home|End|Arrow\w+)$/;

type Pressed = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing' | 'getModifierState'
>;

/** Whether keys write a character. */
export function isWritten(event: Pressed): boolean {
  const { key, ctrlKey, metaKey, altKey } = event;
  const isBare = !ctrlKey && !metaKey && !altKey;
  return /^.$/su.test(key) && (isBare || event.getModifierState('AltGraph'));
}

/** Whether keys may be for the map page, rather than for the browser. */
export function isForPage(event: Pressed): boolean {
  const { key, ctrlKey, metaKey, altKey, shiftKey, isComposing } = event;
  if (isComposing) return false;
  if (isWritten(event)) return true;
  if (ctrlKey || metaKey) return !altKey && WITH_CONTROL.has(key.toLowerCase());
  if (altKey) return key.toLowerCase() === 'f' || key.startsWith('Arrow');
  return ALONE.test(key) || (shiftKey && key === 'F10');
}

/** Whether keys are for the button or the link that they are pressed on, or lead to the next one. */
export function isForControl({ key, altKey, target }: KeyboardEvent): boolean {
  if (key === 'Tab' || altKey) return true;
  const isOnOne = target instanceof Element && target.closest('a, button, summary') !== null;
  return isOnOne && ON_CONTROLS.test(key);
}
