import { expect, test } from './support/app.ts';

test.describe('an address that leads nowhere', () => {
  test.use({ expectedErrors: [/Not found/] });

  test('says so, with a way home', async ({ page, checkAccessibility }) => {
    await page.goto('./#/nowhere');
    await expect(page.getByRole('heading', { name: 'Cette page n’existe pas.' })).toBeVisible();
    await checkAccessibility();
    await page.getByRole('link', { name: 'Revenir à l’accueil' }).click();
    await expect(page.getByRole('heading', { name: 'Maillage' })).toBeVisible();
  });
});

test('the address of a map of another device says so, with a way home', async ({
  page,
  checkAccessibility
}) => {
  await page.goto('./#/map/elsewhere');
  await expect(
    page.getByRole('heading', { name: 'Cette carte n’est pas sur cet appareil.' })
  ).toBeVisible();
  await checkAccessibility();
  await page.getByRole('link', { name: 'Revenir à l’accueil' }).click();
  await expect(page.getByRole('heading', { name: 'Vos cartes' })).toBeVisible();
});

test('a browser that lets nothing be kept is told what to allow', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The user denied it.', 'SecurityError');
    };
  });
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('ne laisse rien enregistrer');
  await expect(page.getByText('Chargement…')).toBeHidden();
});
