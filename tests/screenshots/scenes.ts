import type { Page } from '@playwright/test';

/** One thing worth a picture: how to get there from the home page, in French. */
export interface Scene {
  readonly name: string;
  readonly reach: (page: Page) => Promise<void>;
}

const EXAMPLE = 'Le marché de Loos-en-Gohelle';

/** One that has third spaces. */
const WITH_SPACES = 'LDE et son transporteur';

async function openExample(page: Page, title = EXAMPLE): Promise<void> {
  await page.getByRole('button', { name: `Ouvrir l’exemple ${title}` }).click();
  await page.getByRole('group', { name: /^Carte « / }).waitFor();
}

async function openPanel(page: Page, name: string): Promise<void> {
  await openExample(page);
  const tab = page.getByRole('tab', { name: new RegExp(`^${name}`) });
  if ((await tab.getAttribute('aria-selected')) !== 'true') await tab.click();
  await page.getByRole('tabpanel', { name: new RegExp(`^${name}`) }).waitFor();
}

async function openPage(page: Page, name: string, example = EXAMPLE): Promise<void> {
  await openExample(page, example);
  await page.getByRole('navigation').getByRole('button', { name, exact: true }).click();
  await page.getByRole('grid').waitFor();
}

/** Opens an example with a past, and compares it before and after. */
async function compareStates(page: Page): Promise<void> {
  await openExample(page, WITH_SPACES);
  await page
    .getByRole('navigation')
    .getByRole('button', { name: /^Avant/ })
    .click();
  await page.getByRole('button', { name: 'Comparer', exact: true }).click();
  await page.getByRole('article').waitFor();
}

/** Every view of the app, in the order someone meets them. */
export const SCENES: readonly Scene[] = [
  {
    name: 'home',
    reach: async (page: Page): Promise<void> => page.getByRole('heading', { level: 1 }).waitFor()
  },
  { name: 'map', reach: (page: Page): Promise<void> => openExample(page) },
  {
    name: 'sheet',
    reach: async (page: Page): Promise<void> => {
      await openPanel(page, 'Liste');
      await page
        .getByRole('tabpanel')
        .getByRole('button', { name: /^Mairie/ })
        .first()
        .click();
      await page.getByRole('tabpanel', { name: 'Fiche' }).waitFor();
    }
  },
  {
    name: 'findings',
    reach: async (page: Page): Promise<void> => {
      await openPanel(page, 'Constats');
      await page
        .getByRole('tabpanel')
        .getByRole('button', { name: /^Montrer sur la carte/ })
        .first()
        .click();
    }
  },
  { name: 'legend', reach: (page: Page): Promise<void> => openPanel(page, 'Légende') },
  { name: 'table', reach: (page: Page): Promise<void> => openPage(page, 'Tableau') },
  { name: 'spaces', reach: (page: Page): Promise<void> => openPage(page, 'Espaces', WITH_SPACES) },
  { name: 'before-after', reach: compareStates },
  {
    name: 'both-states',
    reach: async (page: Page): Promise<void> => {
      await compareStates(page);
      await page.getByRole('button', { name: 'Voir sur la carte' }).click();
      await page.getByRole('button', { name: 'Revenir à aujourd’hui' }).waitFor();
    }
  },
  {
    name: 'side-by-side',
    reach: async (page: Page): Promise<void> => {
      await compareStates(page);
      await page.getByRole('button', { name: 'Voir côte à côte' }).click();
      const both = page.getByRole('region', { name: 'Les deux états, côte à côte' });
      await both.getByRole('group').nth(1).waitFor();
      await both.scrollIntoViewIfNeeded();
    }
  },
  {
    name: 'scenario',
    reach: async (page: Page): Promise<void> => {
      await openExample(page, 'Les services scolaires d’une ville');
      await page
        .getByRole('navigation')
        .getByRole('button', { name: /^Avant/ })
        .click();
      await page.getByRole('tab', { name: 'Scénarios' }).click();
      await page.getByText(/constats ne s’y retrouvent pas/).waitFor();
    }
  },
  {
    name: 'commands',
    reach: async (page: Page): Promise<void> => {
      await openExample(page);
      await page.getByRole('button', { name: 'Commandes' }).click();
      await page.getByRole('dialog').waitFor();
    }
  }
];
