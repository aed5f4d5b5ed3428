import type { Page } from '@playwright/test';
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

/** Draws so many actors, as fast as a person with quick hands; says each one that is kept. */
async function addMany(page: Page, start: string, count: number): Promise<void> {
  await page.getByRole('button', { name: 'Saisir en ligne' }).click();
  const lines = page.getByRole('textbox', { name: 'Saisir en ligne' });
  for (let n = 0; n < count; n += 1) {
    await lines.fill(`${start} ${String(n)}`);
    await lines.press('Enter');
    await expect(lines).toHaveValue('');
  }
}

const editsOf = (isLong: boolean): number => (isLong ? 100 : 25);

test(
  'edits in each of two tabs at once are all kept',
  { tag: '@long' },
  async ({ page, context, isLong }) => {
    test.setTimeout(240_000);
    const edits = editsOf(isLong);
    const all = new RegExp(`${String(2 * edits)}\\sacteurs`);
    await MapPage.ofNewMap(page, 'À deux');
    const otherPage = await context.newPage();
    await otherPage.goto(page.url());
    await new MapPage(otherPage).whenDrawn();

    await Promise.all([addMany(page, 'Ici', edits), addMany(otherPage, 'Là', edits)]);
    for (const one of [page, otherPage])
      await expect(new MapPage(one).canvas).toHaveAccessibleName(all, { timeout: 60_000 });
    await page.reload();
    const map = await new MapPage(page).whenDrawn();
    await expect(map.canvas).toHaveAccessibleName(all);
  }
);

test('when a tab crashes, the other has all that it kept, and goes on', async ({
  page,
  context
}) => {
  const map = await MapPage.ofNewMap(page, 'À deux');
  const otherPage = await context.newPage();
  await otherPage.goto(page.url());
  const other = await new MapPage(otherPage).whenDrawn();
  await addMany(otherPage, 'Là', 10);
  await other.saved();
  const crashed = otherPage.waitForEvent('crash');
  await otherPage.goto('chrome://crash').catch(() => undefined);
  await crashed;

  // As someone comes back to the tab that is left: the browser does not tell it so in a test.
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  await expect(map.canvas).toHaveAccessibleName(/10\sacteurs/);
  await map.addActor('Mairie');
  await map.saved();
  // What one tab does at a time is done by the one that is left.
  const copies = page.getByRole('dialog', { name: 'Sauvegarde' }).getByRole('listitem');
  await expect(async () => {
    await page.getByRole('button', { name: 'Sauvegarde', exact: true }).click();
    await expect(copies).not.toHaveCount(0, { timeout: 1_000 });
  }).toPass();
});
