import { expect, test } from './support/app.ts';
import { MapPage } from './support/map-page.ts';

const EXAMPLE = 'Le marché de Loos-en-Gohelle';

test('the menu of an actor is opened, walked and left by the keyboard, and changes its kind', async ({
  page,
  checkAccessibility
}) => {
  const map = await MapPage.ofExample(page, EXAMPLE);
  const { keyboard } = page;
  const list = await map.openPanel('Liste');
  await list.getByRole('button', { name: /^AMAP/ }).click();
  const menu = page.getByRole('menu', { name: 'Menu de la sélection' });
  await map.press('Shift+F10');
  await expect(menu.getByRole('menuitem', { name: 'Nature', exact: true })).toBeFocused();
  await checkAccessibility();
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowDown');
  await expect(menu.getByRole('menuitemradio', { name: 'Personne' })).toBeFocused();
  await keyboard.press('Enter');
  await expect(menu).toBeHidden();
  await expect(map.canvas).toBeFocused();
  await expect((await map.openPanel('Fiche')).getByLabel('Nature')).toHaveValue('person');
  await map.canvas.focus();
  await keyboard.press('Control+z');
  await expect(page.getByRole('tabpanel').getByLabel('Nature')).toHaveValue('organisation');

  await keyboard.press('Shift+F10');
  await expect(menu).toBeVisible();
  await keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(map.canvas).toBeFocused();
});

test('a right click opens the menu of what is under it, another that of the map', async ({
  page
}) => {
  const map = await MapPage.ofExample(page, EXAMPLE);
  const menu = page.getByRole('menu', { name: 'Menu de la sélection' });
  const name = page.getByRole('tabpanel').getByLabel('Nom', { exact: true });
  // What stands in the tool bar comes after the map, which moves for it.
  await expect(async () => {
    await map.rightClick('AMAP');
    await expect(name).toHaveValue('AMAP', { timeout: 1000 });
  }).toPass();
  await menu.getByRole('menuitem', { name: 'Dupliquer' }).click();
  await expect(map.canvas).toHaveAccessibleName(/5\sacteurs/);
  await expect(name).toHaveValue('AMAP');
});

test('what is copied on a map is pasted on another, with its links', async ({ page }) => {
  const map = await MapPage.ofExample(page, EXAMPLE);
  const { keyboard } = page;
  await map.press('Control+a');
  await keyboard.press('Control+d');
  await expect(map.canvas).toHaveAccessibleName(/8\sacteurs/);
  await keyboard.press('Control+c');
  await expect(page.getByText(/éléments copiés/)).toBeVisible();

  const other = await MapPage.ofNewMap(page, 'Une autre carte');
  await expect(page.getByRole('button', { name: 'Ajouter un acteur' })).toBeVisible();
  await other.press('Control+v');
  await expect(other.canvas).toHaveAccessibleName(/4\sacteurs/);
  await expect(other.canvas).not.toHaveAccessibleName(/0\slien/);
});

test('several actors are changed at once, and only what is changed is written', async ({
  page,
  checkAccessibility
}) => {
  const map = await MapPage.ofExample(page, EXAMPLE);
  const panel = page.getByRole('tabpanel', { name: 'Fiche' });
  await map.press('Control+a');
  await expect(panel.getByText(/4\séléments/)).toBeVisible();
  await checkAccessibility();
  await panel.getByRole('combobox', { name: 'Étiquettes' }).fill('atelier');
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: 'Retirer « atelier » à tous' })).toBeVisible();
  await panel.getByLabel('Nature').selectOption('team');
  await expect(panel.getByLabel('Nature')).toHaveValue('team');
  await map.canvas.focus();
  await page.keyboard.press('Control+z');
  await expect(panel.getByLabel('Nature')).not.toHaveValue('team');
  await expect(panel.getByRole('button', { name: 'Retirer « atelier » à tous' })).toBeVisible();
});

test('an actor is put inside another by its name, and taken out', async ({
  page,
  checkAccessibility
}) => {
  const map = await MapPage.ofExample(page, EXAMPLE);
  await map.rightClick('AMAP');
  await page.getByRole('menuitem', { name: 'Mettre dans…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Mettre AMAP dans…' });
  await expect(dialog.getByRole('combobox')).toBeFocused();
  await checkAccessibility();
  await page.keyboard.type('mairie');
  await expect(dialog.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page.getByText('AMAP : dans Mairie.')).toBeVisible();
  await expect(page.getByRole('tabpanel').getByLabel('Se trouve dans')).toHaveValue(/^a_/);

  await map.rightClick('AMAP');
  await page.getByRole('menuitem', { name: 'Sortir de ce qui le contient' }).click();
  await expect(page.getByRole('tabpanel').getByLabel('Se trouve dans')).toHaveValue('');
});
