import type { Core } from 'cytoscape';
import type { Point } from '#domain/fields.ts';

/** What cytoscape's renderer draws a selection with: its corners, and whether it shows. */
interface Boxing {
  readonly selection: [x1: number, y1: number, x2: number, y2: number, shows: number];
  getAllInBox(x1: number, y1: number, x2: number, y2: number): Parameters<Core['collection']>[0];
  redrawHint(layer: 'select', isDue: boolean): void;
  redraw(): void;
}

/**
 * Lets one finger box what it goes around, while presses choose; two go on
 * moving the map. Cytoscape takes three fingers for that, which nobody guesses.
 */
export function boxByFinger(cy: Core): void {
  const renderer = (cy as unknown as { renderer(): Boxing }).renderer();
  const container = cy.container();
  let from: Point | null = null;
  const isChoosing = (): boolean => cy.selectionType() === 'additive';

  const show = (to: Point | null): void => {
    const { selection } = renderer;
    if (from && to) selection.splice(0, 5, ...from, ...to, 1);
    else selection.splice(4, 1, 0);
    renderer.redrawHint('select', true);
    renderer.redraw();
  };
  const choose = (): void => {
    const [x1, y1, x2, y2, shows] = renderer.selection;
    if (shows) cy.collection(renderer.getAllInBox(x1, y1, x2, y2)).select();
  };

  // Before cytoscape hears of it: with a finger more, the map moves again.
  container?.addEventListener(
    'touchstart',
    ({ touches }) => {
      if (!isChoosing()) return;
      cy.userPanningEnabled(touches.length > 1);
      if (touches.length > 1 && from) show((from = null));
    },
    { capture: true, passive: true }
  );
  // Cytoscape lets the browser have what it makes nothing of, and then cannot take it back.
  container?.addEventListener(
    'touchmove',
    (event) => {
      if (from && event.cancelable) event.preventDefault();
    },
    { passive: false }
  );
  cy.on('tapstart', ({ target, originalEvent, position: { x, y } }) => {
    from = target === cy && isChoosing() && 'touches' in originalEvent ? [x, y] : null;
  });
  cy.on('tapdrag', ({ position: { x, y } }) => {
    if (from) show([x, y]);
  });
  cy.on('tapend', () => {
    if (!from) return;
    choose();
    show((from = null));
  });
}
