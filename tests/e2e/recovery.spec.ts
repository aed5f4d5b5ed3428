import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import {
  bystander,
  emptyStore,
  loseDatabases,
  mirrorCount,
  tearMirrors
} from './support/bystander.ts';
import { MapPage } from './support/map-page.ts';

test.use({ expectedErrors: [/404/] });

/**
 * A map of two actors that has a copy made after each visit; the app is left, and comes back in the
 * page returned.
 */
async function mirroredMap(
  page: Page,
  context: BrowserContext,
  baseURL: string,
  visits: readonly (readonly string[])[] = [['Mairie'], ['AMAP']]
): Promise<{ readonly other: Page; readonly address: string }> {
  const other = await bystander(context, baseURL);
  const map = await MapPage.ofNewMap(page, 'La cantine');
  const address = page.url();
  for (const [n, names] of visits.entries()) {
    if (n > 0) await page.getByRole('link', { name: 'La cantine' }).click();
    await map.whenDrawn();
    for (const name of names) await map.addActor(name);
    await map.saved();
    await page.getByRole('link', { name: 'Accueil' }).click();
    await expect.poll(() => mirrorCount(other)).toBe(n + 1);
  }
  await page.goto('./icon.svg');
  return { other, address };
}

const recovery = (page: Page) => page.getByRole('region', { name: 'Des cartes manquent' });
const BOTH = ['AMAP Organisation', 'Mairie Organisation'];

test('maps that the browser lost come back from their last copy, on the page that would have welcomed', async ({
  page,
  context,
  baseURL,
  checkAccessibility
}) => {
  const { other } = await mirroredMap(page, context, baseURL!);
  await loseDatabases(other);
  await page.goto('./');

  // It can wait, and is asked again the next time.
  await recovery(page).getByRole('button', { name: 'Continuer sans les reprendre' }).click();
  await expect(page.getByLabel('Titre de la carte')).toBeVisible();
  await page.reload();

  await expect(recovery(page)).toBeVisible();
  await expect(page.getByLabel('Titre de la carte')).toBeHidden();
  const card = recovery(page).getByRole('listitem').filter({ hasText: 'La cantine' });
  await expect(card.getByText('2 acteurs, 0 lien – rien n’y manque')).toBeVisible();
  await expect(card.getByText('1 acteur, 0 lien – il y manque')).toBeVisible();
  await checkAccessibility();
  const download = page.waitForEvent('download');
  await card.getByRole('button', { name: 'Enregistrer dans un fichier' }).first().click();
  expect((await download).suggestedFilename()).toBe('la-cantine.ect.json');

  await card.getByRole('button', { name: 'Reprendre', exact: true }).first().click();
  const map = await new MapPage(page).whenDrawn();
  expect(await map.listed()).toEqual(BOTH);
  await map.addActor('Lycée');
  await map.saved();
  await page.goto('./icon.svg');
  await page.goto('./');
  await expect(page.getByRole('link', { name: 'La cantine' })).toHaveCount(1);
});

test('a copy that is damaged is not offered; without any, the map can only be given up', async ({
  page,
  context,
  baseURL
}) => {
  const { other } = await mirroredMap(page, context, baseURL!);
  await loseDatabases(other);
  await tearMirrors(other, ['.B']);
  await page.goto('./');
  const takes = recovery(page).getByRole('button', { name: 'Reprendre', exact: true });
  await expect(takes).toHaveCount(1);
  await expect(recovery(page).getByText('Une autre copie est abîmée')).toBeVisible();

  await tearMirrors(other, ['.A']);
  await page.reload();
  await expect(recovery(page).getByText('Aucune copie lisible')).toBeVisible();
  await expect(takes).toHaveCount(0);
  await recovery(page).getByRole('button', { name: 'Renoncer à cette carte' }).click();
  const dialog = page.getByRole('dialog', { name: 'Renoncer à cette carte' });
  await dialog.getByRole('button', { name: 'Renoncer à cette carte' }).click();
  await expect(page.getByText('Aucune carte pour l’instant')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Aucune carte pour l’instant')).toBeVisible();
});

for (const store of ['checkpoints', 'journal', 'meta']) {
  test(`a map whose ${store} are gone says so, and comes back from its copy`, async ({
    page,
    context,
    baseURL
  }) => {
    const { other, address } = await mirroredMap(page, context, baseURL!, [['Mairie', 'AMAP']]);
    await emptyStore(other, 'maillage-map-', store);
    await page.goto(address);
    await expect(
      page.getByRole('heading', { name: 'Cette carte n’a pas pu être relue' })
    ).toBeVisible();
    await page.getByRole('link', { name: 'Voir ce qui peut être repris' }).click();
    await recovery(page).getByRole('button', { name: 'Reprendre', exact: true }).first().click();
    expect(await (await new MapPage(page).whenDrawn()).listed()).toEqual(BOTH);
  });
}

test('maps that are only missing in the list are put back in it as they are, with their history', async ({
  page,
  context,
  baseURL
}) => {
  const { other } = await mirroredMap(page, context, baseURL!, [['Mairie', 'AMAP']]);
  await emptyStore(other, 'maillage-index', 'maps');
  await page.goto('./');
  await recovery(page).getByRole('button', { name: 'Garder' }).click();
  const map = await new MapPage(page).whenDrawn();
  expect(await map.listed()).toEqual(BOTH);
  await page.getByRole('button', { name: 'Annuler', exact: true }).click();
  await expect.poll(() => map.listed()).toEqual(['Mairie Organisation']);
});
