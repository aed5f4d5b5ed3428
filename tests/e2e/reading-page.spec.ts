import { writeFile, readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './support/app.ts';
import { openMade } from './support/made-map.ts';

test('a map to explore is saved, and answers alone in a file: search, filters, sheets, findings, keyboard', async ({
  page,
  browser
}, testInfo) => {
  await openMade(page, {
    actors: { 'AMAP <i>x</i>': [0, 0], Mairie: [300, 0], Traiteur: [300, 220] },
    links: [
      ['AMAP <i>x</i>', 'Mairie', 'cooperation'],
      ['Mairie', 'Traiteur', 'order']
    ]
  });
  await page.keyboard.press('Control+k');
  await page
    .getByRole('dialog', { name: 'Commandes' })
    .getByRole('combobox')
    .fill('carte à explorer');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Faire une page à lire' });
  await dialog.getByRole('radio', { name: 'Une carte à explorer' }).check();
  await expect(dialog.getByLabel('Introduction')).toBeHidden();
  await dialog.getByRole('button', { name: 'Faire la page' }).click();
  await expect(dialog.getByRole('status')).toHaveText('La page est prête.');
  const saving = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Enregistrer la page' }).click();
  const path = testInfo.outputPath('carte.html');
  await writeFile(path, await readFile(await (await saving).path()));

  const reader = await browser.newContext({ locale: 'fr-FR', offline: true });
  const map = await reader.newPage();
  const faults: string[] = [];
  map.on('console', (message) => faults.push(message.text()));
  map.on('pageerror', (error) => faults.push(error.message));
  await map.setViewportSize({ width: 1366, height: 768 });
  await map.goto(`file://${path}`);
  const sheet = map.getByRole('region', { name: 'Fiche' });
  await expect(sheet).toContainText('Choisissez un acteur');
  await map.screenshot({ path: testInfo.outputPath('whole.png') });

  // Found by a part of its name, opened by Enter; its links lead on.
  await map.getByRole('searchbox', { name: 'Chercher' }).fill('trait');
  await expect(map.getByRole('status')).toHaveText('Résultats\u00a0: 2');
  await map.keyboard.press('Enter');
  await expect(sheet.getByRole('heading', { level: 3 })).toHaveText('Traiteur');
  await sheet.getByRole('button', { name: /^Mairie → Traiteur/ }).click();
  await expect(sheet).toContainText('Commande');
  await sheet.getByRole('button', { name: 'Mairie', exact: true }).click();
  await map.getByRole('searchbox').fill('');

  // What was typed as a name is text, on the drawing too; a press there opens its sheet.
  const drawing = map.getByRole('img', { name: /^Carte «/ });
  await drawing.getByText('AMAP <i>x').click();
  await expect(sheet.getByRole('heading', { level: 3 })).toHaveText('AMAP <i>x</i>');
  const caterer = map.locator('g.box', { hasText: 'Traiteur' });
  await sheet.getByRole('button', { name: 'Ne voir que son entourage' }).click();
  await expect(caterer).toHaveClass(/faded/);
  await map.screenshot({ path: testInfo.outputPath('around.png') });
  await map.getByRole('region', { name: /^Dessin/ }).focus();
  await map.keyboard.press('Escape');
  await expect(caterer).not.toHaveClass(/faded/);
  const frame = (): Promise<string | null> => drawing.getAttribute('viewBox');
  const whole = await frame();
  await map.keyboard.press('+');
  await map.keyboard.press('ArrowRight');
  expect(await frame()).not.toBe(whole);
  await map.keyboard.press('0');
  expect(await frame()).toBe(whole);

  await map.getByText('Filtrer', { exact: true }).click();
  await map.getByRole('checkbox', { name: 'Commande' }).check();
  await expect(map.locator('g.box', { hasText: 'AMAP' })).toHaveClass(/faded/);
  await expect(caterer).not.toHaveClass(/faded/);
  await map.getByRole('button', { name: 'Tout réafficher' }).click();
  await expect(map.locator('g.box', { hasText: 'AMAP' })).not.toHaveClass(/faded/);

  await map.getByText('Constats', { exact: true }).click();
  await map.getByText('Liste', { exact: true }).click();
  await map.getByText('Légende', { exact: true }).click();
  const show = map.getByRole('button', { name: /^Montrer sur la carte/ }).first();
  await show.click();
  await expect(show).toHaveAttribute('aria-pressed', 'true');
  await expect(map.locator('g.on')).not.toHaveCount(0);
  await map.screenshot({ path: testInfo.outputPath('finding.png') });
  expect((await new AxeBuilder({ page: map }).analyze()).violations).toEqual([]);

  await map.setViewportSize({ width: 390, height: 844 });
  const width = await map.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
  expect(faults).toEqual([]);
  await map.screenshot({ path: testInfo.outputPath('phone.png') });
  await reader.close();
});
