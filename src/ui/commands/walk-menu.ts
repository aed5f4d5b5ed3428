/** The entries of a menu that can be seen, those of an open part included. */
const ENTRIES = '[role^="menuitem"]';

/**
 * Moves the focus over the entries of a menu: arrows, Home, End, the first letters
 * of an entry; an arrow to the side opens or closes a part. Says whether the key
 * was one of these.
 */
export function walkMenu(event: KeyboardEvent, menu: HTMLElement): boolean {
  const entries = [...menu.querySelectorAll<HTMLElement>(ENTRIES)];
  const now = entries.findIndex((entry) => entry === document.activeElement);
  const next = nextOf(event, entries, now);
  if (next) next.focus();
  else if (event.key === 'ArrowRight') openPart(entries[now], true);
  else if (event.key === 'ArrowLeft') openPart(partOf(entries[now]), false);
  else return false;
  return true;
}

function nextOf(
  { key, ctrlKey, metaKey, altKey }: KeyboardEvent,
  entries: readonly HTMLElement[],
  now: number
): HTMLElement | undefined {
  if (key === 'ArrowDown') return entries[(now + 1) % entries.length];
  if (key === 'ArrowUp') return entries.at(Math.max(now, 0) - 1);
  if (key === 'Home') return entries[0];
  if (key === 'End') return entries.at(-1);
  if (key.length > 1 || key === ' ' || ctrlKey || metaKey || altKey) return undefined;
  const after = [...entries.slice(now + 1), ...entries.slice(0, now + 1)];
  const letter = key.toLocaleLowerCase();
  return after.find(({ textContent }) => textContent.trim().toLocaleLowerCase().startsWith(letter));
}

/** The entry that opens the part of the menu that another is in, or that it opens itself. */
function partOf(entry: HTMLElement | undefined): HTMLElement | undefined {
  if (entry?.ariaExpanded === 'true') return entry;
  const part = entry?.closest('[role="menu"] [role="menu"]')?.previousElementSibling;
  return part instanceof HTMLElement ? part : undefined;
}

function openPart(entry: HTMLElement | undefined, isToOpen: boolean): void {
  if (entry?.ariaExpanded !== String(!isToOpen)) return;
  entry.click();
  entry.focus();
}
