import { expect, test } from './support/app.ts';
import { MapPage } from './support/map-page.ts';

test('a trial goes on the map in one gesture, can be read as if it were there, and undone', async ({
  page,
  checkAccessibility
}) => {
  const map = await MapPage.ofExample(page, 'Le marché de Loos-en-Gohelle');
  const before = await map.listed();
  const findings = await map.openPanel('Constats');
  const tried = findings
    .getByRole('region', { name: 'Espaces tiers' })
    .or(findings)
    .getByRole('article')
    .filter({ has: page.getByRole('button', { name: /^Mettre à l’essai/, includeHidden: true }) })
    .first();
  await expect(tried).toBeVisible();
  const title = await tried.getByRole('heading').first().innerText();
  const card = findings.getByRole('article').filter({ hasText: title });
  const withProposed = findings.getByRole('switch', { name: 'Lire aussi ce qui est proposé' });
  await expect(withProposed).toBeHidden();

  await card.getByText('Pourquoi en parler').click();
  await card.getByRole('button', { name: /^Mettre à l’essai/ }).click();
  await expect(page.getByText(/^À l’essai sur la carte/)).toBeVisible();
  await expect(card.getByText('C’est à l’essai sur la carte.')).toBeVisible();
  await checkAccessibility();

  await withProposed.check();
  await expect(card).toBeHidden();
  await withProposed.uncheck();
  await expect(card).toBeVisible();
  const proposed = (await map.listed()).filter((one) => !before.includes(one));
  expect(proposed.length).toBeGreaterThan(0);

  await page.getByRole('button', { name: 'Annuler', exact: true }).click();
  await expect.poll(() => map.listed()).toEqual(before);
});
