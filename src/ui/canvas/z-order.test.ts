import cytoscape, { type Collection } from 'cytoscape';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { DrawnElement } from './renderer.ts';
import { stylesheet } from './stylesheet.ts';
import { inOrder } from './z-order.ts';

const LOOKS = { look: 'organisation', label: '', width: 10, height: 10 };

/** A picture of boxes inside others and lines between any two, put on it in some order. */
const anyPicture = fc
  .integer({ min: 1, max: 14 })
  .chain((size) =>
    fc.record({
      insides: fc.array(fc.option(fc.nat(size - 1)), { minLength: size, maxLength: size }),
      lines: fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 20 }),
      rehoused: fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 3 })
    })
  )
  .map(({ insides, lines, rehoused }) => {
    const cy = cytoscape({ styleEnabled: true, headless: true, style: stylesheet('light') });
    // A box goes inside one that came before it, or in none.
    insides.forEach((inside, box) => {
      const parent = inside !== null && inside < box ? { parent: String(inside) } : {};
      cy.add({ group: 'nodes', data: { ...LOOKS, id: String(box), ...parent } });
    });
    for (const [from, to] of lines)
      cy.add({ group: 'edges', data: { source: String(from), target: String(to) } });
    for (const [box, inside] of rehoused)
      if (inside < box) cy.getElementById(String(box)).move({ parent: String(inside) });
    return cy;
  });

it('puts elements in the order that cytoscape draws them in', () => {
  let moved = 0;
  fc.assert(
    fc.property(anyPicture, (cy) => {
      const elements = cy.elements();
      const theirs = (elements as unknown as { sortByZIndex(): Collection }).sortByZIndex();
      const ours = inOrder(elements.toArray() as unknown as DrawnElement[]) as unknown[];
      expect(ours.every((element, at) => element === theirs[at])).toBe(true);
      if (ours.some((element, at) => element !== elements[at])) moved++;
    }),
    { numRuns: 100 }
  );
  expect(moved).toBeGreaterThan(50);
});
