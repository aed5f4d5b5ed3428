import { isWritten } from './keys-of-page.ts';
import { typedIn, type Writing } from './typed-text.ts';

/** What was pressed, or pasted, by format, before what listens to it was there. */
export type Early = KeyboardEvent | { readonly pasted: ReadonlyMap<string, string> };
type Field = HTMLInputElement | HTMLTextAreaElement;

/** Presses again what was pressed early, on what has the focus now. */
export function pressAgain(early: Early): void {
  const target = document.activeElement ?? document.body;
  if ('pasted' in early) {
    target.dispatchEvent(pasteOf(early.pasted));
    return;
  }
  const isLeft = target.dispatchEvent(keyOf(early));
  // What was pressed may have made a field, that it is then written in.
  if (isLeft) doAsBrowser(early, document.activeElement ?? document.body);
}

function keyOf(event: KeyboardEvent): KeyboardEvent {
  const { key, code, location, repeat, ctrlKey, shiftKey, altKey, metaKey } = event;
  const modifierAltGraph = event.getModifierState('AltGraph');
  return new KeyboardEvent('keydown', {
    ...{ key, code, location, repeat, ctrlKey, shiftKey, altKey, metaKey, modifierAltGraph },
    bubbles: true,
    cancelable: true,
    composed: true
  });
}

function pasteOf(texts: ReadonlyMap<string, string>): ClipboardEvent {
  const clipboardData = new DataTransfer();
  for (const [format, text] of texts) clipboardData.setData(format, text);
  return new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
}

/** What the browser does by itself with a key that a person presses, and not with one of ours. */
function doAsBrowser(event: KeyboardEvent, at: Element): void {
  const { key, shiftKey } = event;
  if (key === 'Tab') goOn(at, shiftKey ? -1 : 1);
  else if (key === 'Escape') closeAround(at);
  else if (isTextField(at)) write(event, at);
  else if (key === 'Enter' || key === ' ')
    at.closest<HTMLElement>('a, button, summary, input')?.click();
}

/** A dialog, or a menu that any press outside closes too. */
function closeAround(at: Element): void {
  const around = at.closest<HTMLElement>('dialog, [popover]');
  if (!(around instanceof HTMLDialogElement)) around?.hidePopover();
  else if (around.dispatchEvent(new Event('cancel', { cancelable: true }))) around.close();
}

function goOn(at: Element, step: 1 | -1): void {
  const around = at.closest('dialog') ?? document;
  const stops = [
    ...around.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, [tabindex]')
  ].filter((one) => one.tabIndex >= 0 && !one.matches(':disabled') && one.checkVisibility());
  stops[(stops.indexOf(at as HTMLElement) + step + stops.length) % stops.length]?.focus();
}

function isTextField(at: Element): at is Field {
  return (
    at instanceof HTMLTextAreaElement ||
    (at instanceof HTMLInputElement && at.selectionStart !== null)
  );
}

function write(event: KeyboardEvent, field: Field): void {
  const { key } = event;
  const { value: text, form } = field;
  const [from, to] = [field.selectionStart ?? text.length, field.selectionEnd ?? text.length];
  const hasLines = field instanceof HTMLTextAreaElement;
  const letter = isWritten(event) ? key : '\n';
  if (isWritten(event) || (key === 'Enter' && hasLines))
    field.setRangeText(letter, from, to, 'end');
  else if (key === 'Enter') form?.requestSubmit();
  else goOrRemove(event, field, { text, from, to });
  if (field.value !== text) field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

function goOrRemove(
  { key, shiftKey }: KeyboardEvent,
  field: Field,
  place: Omit<Writing, 'isBackward'>
): void {
  const isBackward = field.selectionDirection === 'backward';
  const hasLines = field instanceof HTMLTextAreaElement;
  const next = typedIn({ ...place, isBackward }, { key, shiftKey, hasLines });
  if (key.toLowerCase() === 'a') field.select();
  if (!next) return;
  if (next.text !== field.value) field.value = next.text;
  field.setSelectionRange(next.from, next.to, next.isBackward ? 'backward' : 'forward');
}
