import { expect, test } from './support/app.ts';
import { MapPage } from './support/map-page.ts';

const EXAMPLE = 'Le marché de Loos-en-Gohelle';

test('a map is laid out in a way that is chosen, and undo puts everything back', async ({
  page,
  checkAccessibility
}) => {
  const map = await MapPage.ofExample(page, EXAMPLE);
  const names = ['Mairie', 'AMAP'];
  const places = (): Promise<unknown> => Promise.all(names.map((name) => map.positionOf(name)));
  const before = await places();

  const opener = page.getByRole('button', { name: 'Disposer' });
  await opener.click();
  await checkAccessibility();
  await page.keyboard.press('Escape');
  for (const way of ['Commandes de haut en bas', 'En cercles', 'Par sphère fonctionnelle']) {
    await opener.click();
    const menu = page.getByRole('dialog', { name: 'Disposer la carte' });
    await menu.getByRole('radio', { name: 'bouge aussi' }).check();
    await menu.getByRole('button', { name: way }).click();
    await expect.poll(places).not.toEqual(before);
    // Once it is kept, when what moves has arrived.
    await page.getByRole('button', { name: 'Annuler', exact: true }).click();
    await expect.poll(places).toEqual(before);
  }
});

test('the menu of layouts is closed by Escape, and gives the focus back', async ({ page }) => {
  await MapPage.ofExample(page, EXAMPLE);
  const opener = page.getByRole('button', { name: 'Disposer' });
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Disposition libre' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Disposer la carte' })).toBeHidden();
  await expect(opener).toBeFocused();
});
