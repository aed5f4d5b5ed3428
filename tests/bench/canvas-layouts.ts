import type { Browser, Page } from '@playwright/test';
import { layouts } from '#i18n/fr/layouts.ts';
import { LAYOUTS, type LayoutName } from '#ui/layouts/way.ts';
import { busyWith } from './busy-tasks.ts';
import type { Measured } from './canvas-hand.ts';

/** The longest task of the thread that draws the page, in milliseconds of the processor. */
export type LayoutTasks = Readonly<Record<LayoutName, number>>;

/** Lays a map out in each way, from the menu, until every box is where it goes. */
export async function layoutTasks(browser: Browser, page: Page): Promise<LayoutTasks> {
  const longest: [LayoutName, number][] = [];
  for (const layout of LAYOUTS) {
    const layOut = await readyTo(page, layouts.ways[layout].name);
    const [, busy] = await busyWith(browser, page, layOut);
    longest.push([layout, busy.longestTask]);
  }
  return Object.fromEntries(longest) as LayoutTasks;
}

/** Opens the menu; what is found ahead by its name is no work of the page while it is measured. */
async function readyTo(page: Page, way: string): Promise<() => Promise<void>> {
  await page.getByRole('button', { name: 'Disposer' }).click();
  const menu = page.getByRole('dialog', { name: 'Disposer la carte' });
  await menu.getByRole('radio', { name: 'bouge aussi' }).check();
  const button = await menu.getByRole('button', { name: way }).elementHandle();
  return async () => {
    const arrived = hasArrived(page);
    await button.evaluate((element: HTMLElement) => {
      element.click();
    });
    await arrived;
  };
}

/** Resolves once boxes have moved, then stayed where they are for a while. */
function hasArrived(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const { canvas } = globalThis as unknown as Measured;
    const { cy } = canvas._cyreg;
    const moves = { last: Infinity };
    const note = (): void => {
      moves.last = performance.now();
    };
    cy.on('position', note);
    while (performance.now() < moves.last + 2_000)
      await new Promise((resolve) => setTimeout(resolve, 250));
    cy.off('position', note);
  });
}
