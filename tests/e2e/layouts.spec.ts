import { expect, test } from './support/app.ts';
import { openMade } from './support/made-map.ts';
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

test('in columns by sphere, each has its heading over it, until the layout is undone', async ({
  page
}) => {
  const map = await openMade(page, {
    actors: { Mairie: [0, 0], AMAP: [0, 90], Foyer: [0, 180], Parents: [0, 270] },
    spheres: { Mairie: 'housing', AMAP: 'food', Foyer: 'housing' }
  });
  const headings = page.locator('.canvas [data-column]');
  await expect(headings).toHaveCount(0);
  await page.getByRole('button', { name: 'Disposer' }).click();
  const menu = page.getByRole('dialog', { name: 'Disposer la carte' });
  await menu.getByRole('radio', { name: 'bouge aussi' }).check();
  await menu.getByRole('button', { name: 'Par sphère fonctionnelle' }).click();
  await expect(headings).toHaveText(['Habiter', 'Se nourrir', 'Sans sphère']);
  const middle = async (n: number): Promise<number> => {
    const box = await headings.nth(n).boundingBox();
    return (box?.x ?? 0) + (box?.width ?? 0) / 2;
  };
  await expect.poll(async () => (await map.at('AMAP')).x - (await middle(1))).toBeCloseTo(0, -1);
  const { y } = (await headings.nth(1).boundingBox()) ?? { y: Infinity };
  expect(y).toBeLessThan((await map.at('AMAP')).y);

  await page.getByRole('button', { name: 'Annuler', exact: true }).click();
  await expect(headings).toHaveCount(0);
});
