import { expect, test } from './support/app.ts';
import { MapPage } from './support/map-page.ts';

const EXAMPLE = 'Le marché de Loos-en-Gohelle';

test('undo gives up a layout that is being worked out, and keeps the gesture before', async ({
  page
}) => {
  const map = await MapPage.ofExample(page, EXAMPLE);
  await map.addActor('Foyer rural');
  await map.saved();
  const names = ['Mairie', 'AMAP', 'Foyer rural'];
  const places = (): Promise<unknown> => Promise.all(names.map((name) => map.positionOf(name)));
  const [before, scale] = [await places(), await map.scale()];

  // A layout that lasts: what works it out does not come.
  const stuck = Promise.withResolvers<null>();
  await page.route(/arrange\.worker/, async (route) => {
    await stuck.promise;
    await route.continue();
  });
  const said = page.getByRole('paragraph').filter({ hasText: 'Disposition annulée' });
  const ways: (() => Promise<void>)[] = [
    () => map.press('Control+z'),
    () => page.getByTitle('Annuler la disposition en cours (Ctrl+Z)').click(),
    () => page.getByRole('status').getByRole('button', { name: 'Annuler' }).click()
  ];
  for (const giveUp of ways) {
    await page.getByRole('button', { name: 'Disposer' }).click();
    const menu = page.getByRole('dialog', { name: 'Disposer la carte' });
    await menu.getByRole('radio', { name: 'bouge aussi' }).check();
    await menu.getByRole('button', { name: 'Par sphère fonctionnelle' }).click();
    await expect(menu).toBeHidden();
    await giveUp();
    await expect(said).toBeVisible();
    await expect(map.canvas).toHaveAccessibleName(/5\sacteurs/);
    expect(await places()).toEqual(before);
    expect(await map.scale()).toBe(scale);
    await said.getByRole('button', { name: 'Fermer' }).click();
    await expect(said).toBeHidden();
  }

  // What is added meanwhile gets its place, and the layout stays one gesture, undone by itself.
  await page.getByRole('button', { name: 'Disposer' }).click();
  const menu = page.getByRole('dialog', { name: 'Disposer la carte' });
  await menu.getByRole('radio', { name: 'bouge aussi' }).check();
  await menu.getByRole('button', { name: 'Par sphère fonctionnelle' }).click();
  await expect(menu).toBeHidden();
  await map.press('e');
  await page.getByRole('textbox', { name: 'Saisir en ligne' }).fill('Traiteur du Parc > Mairie');
  await page.keyboard.press('Enter');
  await expect(map.canvas).toHaveAccessibleName(/6\sacteurs/);
  await page.keyboard.press('Escape');
  await map.positionOf('Traiteur du Parc');
  await map.saved();
  stuck.resolve(null);
  await expect.poll(places).not.toEqual(before);
  await map.saved();
  await map.press('Control+z');
  await expect.poll(places).toEqual(before);
  await expect(map.canvas).toHaveAccessibleName(/6\sacteurs/);
  await map.press('Control+z');
  await expect(map.canvas).toHaveAccessibleName(/5\sacteurs/);

  // Once there is none under way, undo is undo.
  await map.press('Control+z');
  await expect(map.canvas).toHaveAccessibleName(/4\sacteurs/);
});
