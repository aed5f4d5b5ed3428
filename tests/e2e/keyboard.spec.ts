import { expect, test } from './support/app.ts';
import { MapPage } from './support/map-page.ts';

test('the keyboard alone adds two actors and links them', async ({ page }) => {
  const map = await MapPage.ofNewMap(page, 'Au clavier');
  const { keyboard } = page;

  const tabTo = async (name: string): Promise<void> => {
    const target = page.getByRole('button', { name, exact: true });
    for (let presses = 0; presses < 60; presses++) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await keyboard.press('Tab');
    }
    throw new Error(`Tab never reached “${name}”`);
  };

  await tabTo('Ajouter un acteur');
  await keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByLabel('Nom')).toBeFocused();
  await keyboard.type('Mairie');
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await keyboard.type('AMAP');
  await keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();

  await tabTo('Ajouter un lien');
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
