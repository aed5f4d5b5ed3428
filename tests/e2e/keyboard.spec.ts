import { expect, test } from './support/app.ts';
import { MapPage } from './support/map-page.ts';

test('the keyboard alone adds two actors and links them', async ({ page }) => {
  const map = await MapPage.ofNewMap(page, 'Au clavier');
  const { keyboard } = page;

  await map.tabTo('Ajouter un acteur');
  await keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByLabel('Nom')).toBeFocused();
  await keyboard.type('Mairie');
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await keyboard.type('AMAP');
  await keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();

  await map.tabTo('Ajouter un lien');
  await keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByLabel(/^De/)).toBeFocused();
  await keyboard.type('Mairie');
  await keyboard.press('Tab');
  await keyboard.type('AMAP');
  await keyboard.press('Tab');
  await keyboard.type('Commande');
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();

  expect(await map.listed()).toEqual([
    'AMAP Organisation',
    'Mairie Organisation',
    'Mairie → AMAP, commande'
  ]);
  await keyboard.press('Control+z');
  await expect.poll(() => map.listed()).toHaveLength(2);
});
