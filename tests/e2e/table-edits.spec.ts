import type { Locator, Page } from '@playwright/test';
import { EDITS } from '#testing/edits-by-name.ts';
import { expect, test } from './support/app.ts';
import { MapPage } from './support/map-page.ts';

/** What someone does in the tables, and what the page then says can be taken back. */
interface Gesture {
  readonly by: (tables: Tables) => Promise<void>;
  readonly does: RegExp;
}

/** Where things are drawn is on the drawing alone: no cell shows it. */
const ON_THE_DRAWING = ['arrange', 'move'];

class Tables {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(tab: string): Promise<Locator> {
    await this.page.getByRole('tab', { name: new RegExp(`^${tab} \\d`) }).click();
    return this.page.getByRole('grid', { name: new RegExp(`^${tab}`) });
  }

  /** Writes in a cell, found by its row and the heading of its column. */
  async write(tab: string, row: RegExp, heading: string, text: string): Promise<void> {
    const grid = await this.open(tab);
    const headings = await grid.getByRole('columnheader').allInnerTexts();
    const place = headings.findIndex((one) => one.trim().startsWith(heading));
    const cell = grid.getByRole('row').filter({ hasText: row }).last().locator('td').nth(place);
    await cell.focus();
    await this.page.keyboard.press('Enter');
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  async select(tab: string, ...rows: readonly RegExp[]): Promise<void> {
    const grid = await this.open(tab);
    const clear = this.page.getByRole('button', { name: 'Ne rien sélectionner' });
    if (await clear.isVisible()) await clear.click();
    for (const row of rows) {
      const line = grid.getByRole('row').filter({ hasText: row }).first();
      await line.getByRole('checkbox').click();
    }
  }

  /** What can be done to the rows that are selected, from above the table. */
  async act(name: string): Promise<void> {
    await this.page
      .getByRole('tabpanel')
      .getByRole('button', { name, exact: true })
      .first()
      .click();
  }

  async panel(name: string): Promise<Locator> {
    await this.page
      .getByRole('tab', { name: new RegExp(`^${name}`) })
      .last()
      .click();
    return this.page.getByRole('tabpanel', { name: new RegExp(`^${name}`) }).last();
  }
}

const GESTURES: Readonly<Record<string, Gesture>> = {
  addActor: {
    by: (tables) => tables.write('Acteurs', /Nom d’un acteur/, 'Nom', 'Lycée'),
    does: /ajouter l’acteur «\sLycée\s»/
  },
  editActor: {
    by: (tables) => tables.write('Acteurs', /^Lycée/, 'Lieu', 'Lens'),
    does: /modifier l’acteur «\sLycée\s»/
  },
  nest: {
    by: (tables) => tables.write('Acteurs', /^Lycée/, 'Se trouve dans', 'Mairie'),
    does: /modifier l’acteur «\sLycée\s»/
  },
  nestSeveral: {
    by: async (tables) => {
      await tables.select('Acteurs', /^Lycée/, /^AMAP/);
      await tables.act('Mettre dans…');
      const dialog = tables.page.getByRole('dialog');
      await dialog.getByRole('combobox').fill('Habitants');
      await tables.page.keyboard.press('Enter');
    },
    does: /modifier plusieurs éléments/
  },
  copy: {
    by: async (tables) => {
      await tables.select('Acteurs', /^Petits producteurs/);
      await tables.act('Dupliquer');
    },
    does: /ajouter/
  },
  pin: {
    by: async (tables) => {
      await tables.select('Acteurs', /^Mairie/);
      await tables.act('Épingler à sa place');
    },
    does: /modifier la disposition/
  },
  addLink: {
    by: async (tables) => {
      await tables.write('Liens', /De qui/, 'De', 'Mairie');
      await tables.write('Liens', /Mairie/, 'Vers', 'Petits producteurs');
    },
    does: /ajouter un lien/
  },
  editLink: {
    by: (tables) =>
      tables.write('Liens', /^Mairie.*Petits producteurs/, 'Nature du lien', 'Commande'),
    does: /modifier un lien/
  },
  reverse: {
    by: async (tables) => {
      await tables.select('Liens', /Commande/);
      await tables.act('Inverser le sens des liens');
    },
    does: /modifier un lien/
  },
  addStake: {
    by: (tables) => tables.write('Enjeux', /Nom d’un enjeu/, 'Nom', 'Manger local'),
    does: /ajouter l’enjeu «\sManger local\s»/
  },
  addSpace: {
    by: (tables) => tables.write('Espaces tiers', /Nom d’un espace/, 'Nom', 'Le comité'),
    does: /ajouter l’espace tiers «\sLe comité\s»/
  },
  addSituation: {
    by: (tables) => tables.write('Situations', /Nom d’une situation/, 'Nom', 'La visite'),
    does: /ajouter la situation «\sLa visite\s»/
  },
  bin: {
    by: async (tables) => {
      await tables.select('Enjeux', /^Manger local/);
      await tables.act('Mettre à la corbeille');
    },
    does: /corbeille l’enjeu «\sManger local\s»/
  },
  restore: {
    by: async (tables) => {
      const bin = await tables.panel('Corbeille');
      await bin
        .getByRole('button', { name: /^Remettre/ })
        .first()
        .click();
    },
    does: /reprendre de la corbeille/
  },
  editMap: {
    by: async (tables) => {
      const sheet = await tables.panel('Carte');
      await sheet.getByLabel('Territoire').fill('Loos-en-Gohelle et alentour');
      await sheet.getByLabel('Territoire').press('Tab');
    },
    does: /modifier la carte/
  },
  decide: {
    by: async (tables) => {
      const findings = await tables.panel('Constats');
      await findings.getByText('Noter ce que vous en faites').first().click();
      await findings.getByRole('button', { name: 'Noter', exact: true }).first().click();
    },
    does: /noter une décision/
  },
  try: {
    by: async (tables) => {
      const findings = await tables.panel('Constats');
      await findings.getByText('Pourquoi en parler').first().click();
      await findings.getByRole('button', { name: 'Mettre à l’essai sur la carte' }).first().click();
    },
    does: /mettre à l’essai/
  }
};

test('every edit that there is can be made from the tables, but for places on the drawing', async ({
  page
}) => {
  test.slow();
  expect([...Object.keys(GESTURES), ...ON_THE_DRAWING].sort()).toEqual(Object.keys(EDITS).sort());
  await MapPage.ofExample(page, 'Le marché de Loos-en-Gohelle');
  await page.getByRole('button', { name: 'Tableau', exact: true }).click();
  const undo = page.getByRole('button', { name: 'Annuler', exact: true }).first();
  for (const [name, { by, does }] of Object.entries(GESTURES))
    await test.step(name, async () => {
      await by(new Tables(page));
      await expect.soft(undo, name).toHaveAttribute('title', does);
    });
});

test('decisions and views are read, put otherwise, opened and deleted in tables of their own', async ({
  page,
  checkAccessibility
}) => {
  const map = await MapPage.ofExample(page, 'Le marché de Loos-en-Gohelle');
  const findings = await map.openPanel('Constats');
  await findings.getByText('Noter ce que vous en faites').first().click();
  await findings.getByLabel('Pourquoi, ou quoi').first().fill('Parlé en réunion');
  await findings.getByRole('button', { name: 'Noter', exact: true }).first().click();
  await map.saved();
  await page.getByRole('button', { name: 'Vues enregistrées' }).click();
  await page.getByRole('button', { name: 'Enregistrer ce qui est montré' }).click();
  await page.getByLabel('Nom de la vue').fill('Tout');
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await page.getByRole('button', { name: 'Tableau', exact: true }).click();

  await page.getByRole('tab', { name: 'Décisions 1' }).click();
  const decisions = page.getByRole('table', { name: 'Décisions' });
  const outcome = decisions.getByLabel(/^Ce qui en a été fait/);
  await outcome.selectOption({ label: 'Décidé' });
  const reason = decisions.getByLabel(/^Pourquoi, ou quoi/);
  await expect(reason).toHaveValue('Parlé en réunion');
  await reason.fill('');
  await reason.press('Tab');
  await map.saved();
  // What is set aside keeps a reason.
  await outcome.selectOption({ label: 'Mis de côté' });
  await expect(outcome.locator('option:checked')).toHaveText('Décidé');
  await checkAccessibility();

  await page.getByRole('tab', { name: 'Vues 1' }).click();
  const views = page.getByRole('table', { name: 'Vues' });
  await views.getByLabel(/^Nom de la vue/).fill('Vue d’ensemble');
  await views.getByLabel(/^Nom de la vue/).press('Tab');
  await expect(views.getByRole('button', { name: 'Ouvrir : Vue d’ensemble' })).toBeVisible();
  await checkAccessibility();
  await views.getByRole('button', { name: 'Ouvrir : Vue d’ensemble' }).click();
  await expect(map.canvas).toBeVisible();
  await page.getByRole('button', { name: 'Tableau', exact: true }).click();
  await views.getByRole('button', { name: /^Supprimer/ }).click();
  await expect(page.getByText('Aucune vue enregistrée.')).toBeVisible();
  await page.getByRole('tab', { name: 'Décisions 1' }).click();
  await decisions.getByRole('button', { name: /^Ouvrir/ }).click();
  await expect(findings.getByRole('button', { name: 'Ne plus montrer' })).toBeVisible();
  await page.getByRole('button', { name: 'Tableau', exact: true }).click();
  await decisions.getByRole('button', { name: /^Supprimer/ }).click();
  await expect(page.getByText('Aucune décision notée.')).toBeVisible();
});
