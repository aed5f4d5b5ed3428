import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { MapPage } from './support/map-page.ts';

const EXAMPLE = 'Le marché de Loos-en-Gohelle';

/** Chooses a language in another window: what a dialog covers here cannot be pressed. */
async function speakElsewhere(page: Page, language: 'English' | 'Français'): Promise<void> {
  const other = await page.context().newPage();
  await other.goto('./');
  await other.getByRole('button', { name: /^Pr[ée]f[ée]rences$/ }).click();
  await other.getByRole('radio', { name: language }).check();
  // A window that is closed at once may not have kept it.
  await expect(page.locator('html')).toHaveAttribute('lang', language === 'English' ? 'en' : 'fr');
  await other.close();
}

/** Marks the page, to see that what it shows is not made by loading it anew. */
const mark = (page: Page): Promise<unknown> =>
  page.evaluate(() => (document.documentElement.dataset['loaded'] = 'once'));
const isSamePage = (page: Page): Promise<void> =>
  expect(page.locator('html')).toHaveAttribute('data-loaded', 'once');

interface Case {
  readonly name: string;
  readonly open: (map: MapPage) => Promise<unknown>;
  readonly french: string;
  readonly english: string;
  /** What is being done there. */
  readonly begin: (dialog: Locator) => Promise<unknown>;
  /** Sees that it is still under way. */
  readonly isUnderWay: (dialog: Locator) => Promise<unknown>;
}

const DIALOGS: readonly Case[] = [
  {
    name: 'an actor being added',
    open: ({ page }) => page.getByRole('button', { name: 'Ajouter un acteur' }).click(),
    french: 'Ajouter un acteur',
    english: 'Add an actor',
    begin: (dialog) => dialog.getByRole('textbox').fill('Le Foyer'),
    isUnderWay: (dialog) => expect(dialog.getByRole('textbox')).toHaveValue('Le Foyer')
  },
  {
    name: 'the list of commands',
    open: ({ page }) => page.getByRole('button', { name: 'Commandes' }).click(),
    french: 'Commandes',
    english: 'Commands',
    begin: (dialog) => dialog.getByRole('combobox').fill('Le Foyer'),
    isUnderWay: (dialog) => expect(dialog.getByRole('combobox')).toHaveValue('Le Foyer')
  },
  {
    name: 'the sheet of shortcuts',
    open: (map) => map.press('?'),
    french: 'Raccourcis du clavier',
    english: 'Keyboard shortcuts',
    begin: (dialog) => dialog.getByRole('checkbox').uncheck(),
    isUnderWay: (dialog) => expect(dialog.getByRole('checkbox')).not.toBeChecked()
  },
  {
    name: 'the history',
    open: async (map) => {
      const { page } = map;
      await map.addActor('Foyer');
      await page.getByRole('button', { name: 'Commandes' }).click();
      await page.getByRole('dialog').getByRole('combobox').fill('Historique');
      await page.keyboard.press('Enter');
    },
    french: 'Historique',
    english: 'History',
    begin: (dialog) => dialog.getByRole('combobox').first().selectOption({ label: 'Foyer' }),
    isUnderWay: (dialog) => expect(dialog.getByRole('combobox').first()).not.toHaveValue('')
  },
  {
    name: 'the measures',
    open: async (map) => {
      const findings = await map.openPanel('Constats');
      await findings.getByRole('button', { name: 'Voir les mesures' }).click();
    },
    french: 'Mesures',
    english: 'Measures',
    begin: (dialog) => dialog.getByRole('radio').last().check(),
    isUnderWay: (dialog) => expect(dialog.getByRole('radio').last()).toBeChecked()
  }
];

for (const { name, open, french, english, begin, isUnderWay } of DIALOGS) {
  test(`the language changes around ${name}, and nothing is lost`, async ({ page }) => {
    const map = await MapPage.ofExample(page, EXAMPLE);
    await mark(page);
    await map.canvas.focus();
    await open(map);
    const dialog = page.getByRole('dialog', { name: french, exact: true });
    await expect(dialog).toBeVisible();
    await begin(dialog);
    // The same element, not another one like it.
    await dialog.evaluate((element) => (element.dataset['opened'] = 'once'));

    await speakElsewhere(page, 'English');
    const translated = page.getByRole('dialog', { name: english, exact: true });
    await expect(translated).toBeVisible();
    await expect(translated).toHaveAttribute('data-opened', 'once');
    await isUnderWay(translated);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await isSamePage(page);

    await speakElsewhere(page, 'Français');
    await expect(dialog).toBeVisible();
    await isUnderWay(dialog);
  });
}

test('the language changes while lines are being written', async ({ page }) => {
  const map = await MapPage.ofExample(page, EXAMPLE);
  await mark(page);
  await page.getByRole('button', { name: /^Saisir/ }).click();
  await page.getByRole('textbox', { name: /^Saisi/ }).fill('Mairie > Traiteur : commande');
  await page.getByRole('button', { name: 'Préférences' }).click();
  await page.getByRole('radio', { name: 'English' }).check();

  const lines = page.getByRole('form', { name: /lines/i });
  await expect(lines.getByRole('textbox')).toHaveValue('Mairie > Traiteur : commande');
  await expect(lines.getByText('Order', { exact: false }).first()).toBeVisible();
  await lines.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(map.page.getByRole('group', { name: /5 actors/ })).toBeVisible();
  await isSamePage(page);
});

test('the language changes while a cell is being written, and the table stays where it is', async ({
  page
}) => {
  await MapPage.ofExample(page, EXAMPLE);
  await mark(page);
  await page.getByRole('button', { name: 'Tableau', exact: true }).click();
  await page.getByRole('tab', { name: /^Enjeux/ }).click();
  const grid = page.getByRole('grid');
  const cell = grid.getByRole('row').nth(1).locator('td').nth(1);
  await cell.focus();
  await page.keyboard.type('Un bon marché');
  const editor = cell.getByRole('textbox');
  await expect(editor).toHaveValue('Un bon marché');

  await speakElsewhere(page, 'English');
  await expect(page.getByRole('tab', { name: /^Stakes/ })).toHaveAttribute('aria-selected', 'true');
  await expect(editor).toHaveValue('Un bon marché');
  await expect(editor).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(cell).toContainText('Un bon marché');
  await isSamePage(page);
});

test('the language changes on the page of spaces, and the grid stays where it is', async ({
  page
}) => {
  await MapPage.ofExample(page, EXAMPLE);
  await page.getByRole('button', { name: 'Espaces', exact: true }).click();
  const main = page.locator('main .page > section').first();
  await expect(main).toBeVisible();
  await main.evaluate((element) => ((element as HTMLElement).dataset['opened'] = 'once'));
  await page.getByRole('button', { name: 'Préférences' }).click();
  await page.getByRole('radio', { name: 'English' }).check();
  await expect(page.getByRole('button', { name: 'Spaces', exact: true })).toBeVisible();
  await expect(main).toHaveAttribute('data-opened', 'once');
});
