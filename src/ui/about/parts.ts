/** The pages on the app itself, each with an address of its own. */
export const PARTS = ['about', 'version', 'accessibility'] as const;
export type AboutPart = (typeof PARTS)[number];

/** The page on the app that an address names; `null` when it names none. */
export function partOf(name: string): AboutPart | null {
  return PARTS.find((part) => part === name) ?? null;
}
