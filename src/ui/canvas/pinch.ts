import type { Core } from 'cytoscape';

/** What cytoscape's renderer keeps of the fingers on the screen. */
interface Fingers {
  readonly touchData: { cxt: boolean };
}

/**
 * Lets two fingers zoom however near they are to one another. Cytoscape takes
 * two that land within 200 pixels, which is most of a phone, for a press that
 * asks for a menu, until they have gone half as far apart again: bringing them
 * together did nothing.
 */
export function letPinch(cy: Core): void {
  cy.on('cxtdrag', ({ originalEvent }) => {
    if ('touches' in originalEvent)
      (cy as unknown as { renderer(): Fingers }).renderer().touchData.cxt = false;
  });
}
