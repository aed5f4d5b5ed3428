import type { Locator, Page } from '@playwright/test';
import { changed, record } from '../corpus/hostile/base.ts';
import {
  DECEPTIVE_TEXTS,
  everywhereIn,
  LOADED_TEXTS,
  PILE
} from '../corpus/hostile/text-inputs.ts';
import { expect, test } from './support/app.ts';
import { MapPage } from './support/map-page.ts';

const TEXTS = [...Object.values(LOADED_TEXTS), PILE];
const IMAGE = LOADED_TEXTS['an image that runs a script'] ?? '';

/** A map in which each text stands in every field of a record of each type. */
const MAP = changed((document) => {
  for (const [place, text] of TEXTS.entries())
    document.records.push(...everywhereIn(text, String(place)));
  for (const [place, [text]] of Object.values(DECEPTIVE_TEXTS).entries())
    document.records.push(record(`a_odd${String(place)}`, 'actor', { name: text }));
});

/** What a text would have made of the page, had anything taken it for more than a text. */
function harmDone(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => [
    ...('harmed' in globalThis ? ['a script ran'] : []),
    ...[
      ...document.querySelectorAll(
        'img[src="x"], svg[onload], [onerror], a[href^="javascript:"], a[href^="data:"], a[href^="vbscript:"], [style*="hostile"], [style*="expression"]'
      )
    ].map((element) => element.outerHTML)
  ]);
}

test('texts made to harm are texts, wherever the interface shows them', async ({ page }) => {
  test.setTimeout(240_000);
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto('./');
  await page.getByLabel('Ouvrir un fichier').setInputFiles({
    name: 'pieges.ect.json',
    mimeType: 'application/json',
    buffer: Buffer.from(MAP)
  });
  const report = page.getByRole('dialog', { name: /est ouvert, avec des points à vérifier/ });
  await expect(report.getByText('caractères qui ne se voient pas').first()).toBeVisible();
  await report.getByRole('link', { name: 'Aller à la carte' }).click();
  const map = await new MapPage(page).whenDrawn();
  const unharmed = async (): Promise<void> => expect(await harmDone(page)).toEqual([]);

  await test.step('the canvas, its labels and what shows under the pointer', async () => {
    await map.point(IMAGE);
    await expect(map.canvas).toBeVisible();
    await unharmed();
  });

  await test.step('the list, as they are written, but for what hides', async () => {
    const listed = (await map.listed()).join('\n');
    for (const text of Object.values(LOADED_TEXTS)) expect(listed).toContain(text.trim());
    for (const [, shown] of Object.values(DECEPTIVE_TEXTS)) expect(listed).toContain(shown);
    expect(listed).not.toMatch(/[\u202e\u200b\u2060]/);
    await unharmed();
  });

  await test.step('sheets', async () => {
    const list = await map.openPanel('Liste');
    for (const text of Object.values(LOADED_TEXTS).slice(0, 3)) {
      await list.getByRole('button', { name: text }).first().click();
      const sheet = page.getByRole('tabpanel', { name: 'Fiche' });
      await expect(sheet.getByRole('heading', { name: text }).first()).toBeVisible();
      for (const fold of await sheet.getByRole('group').all()) await openFold(fold);
      await unharmed();
      await map.openPanel('Liste');
    }
  });

  await test.step('findings, legend and bin', async () => {
    for (const panel of ['Constats', 'Légende', 'Corbeille', 'Carte']) {
      await map.openPanel(panel);
      await unharmed();
    }
  });

  await test.step('the tables', async () => {
    await page.getByRole('button', { name: 'Tableau', exact: true }).click();
    await expect(page.getByRole('grid')).toBeVisible();
    for (const tab of await page.getByRole('tablist').first().getByRole('tab').all()) {
      await tab.click();
      await unharmed();
    }
  });

  await test.step('the grid of spaces, and the home page', async () => {
    await page.getByRole('button', { name: 'Espaces', exact: true }).click();
    await unharmed();
    await page.getByRole('link', { name: 'Accueil' }).click();
    await expect(page.getByRole('region', { name: 'Vos cartes' }).getByRole('link')).toHaveCount(1);
    await unharmed();
  });

  expect(dialogs).toEqual([]);
});

async function openFold(fold: Locator): Promise<void> {
  const summary = fold.locator('summary').first();
  const isClosed = (await fold.getAttribute('open')) === null;
  if (isClosed && (await summary.count()) > 0 && (await summary.isVisible())) await summary.click();
}
