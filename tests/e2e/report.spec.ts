import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './support/app.ts';
import { MapPage } from './support/map-page.ts';

const LDE = 'static/examples/lde-et-son-transporteur.ect.json';

test('a map is told in a report, opened, printed and saved: the same as on the command line', async ({
  page,
  context,
  checkAccessibility
}, testInfo) => {
  await page.goto('./');
  await page.getByLabel('Ouvrir un fichier').setInputFiles(LDE);
  await new MapPage(page).whenDrawn();
  await page.getByRole('button', { name: 'Exporter la carte' }).click();
  await page.getByRole('button', { name: 'Faire une page à lire…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Faire une page à lire' });
  await expect(dialog.getByRole('radio', { name: 'Des partenaires' })).toBeChecked();
  await dialog.getByLabel('Introduction').fill('Pour la réunion.\n\n<b>À lire</b> avant.');
  await dialog.getByLabel('Comparer avec').selectOption('Avant les visites');
  await checkAccessibility();
  await dialog.getByRole('button', { name: 'Faire la page' }).click();
  await expect(dialog.getByRole('status')).toHaveText('La page est prête.');
  await checkAccessibility();

  // Opened in a tab of its own, it has its style, and what was written is text.
  const opening = context.waitForEvent('page');
  await dialog.getByRole('link', { name: /^Ouvrir/ }).click();
  const report = await opening;
  const faults: string[] = [];
  report.on('console', (message) => faults.push(message.text()));
  await expect(report.getByRole('heading', { level: 1 })).toHaveText('LDE et son transporteur');
  await expect(report.getByRole('region', { name: 'Introduction' })).toContainText('<b>À lire</b>');
  await expect(report.getByRole('region', { name: 'Depuis « Avant les visites »' })).toBeVisible();
  await expect(report.getByRole('img', { name: /Carte «/ })).toBeVisible();
  await expect(report.getByRole('table', { name: 'Liens', exact: true })).toContainText(
    'Transporteur'
  );
  expect(
    await report
      .locator('h2')
      .first()
      .evaluate((title) => getComputedStyle(title).borderBottomWidth)
  ).toBe('2px');
  await report.setViewportSize({ width: 390, height: 844 });
  const width = await report.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
  expect(faults).toEqual([]);

  const saving = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Enregistrer la page' }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toMatch(/^lde-et-son-transporteur-\d{4}-\d\d-\d\d\.html$/);
  const text = await readFile(await saved.path(), 'utf8');

  const introduction = testInfo.outputPath('introduction.txt');
  await writeFile(introduction, 'Pour la réunion.\n\n<b>À lire</b> avant.');
  const output = testInfo.outputPath('report.html');
  await promisify(execFile)(process.execPath, [
    ...['src/cli/main.ts', 'report', LDE, '-o', output, '--lang', 'fr', '--for', 'partners'],
    ...['--introduction', introduction, '--before', `${LDE}#1`]
  ]);
  expect(text).toBe(await readFile(output, 'utf8'));

  // Something else is asked for: what was made is let go of.
  await dialog.getByRole('radio', { name: 'Sans les noms' }).check();
  await expect(dialog.getByRole('status')).toBeEmpty();
  await expect(dialog.getByLabel('Comparer avec')).toBeDisabled();
});

test('a saved report reads well alone: nothing fetched, nothing that the keyboard or a reader lacks', async ({
  browser
}, testInfo) => {
  const output = testInfo.outputPath('report.html');
  await promisify(execFile)(process.execPath, [
    ...['src/cli/main.ts', 'report', LDE, '-o', output, '--lang', 'en']
  ]);
  const reader = await browser.newContext({ offline: true, colorScheme: 'dark' });
  const page = await reader.newPage();
  const faults: string[] = [];
  page.on('console', (message) => faults.push(message.text()));
  await page.goto(`file://${output}`);

  await expect(page.getByRole('navigation', { name: 'Contents' }).getByRole('link')).toHaveCount(6);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
  expect(faults).toEqual([]);
  const pdf = await page.pdf({ preferCSSPageSize: true, path: testInfo.outputPath('report.pdf') });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  await reader.close();
});
