import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { folderContent, givenFolder, putInFolder, replicate } from './support/folders.ts';
import { MapPage } from './support/map-page.ts';
import { openedMap, partnerOf, savedMap } from './support/partners.ts';

/** Opens what shows the shared folder, from the panel of the map. */
async function openFolder(page: Page): Promise<Locator> {
  await page.getByRole('tab', { name: 'Carte', exact: true }).click();
  await page.getByRole('button', { name: 'Dossier partagé…' }).click();
  return page.getByRole('dialog', { name: 'Dossier partagé' });
}

async function joinFolder(page: Page, who: string): Promise<Locator> {
  const dialog = await openFolder(page);
  await dialog.getByLabel('Votre nom dans ce dossier').fill(who);
  await dialog.getByRole('button', { name: 'Choisir le dossier…' }).click();
  await expect(dialog.getByText(/^Dossier lu à/)).toBeVisible();
  return dialog;
}

const close = async (dialog: Locator): Promise<void> => {
  await dialog.getByRole('button', { name: 'Fermer' }).click();
};

test('two partners share a map by a folder: on opening, on saving and on demand', async ({
  page,
  context,
  browser,
  baseURL,
  checkAccessibility
}) => {
  test.slow();
  await givenFolder(context);
  const mine = await MapPage.ofNewMap(page, 'La cantine');
  await mine.addActor('Mairie');
  await mine.saved();
  const start = await savedMap(page, 'cantine.ect.json');
  const dialog = await openFolder(page);
  await expect(dialog.getByText(/qui lit ce dossier lit la carte/)).toBeVisible();
  await checkAccessibility();
  await close(dialog);
  const alone = await joinFolder(page, 'Awa');
  await expect(alone.getByText(/^Personne d’autre pour l’instant/)).toBeVisible();
  await close(alone);

  const partner = await partnerOf(browser, baseURL ?? '');
  await givenFolder(partner.page.context());
  const theirs = await openedMap(partner.page, start);
  await theirs.addActor('École');
  await theirs.saved();
  await replicate(page, partner.page);
  const there = await joinFolder(partner.page, 'Benoît');
  await expect(there.getByRole('listitem').filter({ hasText: 'Awa' })).toBeVisible();
  await close(there);

  // On demand; what is half there, of something else or tampered with is told, and harms nothing.
  await replicate(partner.page, page);
  const [awa = '', benoit = ''] = Object.keys(await folderContent(page)).sort();
  const text = (await folderContent(page))[benoit] ?? '';
  await putInFolder(page, 'cantine.chloe.c4c4.ect.json', text.slice(0, 400));
  await putInFolder(page, 'retouché.ect.json', text.replace('École', 'Pirate'));
  await putInFolder(page, 'ordre du jour.txt', 'Mardi');
  const now = await openFolder(page);
  await now.getByRole('button', { name: 'Réunir maintenant' }).click();
  await expect(now.getByRole('listitem').filter({ hasText: 'Benoit' })).toBeVisible();
  await expect(now.getByText('3 fichiers laissés de côté')).toBeVisible();
  await expect(now.getByText(/^Il n’est pas arrivé en entier/)).toBeVisible();
  await expect(now.getByText(/^Il a été modifié hors de Maillage/)).toBeVisible();
  await expect(now.getByText('Ce n’est pas un fichier de carte.')).toBeVisible();
  await checkAccessibility();
  await close(now);
  await expect(page.getByText(/^Réuni depuis le dossier partagé.: Benoit\./)).toBeVisible();
  expect((await mine.listed()).join()).toContain('École');
  expect((await mine.listed()).join()).not.toContain('Pirate');

  // On saving, once what is done settles.
  await mine.addActor('Traiteur');
  await expect.poll(async () => (await folderContent(page))[awa]).toContain('Traiteur');
  const undo = page.getByRole('button', { name: 'Annuler', exact: true });
  await undo.click();
  await expect(undo).toHaveAttribute('title', /réunir «.Benoit.»/);
  await expect.poll(async () => (await folderContent(page))[awa]).not.toContain('Traiteur');

  // On opening, once the browser was told again that it may.
  await theirs.addActor('Lycée');
  await expect
    .poll(async () => (await folderContent(partner.page))[benoit], { timeout: 30_000 })
    .toContain('Lycée');
  await replicate(partner.page, page);
  await page.evaluate(() => sessionStorage.clear());
  await page.reload();
  await mine.whenDrawn();
  await expect(page.getByText('Le dossier partagé attend votre accord.')).toBeVisible();
  expect((await mine.listed()).join()).not.toContain('Lycée');
  await page.getByRole('button', { name: 'Rouvrir le dossier' }).click();
  await expect.poll(async () => (await mine.listed()).join()).toContain('Lycée');
  await expect(page.getByText('Le dossier partagé attend votre accord.')).toBeHidden();
  await page.reload();
  await replicate(page, partner.page);
  const again = await openFolder(page);
  await expect(again.getByText(/^Dossier lu à/)).toBeVisible();

  // Left, it is written no more, and nothing is taken from it.
  await again.getByRole('button', { name: 'Quitter ce dossier' }).click();
  await expect(again.getByRole('button', { name: 'Choisir le dossier…' })).toBeVisible();
  expect(Object.keys(await folderContent(page))).toContain(awa);
  expect(partner.faults).toEqual([]);
  await partner.leave();
});

test('a browser that gives no folder says how to do it by hand', async ({ page, context }) => {
  await context.addInitScript(() => Reflect.deleteProperty(window, 'showDirectoryPicker'));
  const map = await MapPage.ofNewMap(page, 'La cantine');
  await map.addActor('Mairie');
  const dialog = await openFolder(page);
  await expect(dialog.getByText(/^Ce navigateur ne donne pas accès aux dossiers/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Réunir des copies de partenaires…' }).click();
  const merging = page.getByRole('dialog', { name: 'Réunir des copies de la carte' });
  await merging.getByRole('button', { name: 'Ne rien changer' }).click();
  const again = await openFolder(page);
  await again.getByRole('button', { name: 'Exporter la carte' }).click();
  await expect(page.getByRole('radio', { name: 'Des partenaires' })).toBeVisible();
});
