import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { MapPage } from './support/map-page.ts';

/** How many gestures this device keeps of the only map there is, and up to which they are folded. */
function keptOf(page: Page): Promise<{ gestures: number; foldedUpTo: number }> {
  return page.evaluate(async () => {
    const bases = await indexedDB.databases();
    const name = bases.find((base) => base.name?.startsWith('maillage-map-'))?.name ?? '';
    const got = <Result>(request: IDBRequest<Result>): Promise<Result> =>
      new Promise((resolve) => {
        request.onsuccess = () => resolve(request.result);
      });
    const base = await got(indexedDB.open(name));
    const stores = base.transaction(['journal', 'checkpoints']);
    const gestures = await got(stores.objectStore('journal').count());
    const latest: unknown = await got(stores.objectStore('checkpoints').get('latest'));
    base.close();
    return { gestures, foldedUpTo: (latest as { upTo: number }).upTo };
  });
}

test('a long history is folded away by itself, and nothing shows', async ({ page }) => {
  const map = await MapPage.ofNewMap(page, 'Longue histoire');
  await map.addActor('Mairie');
  await map.addActor('AMAP');
  await map.saved();
  await map.canvas.focus();
  const { gestures } = await keptOf(page);
  for (let pair = 0; pair < 105; pair++) {
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+y');
  }

  // Fast hands lose no key: each is a gesture, once its turn comes.
  const kept = (): ReturnType<typeof keptOf> => keptOf(page);
  await expect.poll(async () => (await kept()).gestures).toBe(gestures + 210);
  await expect.poll(async () => (await kept()).foldedUpTo).toBeGreaterThanOrEqual(200);

  await page.reload();
  await map.whenDrawn();
  expect(await map.listed()).toEqual(['AMAP Organisation', 'Mairie Organisation']);
  await page.getByRole('button', { name: 'Annuler', exact: true }).click();
  await expect.poll(() => map.listed()).toEqual(['Mairie Organisation']);
});

test('the history says who changed what, by person and by record', async ({
  page,
  checkAccessibility
}) => {
  const map = await MapPage.ofNewMap(page, 'Qui a fait quoi');
  await map.addActor('Mairie');
  await page.getByRole('button', { name: 'Préférences' }).click();
  await page.getByLabel('Votre nom').fill('Marie');
  await page.keyboard.press('Escape');
  await map.addActor('AMAP');
  const sheet = page.getByRole('tabpanel', { name: 'Fiche' });
  await sheet.getByLabel('Nature').selectOption({ label: 'Personne' });
  await map.saved();
  await sheet.getByRole('button', { name: 'Historique de cette fiche' }).click();

  const history = page.getByRole('dialog', { name: 'Historique' });
  const lines = history.getByRole('listitem');
  await expect(lines).toHaveCount(2);
  await expect(lines.first()).toContainText(/Marie a modifié l’acteur «\sAMAP\s»\s+\d\d:\d\d/);
  await expect(lines.first()).toContainText(/Nature\s:\s+Avant Organisation\s*→\s*Après Personne/);
  await checkAccessibility();

  await history.getByLabel('Quoi').selectOption({ label: 'Toute la carte' });
  await expect(lines).toHaveCount(4);
  await history.getByLabel('Qui').selectOption({ label: 'Sans nom' });
  await expect(lines).toHaveText([
    /^\s*Quelqu’un a ajouté l’acteur «\sMairie\s»/,
    /^\s*Quelqu’un a modifié la carte/
  ]);
});
