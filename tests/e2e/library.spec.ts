import { readFile } from 'node:fs/promises';
import { expect, test } from './support/app.ts';
import { MapPage } from './support/map-page.ts';

test('a map is renamed, copied, binned, taken back, erased', async ({
  page,
  checkAccessibility
}) => {
  await MapPage.ofNewMap(page, 'La cantine');
  await page.getByRole('link', { name: 'Accueil' }).click();
  const row = page.getByRole('listitem').filter({ hasText: 'La cantine' });

  await row.getByRole('button', { name: 'Renommer' }).click();
  await page.getByRole('textbox', { name: 'Titre de la carte' }).last().fill('La cantine bio');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'La cantine bio' })).toBeVisible();

  await row.getByRole('button', { name: 'Dupliquer' }).click();
  await expect(page.getByRole('link', { name: 'La cantine bio (copie)' })).toBeVisible();

  const copy = page.getByRole('listitem').filter({ hasText: '(copie)' });
  await copy.getByRole('button', { name: 'Supprimer' }).click();
  await expect(page.getByRole('link', { name: '(copie)' })).toBeHidden();
  await page.getByRole('status').getByRole('button', { name: 'Annuler' }).click();
  await expect(page.getByRole('link', { name: '(copie)' })).toBeVisible();

  await copy.getByRole('button', { name: 'Supprimer' }).click();
  await page.getByText('1 carte dans la corbeille').click();
  await page.getByRole('button', { name: 'Effacer définitivement' }).click();
  await checkAccessibility();
  await page.getByRole('dialog').getByRole('button', { name: 'Effacer définitivement' }).click();
  await expect(page.getByText('1 carte dans la corbeille')).toBeHidden();
  await page.reload();
  await expect(page.getByRole('link', { name: 'La cantine bio', exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: '(copie)' })).toHaveCount(0);
});

test('a map leaves as a file and comes back the same', async ({ page }) => {
  const map = await MapPage.ofExample(page, 'Le marché de Loos-en-Gohelle');
  await map.addActor('Chambre d’agriculture');
  const listed = await map.listed();

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Exporter la carte' }).click();
  await page.getByRole('button', { name: 'Enregistrer le fichier' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('le-marche-de-loos-en-gohelle.ect.json');
  const text = await readFile(await file.path(), 'utf8');
  expect(JSON.parse(text)).toMatchObject({ format: 'ect-map', version: 1 });

  await page.getByRole('link', { name: 'Accueil' }).click();
  await page.getByLabel('Ouvrir un fichier').setInputFiles(await file.path());
  const known = page.getByRole('dialog', { name: 'Cette carte est déjà sur cet appareil' });
  await known.getByRole('button', { name: 'L’ouvrir à part, comme une autre carte' }).click();
  await map.whenDrawn();
  expect(await map.listed()).toEqual(listed);
});

test('a map asked for twice in a row is made once', async ({ page }) => {
  await page.goto('./');
  await page.getByLabel('Titre de la carte').fill('Une seule');
  await page.getByRole('button', { name: 'Créer la carte' }).dblclick();
  await expect(page).toHaveURL(/#\/map\//);
  await page.getByRole('link', { name: 'Accueil' }).click();
  await expect(page.getByRole('link', { name: 'Une seule' })).toHaveCount(1);
});

test('Escape leaves a title as it was, Enter keeps it, and both give the focus back', async ({
  page
}) => {
  await MapPage.ofNewMap(page, 'La cantine');
  await page.getByRole('link', { name: 'Accueil' }).click();
  const link = page.getByRole('region', { name: 'Vos cartes' }).getByRole('link');

  await page.getByRole('button', { name: 'Renommer' }).click();
  await page.keyboard.type('Autre chose');
  await page.keyboard.press('Escape');
  await expect(link).toHaveText('La cantine');
  await expect(link).toBeFocused();

  await page.getByRole('button', { name: 'Renommer' }).click();
  await page.keyboard.type('La cantine bio');
  await page.keyboard.press('Enter');
  await expect(link).toHaveText('La cantine bio');
  await expect(link).toBeFocused();
});
