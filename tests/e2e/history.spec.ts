import { expect, test } from './support/app.ts';
import { MapPage } from './support/map-page.ts';

test('a long history is folded away by itself, and nothing shows', async ({ page }) => {
  test.setTimeout(90_000);
  const map = await MapPage.ofNewMap(page, 'Longue histoire');
  await map.addActor('Mairie');
  await map.addActor('AMAP');
  await map.canvas.focus();
  const undo = page.getByRole('button', { name: 'Annuler', exact: true });
  const redo = page.getByRole('button', { name: 'Rétablir' });
  for (let pair = 0; pair < 105; pair++) {
    await page.keyboard.press('Control+z');
    await expect(redo).toBeEnabled();
    await page.keyboard.press('Control+y');
    await expect(redo).toBeDisabled();
  }

  const folded = (): Promise<number> =>
    page.evaluate(async () => {
      const bases = await indexedDB.databases();
      const name = bases.find((base) => base.name?.startsWith('maillage-map-'))?.name ?? '';
      const base = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
      });
      const checkpoint = await new Promise<{ upTo: number }>((resolve) => {
        const request = base.transaction('checkpoints').objectStore('checkpoints').get('latest');
        request.onsuccess = () => resolve(request.result as { upTo: number });
      });
      base.close();
      return checkpoint.upTo;
    });
  await expect.poll(folded).toBeGreaterThanOrEqual(200);

  await page.reload();
  await map.whenDrawn();
  expect(await map.listed()).toEqual(['AMAP Organisation', 'Mairie Organisation']);
  await undo.click();
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
