import { MapPage } from './support/map-page.ts';
import { expect, test } from './support/app.ts';

test('an order alone is asked about; with cooperation it is not; undo brings the map back', async ({
  page,
  checkAccessibility
}) => {
  const map = await MapPage.ofNewMap(page, 'La cantine');
  await map.addActor('Mairie', 'organisation');
  await map.addActor('Traiteur', 'organisation');
  await map.addLink('Mairie', 'Traiteur', 'order');

  const findings = await map.openPanel('Constats');
  const orderOnly = findings
    .getByRole('article')
    .filter({ hasText: 'Mairie' })
    .filter({ hasText: 'commande' });
  await expect(orderOnly.first()).toBeVisible();
  await checkAccessibility();
  const before = await map.listed();

  await map.addLink('Mairie', 'Traiteur', 'cooperation');
  await map.openPanel('Constats');
  await expect(page.getByText(/^Domination$/)).toBeHidden();

  await map.saved();
  await page.reload();
  await map.whenDrawn();
  expect(await map.listed()).toHaveLength(before.length + 1);

  await page.getByRole('button', { name: 'Annuler', exact: true }).click();
  await expect(page.getByText('Annulé.')).toBeVisible();
  expect(await map.listed()).toEqual(before);

  await page.getByRole('button', { name: 'Annuler', exact: true }).click();
  await expect.poll(() => map.listed()).toHaveLength(2);
  expect(await map.listed()).toEqual(['Mairie Organisation', 'Traiteur Organisation']);

  await page.getByRole('button', { name: 'Rétablir' }).click();
  await expect.poll(() => map.listed()).toEqual(before);
});

test('a binned actor takes its links along, and comes back with them', async ({ page }) => {
  const map = await MapPage.ofExample(page, 'Le marché de Loos-en-Gohelle');
  const before = await map.listed();

  await page.getByRole('tabpanel').getByRole('button', { name: /^AMAP/ }).first().click();
  await page.getByRole('button', { name: 'Mettre à la corbeille' }).click();
  await expect(page.getByText(/dans la corbeille, et \d+\s?liens? avec/)).toBeVisible();
  expect((await map.listed()).length).toBeLessThan(before.length - 1);

  const bin = await map.openPanel('Corbeille');
  await bin.getByRole('button', { name: /^Remettre/ }).click();
  await expect(page.getByText('Repris de la corbeille.')).toBeVisible();
  expect(await map.listed()).toEqual(before);
});

test('what someone places stays where it was put, whatever is laid out around it', async ({
  page
}) => {
  const map = await MapPage.ofNewMap(page, 'Placements');
  await map.canvas.dblclick({ position: { x: 300, y: 300 } });
  await page.getByRole('textbox', { name: 'Nom du nouvel acteur' }).fill('Mairie');
  await page.keyboard.press('Enter');
  await map.drag('Mairie', { x: 120, y: 90 });
  const placed = await map.positionOf('Mairie');
  for (const name of ['AMAP', 'Producteurs', 'Habitants']) await map.addActor(name);
  const before = await map.positionOf('AMAP');

  await page.getByRole('button', { name: 'Disposer' }).click();
  await page.getByRole('button', { name: 'Disposition libre' }).click();
  await expect.poll(() => map.positionOf('AMAP')).not.toEqual(before);
  await map.saved();

  expect(await map.positionOf('Mairie')).toEqual(placed);
  await page.reload();
  await map.whenDrawn();
  await expect.poll(() => map.positionOf('Mairie')).toEqual(placed);
});
