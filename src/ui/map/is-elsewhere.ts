/** Where keys belong to what is being typed, or to a dialog. */
const ELSEWHERE =
  'input:not([type="checkbox"]), textarea, select, dialog, [contenteditable], [role="menu"]';

/** Whether what is pressed there is for what is being typed in, or for a dialog. */
export function isElsewhere(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(ELSEWHERE) !== null;
}
