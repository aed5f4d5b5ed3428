import { readFile } from 'node:fs/promises';
import { expect, test } from './support/app.ts';
import { bystander, loseDatabases } from './support/bystander.ts';
import { MapPage } from './support/map-page.ts';

test.describe('the state of a backup', () => {
  test('says whether the browser may erase, suggests a file after 25 gestures, and stops once there is one', async ({
    page,
    checkAccessibility
  }) => {
    const map = await MapPage.ofNewMap(page, 'La cantine');
    await map.addActor('Mairie');
    await map.saved();
    const badge = page.getByRole('button', { name: 'Sauvegarde', exact: true });
    await expect(badge).toBeVisible();
    await expect(page.getByText('Sauvegarder', { exact: true })).toBeHidden();

    const redo = page.getByRole('button', { name: 'Rétablir' });
    for (let pair = 0; pair < 12; pair += 1) {
      await page.getByRole('button', { name: 'Annuler', exact: true }).click();
      await expect(redo).toBeEnabled();
      await redo.click();
      await expect(redo).toBeDisabled();
    }
    await expect(page.getByText('Sauvegarder', { exact: true })).toBeVisible();
    await badge.click();
    const dialog = page.getByRole('dialog', { name: 'Sauvegarde' });
    await expect(dialog.getByText('Le navigateur peut effacer vos cartes')).toBeVisible();
    await expect(dialog.getByText('Cette carte n’a encore été enregistrée')).toBeVisible();
    await checkAccessibility();

    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Enregistrer dans un fichier' }).click();
    expect((await download).suggestedFilename()).toBe('la-cantine.ect.json');
    await expect(dialog.getByText('Rien n’a changé depuis.')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByText('Sauvegarder', { exact: true })).toBeHidden();
  });

  test('a week without a file suggests one, however little was done', async ({ page }) => {
    await page.clock.install({ time: new Date('2026-11-02T09:00:00Z') });
    const map = await MapPage.ofNewMap(page, 'La cantine');
    await map.addActor('Mairie');
    await map.saved();
    await page.clock.setFixedTime(new Date('2026-11-10T09:00:00Z'));
    await map.addActor('AMAP');
    await expect(page.getByText('Sauvegarder', { exact: true })).toBeVisible();
  });

  test('copies are made by themselves, and open as maps of their own', async ({ page }) => {
    const map = await MapPage.ofNewMap(page, 'La cantine');
    await map.addActor('Mairie');
    await map.saved();
    const badge = page.getByRole('button', { name: 'Sauvegarde', exact: true });
    const dialog = page.getByRole('dialog', { name: 'Sauvegarde' });
    await expect(async () => {
      // The list says what there was when it was opened, and nothing behind it can be pressed.
      await page.keyboard.press('Escape');
      await badge.click({ timeout: 2_000 });
      await expect(dialog.getByRole('listitem')).toHaveCount(1, { timeout: 1_000 });
    }).toPass();
    await page.keyboard.press('Escape');
    await map.addActor('AMAP');
    await map.saved();
    await badge.click();
    const copies = dialog.getByRole('listitem');
    // One an hour is enough.
    await expect(copies).toHaveCount(1);
    await copies.getByRole('button', { name: /^Ouvrir/ }).click();
    await expect(page.getByRole('textbox', { name: 'Titre de la carte' })).toHaveValue(
      /^La cantine \(copie du /
    );
    expect(await map.listed()).toEqual(['Mairie Organisation']);
    await page.getByRole('link', { name: 'Accueil' }).click();
    await expect(page.getByRole('link', { name: 'La cantine', exact: true })).toBeVisible();
  });
});

test.describe('the whole library', () => {
  test.use({ expectedErrors: [/404/] });

  test('leaves as one file and comes back from it, the bin included', async ({
    page,
    context,
    baseURL,
    checkAccessibility
  }) => {
    for (const title of ['La cantine', 'Le marché', 'À jeter']) {
      const map = await MapPage.ofNewMap(page, title);
      await map.addActor(`Mairie, ${title}`);
      await map.saved();
    }
    await page.getByRole('link', { name: 'Accueil' }).click();
    const gone = page.getByRole('listitem').filter({ hasText: 'À jeter' });
    await gone.getByRole('button', { name: 'Supprimer' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tout sauvegarder dans un fichier' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^maillage-\d{4}-\d\d-\d\d\.ect-library\.json$/);
    const library = JSON.parse(await readFile(await file.path(), 'utf8')) as { maps: unknown[] };
    expect(library.maps).toHaveLength(3);

    // On the same device, nothing is doubled.
    await page.getByLabel('Ouvrir un fichier').setInputFiles(await file.path());
    const report = page.getByRole('dialog');
    await expect(report.getByText('3 cartes étaient déjà là, telles quelles.')).toBeVisible();
    await checkAccessibility();
    await report.getByRole('button', { name: 'Fermer' }).last().click();

    const other = await bystander(context, baseURL!);
    await page.goto('./icon.svg');
    await loseDatabases(other);
    await other.evaluate(() => {
      localStorage.clear();
    });
    await page.goto('./');
    const later = page.getByRole('button', { name: 'Continuer sans les reprendre' });
    await later.click();
    await page.getByLabel('Ouvrir un fichier').setInputFiles(await file.path());
    await expect(report.getByText('« La cantine » est de retour.')).toBeVisible();
    await report.getByRole('button', { name: 'Fermer' }).last().click();
    await expect(page.getByText('1 carte dans la corbeille')).toBeVisible();
    await page.getByRole('link', { name: 'Le marché' }).click();
    const map = await new MapPage(page).whenDrawn();
    expect(await map.listed()).toEqual(['Mairie, Le marché Organisation']);
  });
});
