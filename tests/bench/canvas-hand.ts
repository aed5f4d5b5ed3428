import type { Page } from '@playwright/test';

/** Frames that a gesture was answered by, on a canvas of cytoscape, ours or another. */
export interface Frames {
  readonly drawn: number;
  /** Those that showed layers painted before, of those that asked for layers. */
  readonly fromLayers: number;
  readonly asked: number;
  /** From each event of the mouse to the frame that shows it, in milliseconds, shortest first. */
  readonly latencies: readonly number[];
}

export type Gesture = 'pan' | 'drag';

/** What is looked at in cytoscape, which leaves itself on its container. */
interface Box {
  id(): string;
  isParent(): boolean;
  hasClass(name: string): boolean;
  data(name: string, value?: string): unknown;
  position(at?: Place): Place;
  renderedPosition(): Place;
  renderedOuterWidth(): number;
  renderedOuterHeight(): number;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

interface Cy {
  on(event: string, callback: () => void): void;
  off(event: string, callback: () => void): void;
  nodes(): Box[];
  getElementById(id: string): Box & { readonly length: number };
  add(element: object): void;
  zoom(at?: object): number;
  pan(): Place;
  width(): number;
  height(): number;
  fit(elements: undefined, room: number): void;
  renderer(): {
    data: { lyrTxrCache: { getLayers: (...given: unknown[]) => unknown } };
  };
}

/** The window of a page under measure. */
export interface Measured {
  readonly canvas: HTMLElement & { readonly _cyreg: { readonly cy: Cy } };
  readonly edit: (act: () => void, isDone: () => boolean) => Promise<number>;
}

/** Finds the canvas of a page, and leaves it at hand. */
export async function takeInHand(page: Page): Promise<void> {
  await page.evaluate(() => {
    const canvas = [...document.querySelectorAll('*')].find((one) => '_cyreg' in one);
    const { cy } = (canvas as Measured['canvas'])._cyreg;
    const edit: Measured['edit'] = (act, isDone) =>
      new Promise((resolve) => {
        const start = performance.now();
        const look = (): void => {
          if (!isDone()) return;
          cy.off('render', look);
          resolve(performance.now() - start);
        };
        cy.on('render', look);
        act();
      });
    Object.assign(globalThis, { canvas, edit });
  });
}

/** Pans by the background, or drags a box, one event of the mouse a frame, for so long. */
export function gesture(page: Page, what: Gesture, milliseconds: number): Promise<Frames> {
  return page.evaluate(
    async ({ what, milliseconds }) => {
      const { canvas } = globalThis as unknown as Measured;
      const { cy } = canvas._cyreg;
      const { left, top } = canvas.getBoundingClientRect();
      const [width, height] = [cy.width(), cy.height()];
      const frame = (): Promise<number> => new Promise(requestAnimationFrame);
      const mouse = (type: string, { x, y }: Place): void => {
        const target = type === 'mousedown' ? canvas.querySelector('canvas') : document.body;
        const where = { clientX: left + x, clientY: top + y };
        const buttons = type === 'mouseup' ? 0 : 1;
        target?.dispatchEvent(
          new MouseEvent(type, { bubbles: true, cancelable: true, view: window, buttons, ...where })
        );
      };
      // A line is background enough: what is pulled by one is the map.
      const background = (): Place => {
        const boxes = cy.nodes().map((one) => ({
          at: one.renderedPosition(),
          across: one.renderedOuterWidth() / 2 + 4,
          along: one.renderedOuterHeight() / 2 + 4
        }));
        const isFree = ({ x, y }: Place): boolean =>
          boxes.every(
            ({ at, across, along }) => Math.abs(at.x - x) > across || Math.abs(at.y - y) > along
          );
        for (let y = 5; y < height - 120; y += 7)
          for (let x = 5; x < width - 120; x += 7) if (isFree({ x, y })) return { x, y };
        throw new Error('bench: there is no background to pan by');
      };
      const box = (): Place => {
        const away = ({ x, y }: Place): number => Math.hypot(x - width / 2, y - height / 2);
        const places = cy
          .nodes()
          .filter((one) => !one.isParent())
          .map((one) => one.renderedPosition())
          .sort((one, other) => away(one) - away(other));
        return places[0] as Place;
      };
      const start = what === 'pan' ? background() : box();

      const layers = cy.renderer().data.lyrTxrCache;
      const getLayers = layers.getLayers.bind(layers);
      let [drawn, fromLayers, asked] = [0, 0, 0];
      const latencies: number[] = [];
      let due: number | null = null;
      const count = (): void => {
        drawn++;
        if (due !== null) latencies.push(performance.now() - due);
        due = null;
      };
      mouse('mousemove', start);
      await frame();
      mouse('mousedown', start);
      mouse('mousemove', { x: start.x + 15, y: start.y + 5 });
      await new Promise((resolve) => setTimeout(resolve, 700));
      layers.getLayers = (...given) => {
        const found = getLayers(...given);
        asked++;
        if (found) fromLayers++;
        return found;
      };
      cy.on('render', count);
      const end = performance.now() + milliseconds;
      for (let step = 0; performance.now() < end; step++) {
        await frame();
        due ??= performance.now();
        mouse('mousemove', {
          x: start.x + 60 + Math.round(50 * Math.sin(step / 15)),
          y: start.y + 60 + Math.round(50 * Math.cos(step / 15))
        });
      }
      await frame();
      cy.off('render', count);
      layers.getLayers = getLayers;
      mouse('mouseup', start);
      latencies.sort((one, other) => one - other);
      return { drawn, fromLayers, asked, latencies };
    },
    { what, milliseconds }
  );
}

/** Looks at the middle of the map, so many times larger than whole. */
export async function zoomIn(page: Page, times: number): Promise<void> {
  await page.evaluate((factor) => {
    const { cy } = (globalThis as unknown as Measured).canvas._cyreg;
    cy.fit(undefined, 40);
    const middle = { x: cy.width() / 2, y: cy.height() / 2 };
    cy.zoom({ level: cy.zoom() * factor, renderedPosition: middle });
  }, times);
  await page.waitForTimeout(1500);
}
