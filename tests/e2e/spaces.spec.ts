import { expect, test } from './support/app.ts';
import { MapPage } from './support/map-page.ts';

test('the keyboard says who takes part in a space, and who is concerned by a stake', async ({
  page,
  checkAccessibility
}) => {
  const map = await MapPage.ofExample(page, 'LDE et son transporteur');
  const { keyboard } = page;
  await page.getByRole('button', { name: 'Espaces', exact: true }).click();
  const grid = page.getByRole('grid');
  await expect(grid).toBeVisible();
  await checkAccessibility();
  const row = grid.getByRole('row').filter({ hasText: 'Établissements scolaires' });
  const first = row.getByRole('gridcell').first();

  await expect(row).toContainText('aucun');
  await first.focus();
  await keyboard.press('Space');
  await expect(first).toHaveText('Participe');
  await expect(row).toContainText('1 espace');
  await keyboard.press('Enter');
  await keyboard.press('Tab');
  await keyboard.press('Space');
  await expect(first).toHaveText('Participe, Anime');
  await keyboard.press('Escape');
  await expect(first).toBeFocused();
  await keyboard.press('Control+z');
  await expect(first).toHaveText('Participe');
  await keyboard.press('Delete');
  await expect(row).toContainText('aucun');

  await keyboard.press('ArrowUp');
  await keyboard.press('Control+ArrowUp');
  await keyboard.press('ArrowUp');
  await keyboard.press('F2');
  await keyboard.type('Les arbitrages');
  await keyboard.press('Enter');
  await expect(grid.getByRole('columnheader', { name: /Les arbitrages/ })).toBeVisible();

  await page.getByRole('group', { name: 'Croiser les acteurs avec' }).getByText('Enjeux').click();
  await expect(grid.getByRole('row')).not.toHaveCount(0);
  const stake = row.getByRole('gridcell').first();
  const was = await stake.innerText();
  await stake.focus();
  await keyboard.press('Enter');
  await expect(stake).not.toHaveText(was);
  await checkAccessibility();
  await map.saved();
});
