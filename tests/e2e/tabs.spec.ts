import { expect, test } from './support/app.ts';
import { MapPage } from './support/map-page.ts';

test('two tabs on one map each see what the other does, and share one undo', async ({
  page,
  context
}) => {
  const one = await MapPage.ofNewMap(page, 'À deux');
  await one.addActor('Mairie');
  await one.saved();

  const otherPage = await context.newPage();
  await otherPage.goto(page.url());
  const other = await new MapPage(otherPage).whenDrawn();
  await other.addActor('AMAP');
  await expect.poll(() => one.listed()).toEqual(['AMAP Organisation', 'Mairie Organisation']);

  await one.addActor('Producteurs');
  await expect.poll(() => other.listed()).toHaveLength(3);
  await page.getByRole('button', { name: 'Annuler', exact: true }).click();
  await page.getByRole('button', { name: 'Annuler', exact: true }).click();
  await expect.poll(() => other.listed()).toEqual(['Mairie Organisation']);
});
