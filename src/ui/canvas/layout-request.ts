import type { Core } from 'cytoscape';
import type { Drawing } from '#drawing/drawing.ts';
import { tiesOf } from '#drawing/places/ties.ts';
import type { ToArrangeAll } from '#drawing/places/to-arrange.ts';

/** What a layout needs to know of a picture; the boxes of `fixed` stay where they are. */
export function layoutRequest(
  cy: Core,
  drawing: Drawing,
  fixed: ReadonlySet<string>
): ToArrangeAll {
  return {
    nodes: [...drawing.nodes.values()].map(({ id, inside, width, height }) => {
      const node = cy.getElementById(id);
      const { x, y } = node.position();
      const isFixed = fixed.has(id) && node.isChildless();
      return { id, inside, width, height, fixed: isFixed ? [x, y] : null, now: [x, y] };
    }),
    ties: tiesOf(drawing)
  };
}
