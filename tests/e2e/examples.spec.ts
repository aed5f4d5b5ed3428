import { EXAMPLE_IDS } from '#exchange/examples.ts';
import { expect, test } from './support/app.ts';
import { MapPage } from './support/map-page.ts';

test('the market of Loos: open it, read it, decide, and find it all again', async ({
  page,
  checkAccessibility
}) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { name: 'Exemples' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Ouvrir l’exemple/ })).toHaveCount(
    EXAMPLE_IDS.length
  );
  await checkAccessibility();
  const map = await MapPage.ofExample(page, 'Le marché de Loos-en-Gohelle');
  await expect(map.canvas).toHaveAccessibleName(/Le marché de Loos-en-Gohelle/);
  await checkAccessibility();

  await page.getByRole('button', { name: 'Préférences' }).click();
  await page.getByLabel('Votre nom').fill('Awa Diop');
  await page.keyboard.press('Escape');

  const findings = await map.openPanel('Constats');
  const card = findings
    .getByRole('article')
    .filter({ hasText: /marché/i })
    .first();
  await expect(card).toBeVisible();
  const title = await card.getByRole('heading').first().innerText();
  await card.getByRole('button', { name: /^Montrer sur la carte/ }).click();
  await expect(card.getByRole('button', { name: /^Ne plus montrer/ })).toBeVisible();

  await card.getByText('Noter ce que vous en faites').click();
  await card.getByRole('radio', { name: /mis de côté/i }).check();
  await card.getByLabel('Pourquoi, ou quoi').fill('Vu avec les producteurs.');
  await card.getByRole('button', { name: 'Noter' }).click();
  await expect(findings.getByText(/mis de côté/).first()).toBeVisible();
  await checkAccessibility();

  await page.reload();
  await map.whenDrawn();
  const again = await map.openPanel('Constats');
  await again.getByText(/constats? mis de côté/).click();
  const kept = again.getByRole('article').filter({ hasText: title });
  await expect(kept).toContainText('Vu avec les producteurs.');
  await expect(kept).toContainText('par Awa Diop');
});

test('the language changes without a reload, everywhere, and is remembered', async ({ page }) => {
  const map = await MapPage.ofExample(page, 'Le marché de Loos-en-Gohelle');
  await map.openPanel('Constats');
  await expect(page.getByRole('heading', { name: 'Espaces tiers' })).toBeVisible();

  await page.getByRole('button', { name: 'Préférences' }).click();
  await page.getByRole('radio', { name: 'English' }).check();
  await expect(page.getByRole('heading', { name: 'Third spaces' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add an actor' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  const english = await page.getByRole('tabpanel').innerText();
  expect(english).not.toMatch(/constat|Pourquoi|Espaces tiers/);

  await page.reload();
  await expect(page.getByRole('button', { name: 'Add an actor' })).toBeVisible();
});

test('LDE: the snapshot before asks about the order, today does not', async ({ page }) => {
  const map = await MapPage.ofExample(page, 'LDE et son transporteur');
  await map.openPanel('Constats');
  const domination = page.getByRole('heading', { name: 'Domination' });
  await expect(page.getByRole('tab', { name: /^Constats/ })).toBeVisible();
  await expect(domination).toBeHidden();

  const state = page.getByLabel('État montré');
  await state.selectOption({ label: 'Avant les visites' });
  await expect(page.getByText(/Vous regardez «/)).toBeVisible();
  await expect(domination).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ajouter un acteur' })).toBeHidden();

  await state.selectOption({ label: 'Aujourd’hui' });
  await expect(domination).toBeHidden();
});

test('an example opened twice is the same map, with its changes', async ({ page }) => {
  const map = await MapPage.ofExample(page, 'Le marché de Loos-en-Gohelle');
  await map.addActor('Chambre d’agriculture');
  await map.saved();

  await MapPage.ofExample(page, 'Le marché de Loos-en-Gohelle');
  expect((await map.listed()).join()).toContain('Chambre d’agriculture');
});
