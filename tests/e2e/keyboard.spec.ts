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

  // No hand is as quick as this: both are to be on the map before they are linked.
  await expect(map.canvas).toHaveAccessibleName(/2\sacteurs/);
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

test('whatever closes a dialog or takes a panel away, the focus stays nearby', async ({ page }) => {
  const map = await MapPage.ofExample(page, 'Le marché de Loos-en-Gohelle');
  const { keyboard } = page;
  const panel = page.getByRole('tabpanel');
  const add = page.getByRole('button', { name: 'Ajouter un lien' });

  await add.click();
  await page.getByRole('dialog').getByRole('button', { name: 'Fermer' }).click();
  await expect(add).toBeFocused();
  await map.addLink('AMAP', 'Mairie', 'cooperation');
  await expect(add).toBeFocused();

  await map.openPanel('Liste');
  await panel.getByRole('button', { name: /^Petits producteurs/ }).focus();
  await keyboard.press('Enter');
  await expect(page.getByRole('tabpanel', { name: 'Fiche' })).toBeFocused();

  await panel.getByRole('button', { name: 'Mettre à la corbeille' }).click();
  await expect(panel).toBeFocused();
  await page.getByRole('button', { name: 'Fermer le panneau' }).click();
  await expect(page.getByRole('tab', { name: 'Fiche' })).toBeFocused();
});

test('a list of actors to choose from adds none of those that the arrows pass over', async ({
  page
}) => {
  const map = await MapPage.ofExample(page, 'Le marché de Loos-en-Gohelle');
  await map.openPanel('Liste');
  await page
    .getByRole('tabpanel')
    .getByRole('button', { name: /^Le marché/ })
    .click();
  const concerned = page.getByRole('group', { name: 'Acteurs concernés' });
  await expect(concerned.getByRole('listitem')).toHaveCount(3);

  await concerned.getByRole('combobox').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await map.saved();
  await expect(concerned.getByRole('listitem')).toHaveCount(3);
});
