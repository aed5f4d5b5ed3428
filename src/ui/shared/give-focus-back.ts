/** Gives the focus back to what had it before something was opened, unless someone took it elsewhere since. */
export function giveFocusBack(opener: Element | null, opened: Element): void {
  const { activeElement: now, body } = document;
  const isLost = now === null || now === body || opened.contains(now);
  if (isLost && opener instanceof HTMLElement) opener.focus();
}
