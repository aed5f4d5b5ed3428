import { expect, test } from './support/app.ts';
import { MapPage } from './support/map-page.ts';

test('the list of commands runs them, and goes to what is named', async ({
  page,
  checkAccessibility
}) => {
  const map = await MapPage.ofExample(page, 'Le marché de Loos-en-Gohelle');
  const { keyboard } = page;
  const list = page.getByRole('dialog', { name: 'Commandes' });
  const field = list.getByRole('combobox');

  await page.getByRole('button', { name: 'Commandes' }).click();
  await expect(field).toBeFocused();
  await expect(list.getByRole('option', { name: 'Annuler' })).toHaveAttribute(
    'aria-disabled',
    'true'
  );
  await checkAccessibility();

  await keyboard.type('ajouter enjeu');
  await expect(list.getByRole('option')).toHaveText(['Ajouter un enjeu']);
  await keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Ajouter un enjeu' })).toBeVisible();
  await keyboard.press('Escape');

  await map.canvas.focus();
  await keyboard.press('Control+k');
  await expect(field).toBeFocused();
  await keyboard.type('MAIRIE');
  await expect(list.getByRole('group', { name: 'Acteurs' }).getByRole('option')).toHaveCount(1);
  await keyboard.press('Enter');
  await expect(list).toBeHidden();
  await expect(map.canvas).toBeFocused();
  await expect((await map.openPanel('Fiche')).getByLabel('Nom', { exact: true })).toHaveValue(
    'Mairie'
  );

  // What had the focus goes with its page: the next page has it.
  await page.getByRole('button', { name: 'Tableau', exact: true }).click();
  await page.getByRole('tab', { name: /^Liens/ }).focus();
  await keyboard.press('Control+k');
  await keyboard.type('qui participe');
  await keyboard.press('Enter');
  const spaces = page.getByRole('region', { name: 'Qui participe à quoi' });
  await expect(spaces.locator(':focus')).toHaveCount(1);
});

test('the sheet of shortcuts says what is pressed for each thing', async ({
  page,
  checkAccessibility
}) => {
  const map = await MapPage.ofExample(page, 'Le marché de Loos-en-Gohelle');
  const sheet = page.getByRole('dialog', { name: 'Raccourcis du clavier' });
  await map.press('?');
  await expect(sheet).toBeVisible();

  await expect(sheet.getByText('Ctrl+Maj+Z')).toBeVisible();
  await checkAccessibility();
  await page.keyboard.press('Escape');
  await expect(map.canvas).toBeFocused();
});

test('what is done in the very moment that a dialog is left stays done', async ({ page }) => {
  const map = await MapPage.ofExample(page, 'Le marché de Loos-en-Gohelle');
  const list = page.getByRole('dialog', { name: 'Commandes' });
  await page.getByRole('button', { name: 'Commandes' }).click();
  await expect(list.getByRole('combobox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();

  const sheet = page.getByRole('dialog', { name: 'Raccourcis du clavier' });
  await page.keyboard.press('?');
  await expect(sheet).toBeVisible();
  // As Escape does, in one turn with what follows, that browsers may put before they say it is closed.
  await sheet.evaluate(async (dialog: HTMLDialogElement) => {
    dialog.requestClose();
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    const canvas = document.querySelector<HTMLElement>('[role="group"][aria-label^="Carte"]');
    canvas?.focus();
    canvas?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'k', code: 'KeyK', ctrlKey: true, bubbles: true })
    );
  });
  await expect(list.getByRole('combobox')).toBeFocused();
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      })
  );
  await expect(list.getByRole('combobox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(map.canvas).toBeFocused();
});
