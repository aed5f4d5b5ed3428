/** Opens a list over everything, under a field, or above it where there is no room below. */
export function openUnder(list: HTMLElement, at: DOMRect): void {
  list.showPopover();
  const below = innerHeight - at.bottom;
  const isAbove = below < 220 && at.top > below;
  const room = (isAbove ? at.top : below) - 12;
  list.style.maxBlockSize = `${Math.min(room, 320)}px`;
  list.style.minInlineSize = `${at.width}px`;
  list.style.left = `${Math.max(4, Math.min(at.left, innerWidth - 260))}px`;
  if (isAbove) list.style.bottom = `${innerHeight - at.top + 2}px`;
  else list.style.top = `${at.bottom + 2}px`;
}
