import { expect, test } from './support/app.ts';
import { MapPage } from './support/map-page.ts';

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

test('a file dropped on a map does not take the map away', async ({ page }) => {
  const map = await MapPage.ofNewMap(page, 'La cantine');
  const isStopped = await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['{}'], 'autre.ect.json'));
    const drop = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
    return !document.body.dispatchEvent(drop);
  });
  expect(isStopped).toBe(true);
  const dialog = page.getByRole('dialog', { name: 'Réunir des copies de la carte' });
  await expect(dialog.getByText('Ce fichier n’a pas pu être lu')).toBeVisible();
  await dialog.getByRole('button', { name: 'Ne rien changer' }).click();
  await expect(map.canvas).toHaveAccessibleName(/La cantine/);
});
