import type { Browser, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Measured } from './canvas-hand.ts';
import { takeInHand } from './canvas-hand.ts';

const CYTOSCAPE = createRequire(import.meta.url).resolve('cytoscape/dist/cytoscape.min.js');

/** A canvas to measure, and how each edit of its map is made. */
export interface Canvas {
  readonly page: Page;
  readonly rename: () => Promise<number>;
  readonly move: () => Promise<number>;
  readonly add: () => Promise<number>;
}

/**
 * The graph of another page, drawn by cytoscape as it comes: the same boxes,
 * places, labels, lines and looks, but for the empty list of background images
 * that spares ours from drawing each frame anew.
 */
export async function openPlain(browser: Browser, ours: Page): Promise<Canvas> {
  const graph = await ours.evaluate(() => {
    const { cy } = (globalThis as unknown as Measured).canvas._cyreg;
    const { elements, style } = (
      cy as unknown as { json(): { elements: object; style: object } }
    ).json();
    const { left, top } = (globalThis as unknown as Measured).canvas.getBoundingClientRect();
    return { elements, style, width: cy.width(), height: cy.height(), left, top };
  });
  const page = await browser.newPage({ viewport: ours.viewportSize() });
  page.setDefaultTimeout(600_000);
  await page.setContent(
    `<body style="margin:0"><div id="map" style="position:absolute;left:${String(graph.left)}px;` +
      `top:${String(graph.top)}px;width:${String(graph.width)}px;height:${String(graph.height)}px">`
  );
  await page.evaluate(readFileSync(CYTOSCAPE, 'utf8'));
  await page.evaluate((from) => {
    const style = (from.style as { style: Record<string, unknown> }[]).map((rule) => {
      const { 'background-image': _, ...rest } = rule.style;
      return { ...rule, style: rest };
    });
    const { cytoscape } = globalThis as unknown as { cytoscape: (options: object) => void };
    cytoscape({
      container: document.getElementById('map'),
      elements: from.elements,
      style,
      layout: { name: 'preset', fit: true, padding: 40 },
      minZoom: 0.05,
      maxZoom: 4
    });
  }, graph);
  await page.waitForTimeout(2500);
  await takeInHand(page);
  return {
    page,
    rename: () =>
      page.evaluate(() => {
        const { canvas, edit } = globalThis as unknown as Measured;
        const box = canvas._cyreg.cy.nodes().find((one) => !one.isParent());
        const name = `Nom ${String(performance.now())}`;
        return edit(
          () => box?.data('label', name),
          () => true
        );
      }),
    move: () =>
      page.evaluate(() => {
        const { canvas, edit } = globalThis as unknown as Measured;
        const box = canvas._cyreg.cy.nodes().find((one) => !one.isParent());
        const { x, y } = box?.position() ?? { x: 0, y: 0 };
        return edit(
          () => box?.position({ x: x + 40, y }),
          () => true
        );
      }),
    add: () =>
      page.evaluate(() => {
        const { canvas, edit } = globalThis as unknown as Measured;
        const { cy } = canvas._cyreg;
        const first = cy.nodes().find((one) => !one.isParent());
        const data = { look: 'organisation', label: 'Nouvel acteur', width: 120, height: 40 };
        const position = { x: first?.position().x ?? 0, y: -200 };
        return edit(
          () => {
            cy.add({ group: 'nodes', data, position });
          },
          () => true
        );
      })
  };
}
