/** How a part of a map is called among what the clipboard holds. */
export const EXCERPT_TYPE = 'application/x-maillage';

/** What was last copied from a map, for menus: the browser lets only keys read its clipboard. */
class Clipboard {
  /** The part of a map that was copied, as text; `null` for none since the page opened. */
  text = $state.raw<string | null>(null);
}

export const clipboard = new Clipboard();

/** Whether what is being pasted is a part of a map. */
export function holdsExcerpt(data: DataTransfer | null): boolean {
  return data?.types.includes(EXCERPT_TYPE) ?? false;
}
