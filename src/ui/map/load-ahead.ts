import type { Desk } from './desk.svelte.ts';

/** How long the page is left to draw the map before anything else is fetched, in milliseconds. */
const SETTLED = 1_500;

/**
 * Fetches what the map page shows on demand while nobody is waiting for it: a
 * sheet or a dialog then opens at once, also after the network has gone. Then
 * the whole app is put on the device. Says first if the map is past its day.
 */
export function loadAhead(desk: Desk): () => void {
  const timer = setTimeout(() => {
    void import('./load-parts.ts').then(({ loadParts }) => loadParts(desk)).catch(() => undefined);
  }, SETTLED);
  return () => {
    clearTimeout(timer);
    desk.leave();
  };
}
