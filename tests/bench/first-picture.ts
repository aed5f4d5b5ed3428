import type { Browser } from '@playwright/test';
import { generateMap } from '#exchange/generate/generate-map.ts';
import { writeFile } from '#exchange/write-file.ts';
import type { Measured } from './canvas-hand.ts';

/** How many actors the map has: as many as a whole region. */
export const FIRST_PICTURE_ACTORS = 2_000;

/** From the choice of a file, in which nothing has a place, to all of it on screen, in milliseconds. */
export async function firstPicture(browser: Browser, address: string): Promise<number> {
  const map = generateMap({ actors: FIRST_PICTURE_ACTORS, seed: 1 });
  const page = await browser.newPage({ locale: 'fr-FR', viewport: { width: 1366, height: 768 } });
  page.setDefaultTimeout(600_000);
  await page.goto(address);
  await page.getByRole('button', { name: 'Créer la carte' }).waitFor();
  const buffer = Buffer.from(await writeFile(map));
  const start = performance.now();
  await page
    .getByLabel('Ouvrir un fichier')
    .setInputFiles({ name: 'carte.ect.json', mimeType: 'application/json', buffer });
  await page.waitForFunction((least) => {
    const canvas = document.querySelector('[role=img][aria-label] canvas')?.closest('[role=img]');
    if (!canvas || !('_cyreg' in canvas)) return false;
    const { cy } = (canvas as Measured['canvas'])._cyreg;
    const shown = cy.nodes().filter((one) => !one.hasClass('unsettled'));
    return shown.length >= least;
  }, FIRST_PICTURE_ACTORS);
  const time = performance.now() - start;
  await page.close();
  return time;
}
