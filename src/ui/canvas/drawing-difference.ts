import type { Drawing, DrawnEdge, DrawnNode } from '#drawing/drawing.ts';

/** What to do to a picture for it to become another one. */
export interface DrawingDifference {
  readonly gone: readonly string[];
  readonly newNodes: readonly DrawnNode[];
  readonly changedNodes: readonly DrawnNode[];
  readonly newEdges: readonly DrawnEdge[];
  readonly changedEdges: readonly DrawnEdge[];
}

/**
 * What differs between two pictures. A line that changes ends is one gone and
 * one new, which is also what is drawn anew when one of its ends is.
 */
export function differenceOf(before: Drawing, after: Drawing): DrawingDifference {
  const newNodes: DrawnNode[] = [];
  const changedNodes: DrawnNode[] = [];
  for (const node of after.nodes.values()) {
    const known = before.nodes.get(node.id);
    if (!known) newNodes.push(node);
    else if (!isSame(known, node)) changedNodes.push(node);
  }

  const rerouted = new Set<string>();
  const newEdges: DrawnEdge[] = [];
  const changedEdges: DrawnEdge[] = [];
  for (const edge of after.edges.values()) {
    const known = before.edges.get(edge.id);
    if (!known) newEdges.push(edge);
    else if (known.from !== edge.from || known.to !== edge.to) {
      rerouted.add(edge.id);
      newEdges.push(edge);
    } else if (!isSame(known, edge)) changedEdges.push(edge);
  }

  const gone = [
    ...[...before.edges.keys()].filter((id) => !after.edges.has(id) || rerouted.has(id)),
    ...[...before.nodes.keys()].filter((id) => !after.nodes.has(id))
  ];
  return { gone, newNodes, changedNodes, newEdges, changedEdges };
}

function isSame<T extends DrawnNode | DrawnEdge>(one: T, other: T): boolean {
  if (one === other) return true;
  for (const property in one) if (one[property] !== other[property]) return false;
  return true;
}
