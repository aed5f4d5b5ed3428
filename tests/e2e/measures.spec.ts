import { expect, test } from './support/app.ts';
import { MapPage } from './support/map-page.ts';

test('measures of the map, its groups and its actors, in tables that anyone can read', async ({
  page,
  checkAccessibility
}) => {
  const map = await MapPage.ofExample(page, 'Le marché de Loos-en-Gohelle');
  const findings = await map.openPanel('Constats');
  await findings.getByRole('button', { name: 'Voir les mesures' }).click();
  const dialog = page.getByRole('dialog', { name: 'Mesures' });
  const whole = dialog.getByRole('table', { name: /^Mesures de la carte/ });
  await expect(whole.getByRole('row', { name: /^Acteurs \d/ })).toContainText(/\d/);
  // Nothing on this map is commanded one way in the layer of cooperation.
  await expect(whole.getByRole('row', { name: /^Réciprocité sans valeur/ })).toContainText(
    'Sans valeur quand aucun lien lu ne va dans un seul sens.'
  );
  await whole.getByText('Le détail').nth(3).click();
  await expect(whole.getByText(/^Les paires reliées, divisées/)).toBeVisible();
  await checkAccessibility('dialog');

  await dialog.getByRole('radio', { name: 'Les acteurs' }).check();
  const actors = dialog.getByRole('table', { name: /^Mesures de chaque acteur/ });
  const names = async (): Promise<string[]> =>
    (await actors.getByRole('rowheader').allInnerTexts()).map((name) => name.trim());
  await dialog.getByLabel('Liens lus', { exact: true }).selectOption({ label: 'Tous les liens' });
  await expect(dialog.getByRole('table', { name: /Tous les liens/ })).toBeVisible();
  const alphabetical = ['AMAP', 'Habitants', 'Mairie', 'Petits producteurs'];
  expect(await names()).toEqual(alphabetical);
  const partners = actors.getByRole('columnheader', { name: /^Partenaires/ }).first();
  await partners.getByRole('button').click();
  await expect(partners).toHaveAttribute('aria-sort', 'descending');
  await partners.getByRole('button').click();
  await expect(partners).toHaveAttribute('aria-sort', 'ascending');
  expect(await names()).toEqual(['Petits producteurs', 'Habitants', 'Mairie', 'AMAP']);
  await partners.getByRole('button').click();
  expect(await names()).toEqual(alphabetical);
  await checkAccessibility('dialog');

  await dialog.getByRole('radio', { name: 'Les groupes' }).check();
  await dialog
    .getByLabel('Regroupement', { exact: true })
    .selectOption({ label: 'Nature d’acteur' });
  await expect(dialog.getByRole('table', { name: /Nature d’acteur/ })).toBeVisible();
  await checkAccessibility('dialog');

  await dialog.getByRole('radio', { name: 'Les acteurs' }).check();
  await actors.getByRole('rowheader').first().getByRole('button').click();
  await expect(dialog).toBeHidden();
});
