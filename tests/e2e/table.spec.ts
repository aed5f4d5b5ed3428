import { generateMap } from '#exchange/generate/generate-map.ts';
import { writeFile } from '#exchange/write-file.ts';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { MapPage } from './support/map-page.ts';

async function openTable(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Tableau', exact: true }).click();
  const grid = page.getByRole('grid');
  // A large map is still being drawn when its table is asked for.
  await expect(grid).toBeVisible({ timeout: 60_000 });
  return grid;
}

/** A cell by what is in its row and by its column. */
const cellOf = (grid: Locator, row: string | RegExp, column: number): Locator =>
  grid.getByRole('row').filter({ hasText: row }).locator('td').nth(column);

test('the keyboard alone builds a map in the tables: actors, links, a stake, a space', async ({
  page,
  checkAccessibility
}) => {
  const map = await MapPage.ofNewMap(page, 'En tableau');
  const { keyboard } = page;
  const grid = await openTable(page);
  const tab = (name: string): Locator => page.getByRole('tab', { name: new RegExp(`^${name} `) });

  await tab('Acteurs').focus();
  await cellOf(grid, 'Nom d’un acteur', 1).focus();
  for (const name of ['Mairie', 'AMAP', 'Traiteur', 'Ecole']) {
    await keyboard.type(name);
    await keyboard.press('Enter');
  }
  await expect(tab('Acteurs')).toHaveText(/4/);
  await checkAccessibility();

  await tab('Acteurs').press('ArrowRight');
  await expect(tab('Liens')).toBeFocused();
  await cellOf(grid, 'De qui', 1).focus();
  for (const [from, to, kind] of [
    ['Mairie', 'Traiteur', 'Commande'],
    ['Mairie', 'AMAP', 'Coopération'],
    ['Ecole', 'AMAP', 'Tension']
  ] as const) {
    await keyboard.type(from);
    await keyboard.press('Tab');
    await keyboard.type(to);
    await keyboard.press('Tab');
    await keyboard.type(kind);
    await keyboard.press('Enter');
    await keyboard.press('Home');
    await keyboard.press('ArrowRight');
  }
  await expect(tab('Liens')).toHaveText(/3/);
  for (const [table, name] of [
    ['Enjeux', 'La cantine'],
    ['Espaces tiers', 'Le comité']
  ] as const) {
    await page.getByRole('tab', { selected: true }).first().press('ArrowRight');
    await expect(tab(table)).toBeFocused();
    await cellOf(grid, /Nom d’un/, 1).focus();
    await keyboard.type(name);
    await keyboard.press('Enter');
    await expect(tab(table)).toHaveText(/1/);
  }
  await map.saved();
  expect((await map.listed()).map((line) => line.split(' À préciser')[0])).toEqual([
    'AMAP',
    'Ecole',
    'Mairie',
    'Traiteur',
    'Ecole – AMAP, tension',
    'Mairie – AMAP, coopération',
    'Mairie → Traiteur, commande',
    'La cantine',
    'Le comité'
  ]);
});

test('a cell is edited, undone, emptied; rows are sorted, filtered, selected, binned', async ({
  page,
  checkAccessibility
}) => {
  await MapPage.ofExample(page, 'LDE et son transporteur');
  const { keyboard } = page;
  const grid = await openTable(page);
  const kind = cellOf(grid, /^LDE/, 2);

  await kind.focus();
  await keyboard.press('Enter');
  await checkAccessibility();
  await keyboard.type('equipe');
  await keyboard.press('Enter');
  // At once: what is taken back may not be on the disk yet.
  await keyboard.press('Control+z');
  await expect(kind).toHaveText('Organisation');
  await keyboard.press('Control+y');
  await expect(kind).toHaveText('Équipe');
  await keyboard.press('Control+z');
  await expect(kind).toHaveText('Organisation');

  await grid.getByRole('button', { name: 'Nom', exact: false }).first().click();
  await expect(grid.getByRole('columnheader', { name: /^Nom / })).toHaveAttribute(
    'aria-sort',
    'descending'
  );
  await expect(grid.getByRole('rowheader').first()).toHaveText('Transporteur');

  await page.getByRole('button', { name: 'Filtrer Nature' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('checkbox', { name: /^Organisation/ }).check();
  await checkAccessibility();
  await dialog.getByRole('button', { name: 'Filtrer' }).click();
  await expect(grid.getByRole('rowheader')).toHaveText(['Transporteur', 'LDE']);
  await page.getByRole('button', { name: 'Ne plus filtrer Nature' }).click();
  await page.getByRole('searchbox', { name: 'Chercher dans le tableau' }).fill('etabl');
  await expect(grid.getByRole('rowheader')).toHaveText(['Établissements scolaires']);

  await cellOf(grid, /^Établissements/, 0).focus();
  await keyboard.press('Space');
  await expect(page.getByRole('tabpanel', { name: 'Fiche' })).toContainText('Établissements');
  await cellOf(grid, /^Établissements/, 0).focus();
  await keyboard.press('Delete');
  await expect(grid.getByRole('rowheader')).toHaveCount(0);
});

test('a range of a spreadsheet is shown before it is pasted, in one step', async ({
  page,
  checkAccessibility
}) => {
  const map = await MapPage.ofNewMap(page, 'Collage');
  const grid = await openTable(page);
  await page.getByRole('tab', { name: /^Liens/ }).click();
  await page.getByRole('button', { name: 'Coller' }).click();
  const dialog = page.getByRole('dialog', { name: 'Coller des cellules' });
  await dialog
    .getByLabel('Cellules à coller')
    .fill('De\tVers\tNature du lien\nMairie\tAMAP\tCoopération\nMairie\tTraiteur\tMachin');
  await expect(dialog).toContainText('2 lignes s’ajoutent, 3 acteurs sont créés.');
  await expect(dialog).toContainText('« Machin » n’est pas dans la liste.');
  await checkAccessibility();
  await dialog.getByRole('button', { name: 'Coller ces cellules' }).click();

  await expect(grid.getByRole('rowheader')).toHaveCount(2);
  await map.saved();
  expect(await map.listed()).toHaveLength(5);
  await page.getByRole('button', { name: 'Annuler', exact: true }).first().click();
  await expect(grid.getByRole('rowheader')).toHaveCount(0);
});

test('pasted columns are given to fields by hand, one of them to a new field', async ({
  page,
  checkAccessibility
}) => {
  const map = await MapPage.ofNewMap(page, 'Colonnes');
  const grid = await openTable(page);
  await page.getByRole('button', { name: 'Coller' }).click();
  const dialog = page.getByRole('dialog', { name: 'Coller des cellules' });
  await dialog
    .getByLabel('Cellules à coller')
    .fill('Structure\tCity\tBudget\tDivers\nMairie\tLens\t1200\tjuste\nAMAP\tLoos\t300\tassez');
  const where = dialog.getByRole('group', { name: 'Où va chaque colonne' });
  const chosen = (heading: string): Locator =>
    where.getByLabel(heading, { exact: true }).locator('option:checked');
  await expect(chosen('Structure')).toHaveText('Nom');
  await expect(chosen('City')).toHaveText('Lieu');
  await expect(chosen('Budget')).toHaveText('Laisser de côté');
  await expect(dialog).toContainText('2 colonnes collées restent de côté.');
  await where.getByLabel('Budget', { exact: true }).selectOption('Nouveau champ : Budget');
  await where.getByLabel('Divers', { exact: true }).selectOption('Nature');
  await expect(dialog).toContainText('« juste » n’est pas dans la liste.');
  await where.getByLabel('Divers', { exact: true }).selectOption('Note');
  await expect(dialog).toContainText('2 lignes s’ajoutent');
  await checkAccessibility();
  await dialog.getByRole('button', { name: 'Coller ces cellules' }).click();

  const headings = grid.getByRole('columnheader');
  await expect(headings.filter({ hasText: 'Budget' })).toBeVisible();
  await expect(grid.getByRole('row').filter({ hasText: /^Mairie/ })).toContainText('1200');
  await expect(grid.getByRole('row').filter({ hasText: /^AMAP/ })).toContainText('assez');

  await page.getByRole('button', { name: 'Colonnes' }).click();
  const columns = page.getByRole('dialog', { name: 'Colonnes montrées' });
  await columns.getByLabel('Nouveau champ à vous').fill('Canton');
  await columns.getByRole('button', { name: 'Créer la colonne' }).click();
  await expect(columns.getByRole('checkbox', { name: 'Canton' })).toBeChecked();
  await page.keyboard.press('Escape');
  const row = grid.getByRole('row').filter({ hasText: /^Mairie/ });
  const place = (await headings.allInnerTexts()).findIndex((text) => text.includes('Canton'));
  await row.locator('td').nth(place).focus();
  await page.keyboard.type('Lens-Est');
  await page.keyboard.press('Enter');
  await map.saved();
  await page.getByRole('button', { name: 'Carte', exact: true }).click();
  await map.openPanel('Liste');
  await page
    .getByRole('tabpanel')
    .getByRole('button', { name: /^Mairie/ })
    .first()
    .click();
  const sheet = page.getByRole('tabpanel', { name: 'Fiche' });
  await expect(sheet.getByLabel('Valeur de Canton')).toHaveValue('Lens-Est');
  await expect(sheet.getByLabel('Valeur de Budget')).toHaveValue('1200');
});

test('a large map has few of its lines in the page, whatever is scrolled to', async ({ page }) => {
  const { keyboard } = page;
  const file = await writeFile(generateMap({ actors: 600, seed: 1 }));
  await page.goto('./');
  await page.getByLabel('Ouvrir un fichier').setInputFiles({
    name: 'grand.ect.json',
    mimeType: 'application/json',
    buffer: Buffer.from(file)
  });
  const map = new MapPage(page);
  await map.whenDrawn();

  const list = await map.openPanel('Liste');
  const lines = list.getByRole('listitem');
  const here = lines.filter({ has: page.locator('button:focus') });
  await expect(list.getByRole('heading', { level: 3 }).first()).toHaveText(/^Acteurs 600$/);
  await expect(list.getByRole('heading', { level: 3 })).toHaveCount(5);
  await expect(lines.first()).toHaveAttribute('aria-posinset', '1');
  await expect(lines.first()).toHaveAttribute('aria-setsize', '600');
  expect(await lines.count()).toBeLessThan(60);
  await lines.first().getByRole('button').focus();
  for (let pressed = 0; pressed < 30; pressed += 1) await keyboard.press('ArrowDown');
  for (let pressed = 0; pressed < 30; pressed += 1) await keyboard.press('Tab');
  await expect(here).toHaveAttribute('aria-posinset', '61');
  await keyboard.press('End');
  await expect(here).toBeInViewport();
  await expect(here).toHaveText((await lines.last().innerText()).trim());
  expect(await lines.count()).toBeLessThan(60);
  // What has the focus keeps it, however far one scrolls.
  await list.evaluate((one) => one.scrollTo(0, 0));
  await expect(lines.first()).toHaveAttribute('aria-posinset', '1');
  await expect(here).not.toBeInViewport();
  await keyboard.press('Home');
  await expect(here).toBeInViewport();
  await expect(here).toHaveAttribute('aria-posinset', '1');

  const grid = await openTable(page);
  await expect(grid).toHaveAttribute('aria-rowcount', '602');
  expect(await grid.getByRole('row').count()).toBeLessThan(60);
  // As long as all of them, so that the scroll bar says where one is.
  const height = (): Promise<number> => grid.evaluate((one: HTMLElement) => one.offsetHeight);
  expect(await height()).toBeGreaterThan(600 * 35);
  await grid.getByRole('rowheader').first().click();
  await keyboard.press('Control+End');
  await expect(grid.locator(':focus')).toBeVisible();
  await expect(grid.getByRole('row').last()).toHaveAttribute('aria-rowindex', '602');
  expect(await grid.getByRole('row').count()).toBeLessThan(60);
  expect(await height()).toBeGreaterThan(600 * 35);
});
