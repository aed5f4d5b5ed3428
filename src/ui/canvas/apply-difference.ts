import type { Core, ElementDefinition } from 'cytoscape';
import type { Point } from '#domain/fields.ts';
import type { DrawingDifference } from './drawing-difference.ts';
import type { DrawnEdge, DrawnNode } from '#drawing/drawing.ts';

/** How what is new comes to a picture: where, and whether it is there unseen for now. */
export interface Arrival {
  readonly at: (id: string) => Point | undefined;
  readonly isUnsettled: (id: string) => boolean;
}

/** Brings the picture up to date. */
export function applyDifference(cy: Core, difference: DrawingDifference, arrival: Arrival): void {
  const { gone, newNodes, changedNodes, newEdges, changedEdges } = difference;
  cy.batch(() => {
    // What a container holds would go away with it.
    for (const id of gone) cy.getElementById(id).children().move({ parent: null });
    for (const id of gone) cy.getElementById(id).remove();
  });
  // On its own: within one batch, what comes back under the same name would stay without a style.
  cy.batch(() => {
    cy.add(newNodes.map((node) => definitionOfNode(node, arrival)));
    for (const node of changedNodes) {
      rehouse(cy, node);
      cy.getElementById(node.id).data(dataOfNode(node));
    }
    cy.add(newEdges.map((edge) => definitionOfEdge(edge, arrival)));
    for (const edge of changedEdges) cy.getElementById(edge.id).data(dataOfEdge(edge));
  });
}

function rehouse(cy: Core, { id, inside }: DrawnNode): void {
  const node = cy.getElementById(id);
  const parent = node.parent();
  const now = parent.empty() ? null : parent.first().id();
  if (now !== inside) node.move({ parent: inside });
}

function definitionOfNode(node: DrawnNode, { at, isUnsettled }: Arrival): ElementDefinition {
  const { id, inside } = node;
  const [x, y] = at(id) ?? [0, 0];
  return {
    group: 'nodes',
    data: { ...dataOfNode(node), id, ...(inside !== null && { parent: inside }) },
    position: { x, y },
    ...(isUnsettled(id) && { classes: 'unsettled' })
  };
}

function dataOfNode({ look, label, width, height, status }: DrawnNode): Record<string, unknown> {
  return { look, label, width, height, status };
}

function definitionOfEdge(edge: DrawnEdge, { isUnsettled }: Arrival): ElementDefinition {
  const { id, from, to, kind } = edge;
  const isLink = kind !== 'concern' && kind !== 'facilitation';
  return {
    group: 'edges',
    data: { ...dataOfEdge(edge), id, source: from, target: to },
    selectable: isLink,
    ...(isUnsettled(id) && { classes: 'unsettled' })
  };
}

function dataOfEdge({ kind, label, status, arrows }: DrawnEdge): Record<string, unknown> {
  return { kind, status, arrows, ...(label !== '' && { label }) };
}
