import type { Browser, Page } from '@playwright/test';
import { gesture, takeInHand, type Measured } from './canvas-hand.ts';
import type { CanvasMap } from './canvas-map.ts';
import type { Canvas } from './canvas-plain.ts';

/** Opens a map in the built app, and waits until all about it is known. */
export async function openOurs(browser: Browser, address: string, map: CanvasMap): Promise<Canvas> {
  const page = await browser.newPage({ locale: 'fr-FR', viewport: { width: 1366, height: 768 } });
  page.setDefaultTimeout(600_000);
  await page.goto(address);
  await page.getByLabel('Ouvrir un fichier').setInputFiles({
    name: 'carte.ect.json',
    mimeType: 'application/json',
    buffer: map.file
  });
  await page.getByRole('group', { name: /^Carte « / }).waitFor();
  await page.getByRole('tab', { name: /^Constats/ }).click();
  await page.getByRole('button', { name: 'Copier l’analyse (JSON)', disabled: false }).waitFor();
  await page.getByRole('tab', { name: /^Liste/ }).click();
  await takeInHand(page);
  let undone = false;
  return {
    page,
    rename: async () => {
      await openFirstActor(page);
      return page.evaluate(() => {
        const { canvas, edit } = globalThis as unknown as Measured;
        const field = [...document.querySelectorAll<HTMLInputElement>('[role=tabpanel] input')][0];
        const { cy } = canvas._cyreg;
        const name = `Nom ${String(Math.round(performance.now()))}`;
        return edit(
          () => {
            if (!field) return;
            field.value = name;
            field.dispatchEvent(new Event('input', { bubbles: true }));
            field.dispatchEvent(new Event('change', { bubbles: true }));
          },
          () => cy.nodes().some((one) => one.data('label') === name)
        );
      });
    },
    move: async () => {
      if (!undone) await gesture(page, 'drag', 300);
      await page.waitForTimeout(1500);
      undone = !undone;
      return page.evaluate((isShifted) => {
        const { canvas, edit } = globalThis as unknown as Measured;
        const { cy } = canvas._cyreg;
        const before = new Map(cy.nodes().map((one) => [one.id(), one.position().x]));
        return edit(
          () =>
            window.dispatchEvent(
              new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, shiftKey: isShifted })
            ),
          () =>
            cy.nodes().some((one) => !one.isParent() && one.position().x !== before.get(one.id()))
        );
      }, !undone);
    },
    add: async () => {
      await page.getByRole('button', { name: 'Ajouter un acteur' }).click();
      const dialog = page.getByRole('dialog', { name: 'Ajouter un acteur' });
      await dialog.getByLabel('Nom').fill('Nouvel acteur');
      return page.evaluate(() => {
        const { canvas, edit } = globalThis as unknown as Measured;
        const { cy } = canvas._cyreg;
        const before = cy.nodes().length;
        return edit(
          () => document.querySelector<HTMLButtonElement>('dialog[open] [type=submit]')?.click(),
          () => cy.nodes().length > before
        );
      });
    }
  };
}

async function openFirstActor(page: Page): Promise<void> {
  if (await page.getByRole('tabpanel').getByLabel('Nom', { exact: true }).isVisible()) return;
  await page.getByRole('tab', { name: /^Liste/ }).click();
  await page.getByRole('tabpanel').getByRole('listitem').getByRole('button').first().click();
  await page.getByRole('tabpanel').getByLabel('Nom', { exact: true }).waitFor();
}
