import type { Core, ElementDefinition } from 'cytoscape';
import type { DrawingDifference } from './drawing-difference.ts';
import type { DrawnEdge, DrawnNode } from './drawing.ts';

/** Brings the picture up to date; new boxes wait unseen for a place, and their lines with them. */
export function applyDifference(cy: Core, difference: DrawingDifference): void {
  const { gone, newNodes, changedNodes, newEdges, changedEdges } = difference;
  cy.batch(() => {
    // What a container holds would go away with it.
    for (const id of gone) cy.getElementById(id).children().move({ parent: null });
    for (const id of gone) cy.getElementById(id).remove();
  });
  // On its own: within one batch, what comes back under the same name would stay without a style.
  cy.batch(() => {
    cy.add(newNodes.map(definitionOfNode));
    for (const node of changedNodes) {
      rehouse(cy, node);
      cy.getElementById(node.id).data(dataOfNode(node));
    }
    cy.add(newEdges.map(definitionOfEdge));
    for (const edge of changedEdges) cy.getElementById(edge.id).data(dataOfEdge(edge));
    for (const { id } of newEdges) {
      const edge = cy.getElementById(id);
      if (edge.connectedNodes('.unsettled').nonempty()) edge.addClass('unsettled');
    }
  });
}

function rehouse(cy: Core, { id, inside }: DrawnNode): void {
  const node = cy.getElementById(id);
  const parent = node.parent();
  const now = parent.empty() ? null : parent.first().id();
  if (now !== inside) node.move({ parent: inside });
}

function definitionOfNode(node: DrawnNode): ElementDefinition {
  const { id, inside } = node;
  return {
    group: 'nodes',
    data: { ...dataOfNode(node), id, ...(inside !== null && { parent: inside }) },
    classes: 'unsettled'
  };
}

function dataOfNode({ look, label, width, height, status }: DrawnNode): Record<string, unknown> {
  return { look, label, width, height, status };
}

function definitionOfEdge(edge: DrawnEdge): ElementDefinition {
  const { id, from, to, kind } = edge;
  const isLink = kind !== 'concern' && kind !== 'facilitation';
  return {
    group: 'edges',
    data: { ...dataOfEdge(edge), id, source: from, target: to },
    selectable: isLink
  };
}

function dataOfEdge({ kind, label, status, arrows }: DrawnEdge): Record<string, unknown> {
  return { kind, status, arrows, ...(label !== '' && { label }) };
}
