import cytoscape from 'cytoscape';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asId, type ActorId } from '#domain/ids.ts';
import type { DrawnId } from '#domain/view.ts';
import { applyDifference } from './apply-difference.ts';
import { differenceOf } from './drawing-difference.ts';
import type { Drawing, DrawnEdge, DrawnNode } from '#drawing/drawing.ts';

const nodeOf = (id: string, inside: string | null, label = id): DrawnNode => ({
  id: asId<ActorId>(id),
  look: 'organisation',
  inside: inside as ActorId | null,
  label,
  width: 40,
  height: 20,
  status: 'existing'
});
const edgeOf = (id: string, from: string, to: string, label = id): DrawnEdge => ({
  id,
  from: from as DrawnId,
  to: to as DrawnId,
  kind: 'cooperation',
  label,
  status: 'existing',
  arrows: 'none'
});
const drawingOf = (nodes: readonly DrawnNode[], edges: readonly DrawnEdge[]): Drawing => ({
  nodes: new Map(nodes.map((node) => [node.id, node])),
  edges: new Map(edges.map((edge) => [edge.id, edge])),
  participations: []
});

/** Some of ten boxes, each inside an earlier one or none, some renamed, and lines between them. */
const drawing = fc
  .record({
    present: fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { minLength: 5, maxLength: 10 }),
    inside: fc.array(fc.integer({ min: -6, max: 8 }), { minLength: 10, maxLength: 10 }),
    names: fc.array(fc.constantFrom('un', 'deux'), { minLength: 10, maxLength: 10 }),
    ends: fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { minLength: 4, maxLength: 8 })
  })
  .map(({ present, inside, names, ends }) => {
    const here = new Set(present);
    const nodes = present.map((n) => {
      const holder = inside[n] ?? -1;
      const isHeld = holder >= 0 && holder < n && here.has(holder);
      return nodeOf(`n${String(n)}`, isHeld ? `n${String(holder)}` : null, names[n]);
    });
    const edges = ends.flatMap(([from, to], index) =>
      from !== to && here.has(from) && here.has(to)
        ? [edgeOf(`e${String(index)}`, `n${String(from)}`, `n${String(to)}`, names[from])]
        : []
    );
    return drawingOf(nodes, edges);
  });

describe('what differs between two pictures', () => {
  it('is nothing between a picture and an equal one', () => {
    fc.assert(
      fc.property(drawing, (one) => {
        const copy = drawingOf(
          [...one.nodes.values()].map((node) => ({ ...node })),
          [...one.edges.values()].map((edge) => ({ ...edge }))
        );
        const { gone, newNodes, changedNodes, newEdges, changedEdges } = differenceOf(one, copy);
        expect([gone, newNodes, changedNodes, newEdges, changedEdges].flat()).toEqual([]);
      })
    );
  });

  it('names only what changed', () => {
    const before = drawingOf([nodeOf('a', null), nodeOf('b', null)], [edgeOf('e', 'a', 'b')]);
    const after = drawingOf([nodeOf('a', null, 'A'), nodeOf('b', null)], [edgeOf('e', 'a', 'b')]);
    expect(differenceOf(before, after)).toMatchObject({
      gone: [],
      newNodes: [],
      changedNodes: [{ id: 'a', label: 'A' }],
      newEdges: [],
      changedEdges: []
    });
  });

  const arrival = { at: () => undefined, isUnsettled: () => false };

  it('turns a cytoscape graph of the one into the other', () => {
    let rehoused = 0;
    let rerouted = 0;
    fc.assert(
      fc.property(drawing, drawing, (before, after) => {
        const cy = cytoscape({ headless: true });
        applyDifference(cy, differenceOf(drawingOf([], []), before), arrival);
        const difference = differenceOf(before, after);
        applyDifference(cy, difference, arrival);

        expect(
          cy
            .nodes()
            .map((node) => node.id())
            .sort()
        ).toEqual([...after.nodes.keys()].sort());
        expect(
          cy
            .edges()
            .map((edge) => edge.id())
            .sort()
        ).toEqual([...after.edges.keys()].sort());
        for (const { id, inside, label } of after.nodes.values()) {
          const node = cy.getElementById(id);
          expect(node.data('label')).toBe(label);
          expect(node.parent().map((parent) => parent.id())).toEqual(inside ? [inside] : []);
          if (before.nodes.has(id) && before.nodes.get(id)?.inside !== inside) rehoused++;
        }
        for (const { id, from, to, label } of after.edges.values()) {
          const edge = cy.getElementById(id);
          expect([edge.source().id(), edge.target().id(), edge.data('label')]).toEqual([
            from,
            to,
            label
          ]);
          if (before.edges.get(id) && before.edges.get(id)?.from !== from) rerouted++;
        }
        cy.destroy();
      }),
      { numRuns: 200 }
    );
    expect(rehoused).toBeGreaterThan(30);
    expect(rerouted).toBeGreaterThan(30);
  });
});
