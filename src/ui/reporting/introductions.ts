/**
 * What was written to introduce reports, by map, until the page is left: it may
 * name people, and would outlive a map that is erased if it were kept.
 */
const written = new Map<string, string>();

/** The introduction last written for a map; empty when there was none. */
export function introductionOf(map: string): string {
  return written.get(map) ?? '';
}

/** Takes note of what introduces the reports of a map. */
export function noteIntroduction(map: string, text: string): void {
  written.set(map, text);
}
