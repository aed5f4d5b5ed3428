import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { MapPage } from './support/map-page.ts';

const EXAMPLE = 'Le marché de Loos-en-Gohelle';

/** Makes the machine so many times slower, until all is pressed: what loads after the map comes later. */
async function slowDown(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

test.beforeEach(({ page }) => slowDown(page, 6));

test('what is typed as soon as the map shows is all written in the lines', async ({ page }) => {
  await page.goto('./');
  await page.getByLabel('Titre de la carte').fill('Tout de suite');
  await page.getByRole('button', { name: 'Créer la carte' }).click();
  await page
    .getByRole('heading', { level: 1, name: 'Tout de suite' })
    .waitFor({ state: 'attached' });
  await page.keyboard.type('eMairie > AMAP : commande');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Parents, Traiteus');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('r');
  await page.keyboard.press('Home');
  for (let pressed = 0; pressed < 6; pressed += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Delete');
  await slowDown(page, 1);
  const lines = page.getByRole('textbox', { name: 'Saisir en ligne' });
  await expect(lines).toBeFocused();
  await expect(lines).toHaveValue('Parent, Traiteur');
  const map = new MapPage(page);
  await expect(map.canvas).toHaveAccessibleName(/2\sacteurs, 1\slien/);
});

test('what is pressed as soon as an example shows is done, in order', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: `Ouvrir l’exemple ${EXAMPLE}` }).click();
  await page.getByRole('heading', { level: 1, name: EXAMPLE }).waitFor({ state: 'attached' });
  // All is chosen, what is chosen is doubled, and one is looked for among the commands.
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+d');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('raccourcis');
  await page.keyboard.press('Enter');
  await slowDown(page, 1);
  await expect(page.getByRole('dialog', { name: 'Raccourcis du clavier' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(new MapPage(page).canvas).toHaveAccessibleName(/8\sacteurs/);
});

test('the walk begun as soon as the map can have the focus goes on from key to key', async ({
  page
}) => {
  const map = await MapPage.ofExample(page, EXAMPLE);
  await map.canvas.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await slowDown(page, 1);
  await expect(map.canvas.getByRole('button', { name: /3 sur \d+$/ })).toBeFocused();
});

test('meanwhile fields, buttons and the keys of the browser are what they were', async ({
  page
}) => {
  const map = await MapPage.ofExample(page, EXAMPLE);
  await page.getByRole('textbox', { name: 'Titre de la carte' }).fill('Un titre');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Carte', exact: true })).toBeFocused();
  await page.getByRole('button', { name: 'Ajouter un acteur' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Foyer rural');
  await page.keyboard.press('Enter');
  await slowDown(page, 1);
  await expect(map.canvas).toHaveAccessibleName(/^Carte «\sUn titre\s»\s: 5\sacteurs/);
});

test('a menu that is asked for, then closed before it is there, does not stay', async ({
  page
}) => {
  await MapPage.ofExample(page, EXAMPLE);
  const opener = page.getByRole('button', { name: 'Disposer' });
  await opener.focus();
  // Each time a menu opens or closes, from now on.
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const note = (event: ToggleEvent): void => {
      if ((event.target as Element).matches('[popover]')) seen.push(event.newState);
    };
    document.addEventListener('toggle', note, { capture: true });
  });
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await slowDown(page, 1);
  const seen = (): Promise<unknown> => page.evaluate((): unknown => Reflect.get(window, 'seen'));
  await expect.poll(seen).toEqual(['open', 'closed']);
  await expect(opener).toBeFocused();
});
