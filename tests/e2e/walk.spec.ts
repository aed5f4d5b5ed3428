import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { MapPage } from './support/map-page.ts';

/** What a screen reader says of what has the focus. */
const label = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

test('the keyboard walks over the map, from actor to actor and along links', async ({
  page,
  checkAccessibility
}) => {
  const map = await MapPage.ofExample(page, 'Le marché de Loos-en-Gohelle');
  const { keyboard } = page;
  await map.canvas.focus();
  await keyboard.press('Enter');
  const first = map.canvas.getByRole('button', { name: /1 sur \d+$/ });
  await expect(first).toBeFocused();
  await checkAccessibility();

  // Every box once, in the order it is read in, then out of the map.
  const count = Number(/(\d+)$/.exec(await label(page))?.[1]);
  const met: string[] = [];
  for (let stop = 0; stop < count; stop += 1) {
    met.push(await label(page));
    await keyboard.press('Tab');
  }
  expect(met.map((one) => / (\d+) sur \d+$/.exec(one)?.[1])).toEqual(
    met.map((_, index) => String(index + 1))
  );
  await expect(map.canvas.getByRole('button', { pressed: true })).toBeHidden();

  await map.openPanel('Liste');
  await page
    .getByRole('tabpanel')
    .getByRole('button', { name: /^Mairie/ })
    .first()
    .click();
  await map.canvas.focus();
  await keyboard.press('Enter');
  await expect(map.canvas.getByRole('button', { name: /^Mairie/ })).toBeFocused();
  const placed = await map.positionOf('Mairie');
  await keyboard.press('ArrowRight');
  await expect.poll(async () => (await map.positionOf('Mairie')).x).toBeGreaterThan(placed.x);
  // Somewhere around lie those it is tied to: each arrow follows a line, or stays.
  for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'ArrowRight'])
    await keyboard.press(`Alt+${key}`);
  await expect(map.canvas.getByRole('button', { pressed: true })).toBeFocused();
  expect(await label(page)).not.toMatch(/^Mairie/);

  const line = map.canvas.getByRole('button', { name: /^Lien entre/ });
  const keys = ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp'];
  await expect(async () => {
    await keyboard.press(`Alt+Shift+${keys.shift() ?? ''}`);
    await expect(line).toBeFocused({ timeout: 500 });
  }).toPass({ intervals: [0] });
  await expect(page.getByRole('tabpanel', { name: 'Fiche' }).getByLabel('Nature')).toBeVisible();

  await keyboard.press('Escape');
  await expect(map.canvas).toBeFocused();
});

test('what is binned on the way leaves the keyboard on the map', async ({ page }) => {
  const map = await MapPage.ofExample(page, 'Le marché de Loos-en-Gohelle');
  const { keyboard } = page;
  await map.canvas.focus();
  await keyboard.press('Enter');
  await expect(map.canvas.getByRole('button', { name: /1 sur \d+$/ })).toBeFocused();
  await keyboard.press('Tab');
  const walked = map.canvas.getByRole('button', { name: /2 sur \d+$/ });
  await expect(walked).toBeFocused();
  const [name] = (await label(page)).split(',');
  await keyboard.press('Delete');
  await expect(page.getByText(/corbeille/).first()).toBeVisible();
  const after = map.canvas.getByRole('button', { name: /1 sur \d+$/ });
  await expect(after).toBeFocused();
  expect(await label(page)).not.toContain(name);
});
