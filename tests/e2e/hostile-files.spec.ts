import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { exchange as english } from '#i18n/en/exchange.ts';
import { exchange as french } from '#i18n/fr/exchange.ts';
import { FILE_NAMES } from '../corpus/hostile/binary-inputs.ts';
import { fileNameOf, type HostileInput } from '../corpus/hostile/input.ts';
import { MAP_INPUTS, NETWORK_INPUTS } from '../corpus/hostile/inputs.ts';
import { expect, test } from './support/app.ts';
import { deviceContent, dropFile } from './support/device.ts';
import { MapPage } from './support/map-page.ts';

/** Longer than any piece of work of the page while a file is read, in milliseconds. */
const LONGEST_TASK = 1_000;

/** What must come of refused files, beside the words. */
const NOTHING = { dialogs: [] as string[], isDeviceChanged: false, isPageHeldUp: false };

/** What a file is given to the page by. */
type Give = (page: Page, path: string) => Promise<void>;

const open: Give = (page, path) =>
  page.getByLabel(/^(Ouvrir un fichier|Open a file)$/).setInputFiles(path);

const REFUSED = MAP_INPUTS.filter(({ verdict }) => verdict === 'R');
/** What is opened one by one elsewhere is tried here by one in three, but among the long tests. */
const someOf = <T>(inputs: readonly T[], isLong: boolean): readonly T[] =>
  inputs.filter((_, n) => isLong || n % 3 === 0);

const isLarge = ({ is }: HostileInput): boolean => /^(16|21|22|23|24|26b|48)/.test(is);

/** What a sentence says whatever its facts are, at its longest, in the language of the page. */
function saidOf({ codes }: HostileInput, language: 'fr' | 'en'): RegExp {
  const { sentences } = language === 'fr' ? french : english;
  const sentence = new Map<string, (facts: object) => string>(
    Object.entries(sentences as object)
  ).get(codes[0] ?? '');
  const told = (fact: string): string => sentence?.(new Proxy({}, { get: () => fact })) ?? '';
  const always = told('\ue000')
    .split(/[^\p{L}’ ]+/u)
    .filter((piece) => told('pdf').includes(piece));
  return new RegExp(always.reduce((one, other) => (one.length < other.length ? other : one), ''));
}

/** Notes what a hostile page would do: dialogs of the browser, and long pieces of work. */
async function watchPage(page: Page): Promise<{ readonly dialogs: string[] }> {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.addInitScript(() => {
    const noted = globalThis as { longest?: number };
    noted.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        noted.longest = Math.max(noted.longest ?? 0, duration);
    }).observe({ type: 'longtask' });
  });
  return { dialogs };
}

const longestTask = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as { longest?: number }).longest ?? 0);

async function home(page: Page): Promise<void> {
  await MapPage.ofNewMap(page, 'La mienne');
  await page.getByRole('link', { name: 'Accueil' }).click();
  await expect(page.getByRole('heading', { name: 'Vos cartes' })).toBeVisible();
}

/** Gives each file to the page, sees it refused in words, and that nothing came of it. */
async function refuseAll(
  page: Page,
  inputs: readonly HostileInput[],
  give: Give,
  { language, folder }: { readonly language: 'fr' | 'en'; readonly folder: string }
): Promise<typeof NOTHING> {
  const { dialogs } = await watchPage(page);
  await home(page);
  if (language === 'en') {
    await page.getByRole('button', { name: 'Préférences' }).click();
    await page.getByRole('radio', { name: 'English' }).check();
    await page.keyboard.press('Escape');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  }
  const before = await deviceContent(page);
  await page.evaluate(() => ((globalThis as { longest?: number }).longest = 0));
  for (const input of inputs) {
    const path = `${folder}/${fileNameOf(input)}`;
    writeFileSync(path, input.make());
    await give(page, path);
    const dialog = page.getByRole('dialog', { name: /n’a pas été ouvert|was not opened/ });
    await expect(dialog.getByRole('listitem').first(), input.is).toContainText(
      saidOf(input, language)
    );
    await dialog
      .getByRole('button', { name: /^(Fermer|Close)$/ })
      .last()
      .click();
    await expect(dialog).toBeHidden();
  }
  return {
    dialogs,
    isDeviceChanged: (await deviceContent(page)) !== before,
    isPageHeldUp: (await longestTask(page)) > LONGEST_TASK
  };
}

test('every hostile file that is opened is refused in words, and changes nothing', async ({
  page
}, { outputDir }) => {
  test.setTimeout(240_000);
  await page.goto('./');
  const where = { language: 'fr', folder: folderIn(outputDir) } as const;
  expect(await refuseAll(page, REFUSED, open, where)).toEqual(NOTHING);
});

test(
  'hostile files that are dropped are refused in words, and change nothing',
  { tag: '@long' },
  async ({ page, isLong }, { outputDir }) => {
    test.setTimeout(240_000);
    const inputs = someOf(
      REFUSED.filter((input) => !isLarge(input)),
      isLong
    );
    await page.goto('./');
    const where = { language: 'en', folder: folderIn(outputDir) } as const;
    expect(await refuseAll(page, inputs, dropFile, where)).toEqual(NOTHING);
  }
);

test(
  'hostile networks are refused as other files, and change nothing',
  { tag: '@long' },
  async ({ page, isLong }, { outputDir }) => {
    test.setTimeout(240_000);
    await page.goto('./');
    // What they come to as a network is tried elsewhere: as maps, all are refused.
    const inputs = someOf(NETWORK_INPUTS, isLong).map((input) => ({ ...input, codes: [] }));
    const where = { language: 'fr', folder: folderIn(outputDir) } as const;
    expect(await refuseAll(page, inputs, open, where)).toEqual(NOTHING);
  }
);

test('files to be mended open with what was mended, and the other maps stay', async ({ page }, {
  outputDir
}) => {
  test.setTimeout(240_000);
  const { dialogs } = await watchPage(page);
  const folder = folderIn(outputDir);
  await home(page);
  const mended = MAP_INPUTS.filter(({ verdict }) => verdict === 'Q');
  // All but the first are copies of a map that is here.
  const known = page.getByRole('dialog', { name: 'Cette carte est déjà sur cet appareil' });
  await page.addLocatorHandler(known, (asked) =>
    asked.getByRole('button', { name: 'L’ouvrir à part, comme une autre carte' }).click()
  );
  for (const input of mended) {
    const path = `${folder}/${fileNameOf(input)}`;
    writeFileSync(path, input.make());
    await open(page, path);
    const dialog = page.getByRole('dialog', { name: /est ouvert, avec des points à vérifier/ });
    for (const code of input.codes)
      await expect(dialog, input.is).toContainText(saidOf({ ...input, codes: [code] }, 'fr'));
    await dialog.getByRole('button', { name: 'Fermer' }).click();
    await expect(dialog).toBeHidden();
  }
  const maps = page.getByRole('region', { name: 'Vos cartes' });
  await expect(maps.getByRole('link', { name: 'La mienne' })).toHaveCount(1);
  await expect(maps.getByRole('link')).toHaveCount(mended.length + 1);

  // Brought to the map of which it is a copy, it says that too.
  await page.removeLocatorHandler(known);
  await open(page, `${folder}/${fileNameOf(mended[0]!)}`);
  await page.getByRole('button', { name: 'La réunir à ma carte…' }).click();
  await expect(page.getByText(/points? mis de côté ou réparés? à la lecture/)).toBeVisible();
  expect(dialogs).toEqual([]);
});

test('the name of a file is shown without what it hides, and cut short', async ({ page }, {
  outputDir
}) => {
  const path = `${folderIn(outputDir)}/x.json`;
  writeFileSync(path, '');
  await page.goto('./');
  await expect(page.getByRole('heading', { name: 'Vos cartes' })).toBeVisible();
  for (const [name, shown] of FILE_NAMES) {
    await dropFile(page, path, name);
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('heading')).toHaveText(
      `«\u00a0${shown}\u00a0» n’a pas été ouvert`
    );
    await dialog.getByRole('button', { name: 'Fermer' }).last().click();
    await expect(dialog).toBeHidden();
  }
});

test.describe('a reading that never ends', () => {
  test.beforeEach(async ({ page }) => {
    // As if it went on for ever: the reader is never there to answer.
    await page.route(/file-reader/, () => undefined);
    await page.goto('./');
    await expect(page.getByRole('heading', { name: 'Vos cartes' })).toBeVisible();
    await page.getByLabel('Ouvrir un fichier').setInputFiles({
      name: 'sans-fin.ect.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{}')
    });
    await expect(page.getByRole('progressbar', { name: /Lecture de «\s*sans-fin/ })).toBeVisible();
  });

  test('shows that it goes on, and can be given up', async ({ page, checkAccessibility }) => {
    await checkAccessibility();
    await page.getByRole('button', { name: 'Abandonner la lecture' }).click();
    await expect(page.getByText('La lecture a été abandonnée.')).toBeVisible();
    await expect(page.getByRole('progressbar')).toBeHidden();
    await expect(page.getByLabel('Ouvrir un fichier')).toBeEnabled();
  });

  test('is stopped at ten seconds, in words, while the page goes on living', async ({ page }) => {
    await page.getByLabel('Titre de la carte').fill('Pendant ce temps');
    const dialog = page.getByRole('dialog', { name: /sans-fin\.ect\.json.*n’a pas été ouvert/ });
    await expect(dialog.getByRole('listitem')).toContainText('au bout de 10\u00a0secondes');
    await dialog.getByRole('button', { name: 'Fermer' }).last().click();
    await expect(page.getByLabel('Titre de la carte')).toHaveValue('Pendant ce temps');
    await expect(page.getByLabel('Ouvrir un fichier')).toBeEnabled();
  });
});

function folderIn(outputDir: string): string {
  mkdirSync(outputDir, { recursive: true });
  return outputDir;
}
