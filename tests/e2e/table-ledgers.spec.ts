import { expect, test } from './support/app.ts';
import { MapPage } from './support/map-page.ts';

test('decisions and views are read, put otherwise, opened and deleted in tables of their own', async ({
  page,
  checkAccessibility
}) => {
  const map = await MapPage.ofExample(page, 'Le marché de Loos-en-Gohelle');
  const findings = await map.openPanel('Constats');
  await findings.getByText('Noter ce que vous en faites').first().click();
  await findings.getByLabel('Pourquoi, ou quoi').first().fill('Parlé en réunion');
  await findings.getByRole('button', { name: 'Noter', exact: true }).first().click();
  await map.saved();
  await page.getByRole('button', { name: 'Vues enregistrées' }).click();
  await page.getByRole('button', { name: 'Enregistrer ce qui est montré' }).click();
  await page.getByLabel('Nom de la vue').fill('Tout');
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await page.getByRole('button', { name: 'Tableau', exact: true }).click();

  await page.getByRole('tab', { name: 'Décisions 1' }).click();
  const decisions = page.getByRole('table', { name: 'Décisions' });
  const outcome = decisions.getByLabel(/^Ce qui en a été fait/);
  await outcome.selectOption({ label: 'Décidé' });
  const reason = decisions.getByLabel(/^Pourquoi, ou quoi/);
  await expect(reason).toHaveValue('Parlé en réunion');
  await reason.fill('');
  await reason.press('Tab');
  await map.saved();
  // What is set aside keeps a reason.
  await outcome.selectOption({ label: 'Mis de côté' });
  await expect(outcome.locator('option:checked')).toHaveText('Décidé');
  await checkAccessibility();

  await page.getByRole('tab', { name: 'Vues 1' }).click();
  const views = page.getByRole('table', { name: 'Vues' });
  await views.getByLabel(/^Nom de la vue/).fill('Vue d’ensemble');
  await views.getByLabel(/^Nom de la vue/).press('Tab');
  await expect(views.getByRole('button', { name: 'Ouvrir : Vue d’ensemble' })).toBeVisible();
  await checkAccessibility();
  await views.getByRole('button', { name: 'Ouvrir : Vue d’ensemble' }).click();
  await expect(map.canvas).toBeVisible();
  await page.getByRole('button', { name: 'Tableau', exact: true }).click();
  await views.getByRole('button', { name: /^Supprimer/ }).click();
  await expect(page.getByText('Aucune vue enregistrée.')).toBeVisible();
  await page.getByRole('tab', { name: 'Décisions 1' }).click();
  await decisions.getByRole('button', { name: /^Ouvrir/ }).click();
  await expect(findings.getByRole('button', { name: 'Ne plus montrer' })).toBeVisible();
  await page.getByRole('button', { name: 'Tableau', exact: true }).click();
  await decisions.getByRole('button', { name: /^Supprimer/ }).click();
  await expect(page.getByText('Aucune décision notée.')).toBeVisible();
});
