import type { Core, Css } from 'cytoscape';
import { BACKGROUND, INK, type Theme } from '#drawing/palette.ts';

/** How an actor is drawn otherwise than by its kind; what is `null` stays as drawn. */
export interface ActorPaint {
  readonly fill: string | null;
  readonly ink: string | null;
  /** The side of its box, in units of the canvas; its name then stands below. */
  readonly side: number | null;
  /** What it is sized or coloured by says nothing of it. */
  readonly isUnsaid: boolean;
}

const PAINTED = 'painted';

/** What each actor was last painted as, so that only what differs is styled anew. */
type Painted = ReadonlyMap<string, string>;

/** Sizes and colours actors on the picture; those without a paint are drawn by their kind again. */
export function paintActors(cy: Core, paints: ReadonlyMap<string, ActorPaint>, theme: Theme): void {
  const before = (cy.scratch(PAINTED) ?? new Map()) as Painted;
  if (before.size === 0 && paints.size === 0) return;
  const now = new Map<string, string>();
  cy.batch(() => {
    for (const node of cy.nodes().toArray()) {
      const id = node.id();
      const paint = paints.get(id);
      const mark = paint ? JSON.stringify([theme, node.isParent(), paint]) : '';
      if (paint) now.set(id, mark);
      // What left the picture and came back wears nothing any more.
      if (before.get(id) === mark && node.scratch(PAINTED) === mark) continue;
      if (node.scratch(PAINTED)) node.removeStyle();
      node.scratch(PAINTED, mark);
      if (paint) node.style(node.isParent() ? frameStyle(paint) : boxStyle(paint, theme));
    }
  });
  cy.scratch(PAINTED, now);
}

/** What holds others is coloured by its frame, which leaves what is inside readable. */
function frameStyle({ fill, isUnsaid }: ActorPaint): Css.Node {
  if (isUnsaid || fill === null) return {};
  return { 'border-color': fill, 'border-width': 5 };
}

function boxStyle({ fill, ink, side, isUnsaid }: ActorPaint, theme: Theme): Css.Node {
  return {
    ...(fill !== null && { 'background-color': fill }),
    ...(ink !== null && { color: ink }),
    ...(isUnsaid && {
      'background-color': BACKGROUND[theme],
      'border-style': 'dotted',
      'border-width': 2
    }),
    ...(side !== null && {
      width: side,
      height: side,
      color: INK[theme],
      'text-valign': 'bottom',
      'text-margin-y': 3,
      'text-background-color': BACKGROUND[theme],
      'text-background-opacity': 0.75,
      'text-background-shape': 'roundrectangle',
      'text-background-padding': '1px'
    })
  };
}
