import type { Locator, Page } from '@playwright/test';
import { EDITS } from '#testing/edits-by-name.ts';
import { expect, test } from './support/app.ts';
import { MapPage } from './support/map-page.ts';

/** What someone does in the tables, and what the page then says can be taken back. */
interface Gesture {
  readonly by: (tables: Tables) => Promise<void>;
  readonly does: RegExp;
  /** A row that is then in the table: two edits may be called the same. */
  readonly leaves?: RegExp;
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

/** What is done one after the other on one map. */
const GESTURES: Readonly<Record<string, Readonly<Record<string, Gesture>>>> = {
  'actors, in their cells': {
    addActor: {
      by: (tables) => tables.write('Acteurs', /Nom d’un acteur/, 'Nom', 'Lycée'),
      does: /ajouter l’acteur «\sLycée\s»/
    },
    editActor: {
      by: (tables) => tables.write('Acteurs', /^Lycée/, 'Lieu', 'Lens'),
      does: /modifier l’acteur «\sLycée\s»/,
      leaves: /^Lycée.*Lens/
    },
    nest: {
      by: (tables) => tables.write('Acteurs', /^Lycée/, 'Se trouve dans', 'Mairie'),
      does: /modifier l’acteur «\sLycée\s»/,
      leaves: /^Lycée.*Mairie/
    }
  },
  'actors that are selected': {
    nestSeveral: {
      by: async (tables) => {
        await tables.select('Acteurs', /^AMAP/, /^Petits producteurs/);
        await tables.act('Mettre dans…');
        const dialog = tables.page.getByRole('dialog');
        await dialog.getByRole('combobox').fill('Habitants');
        await tables.page.keyboard.press('Enter');
      },
      does: /modifier plusieurs éléments/,
      leaves: /^AMAP.*Habitants/
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
        // It was placed by hand: it is pinned.
        await tables.act('Ne plus épingler');
        await tables.act('Épingler à sa place');
      },
      does: /modifier la disposition/
    }
  },
  links: {
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
      does: /modifier un lien/,
      leaves: /^Mairie.*Petits producteurs.*Commande/
    },
    reverse: {
      by: async (tables) => {
        await tables.select('Liens', /Commande/);
        await tables.act('Inverser le sens des liens');
      },
      does: /modifier un lien/,
      leaves: /^Petits producteurs.*Mairie.*Commande/
    }
  },
  'stakes, spaces, situations and the bin': {
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
    }
  },
  'what stands beside the table': {
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
        await findings
          .getByRole('button', { name: 'Mettre à l’essai sur la carte' })
          .first()
          .click();
      },
      does: /mettre à l’essai/
    },
    // What is asked is answered on a page of its own, from which the tables are a press away.
    scenario: {
      by: async (tables) => {
        await tables.select('Acteurs', /^AMAP/);
        await tables.page.keyboard.press('Control+k');
        const list = tables.page.getByRole('dialog', { name: 'Commandes' });
        await list.getByRole('combobox').fill('et si cela');
        await tables.page.keyboard.press('Enter');
        const making = tables.page.getByRole('dialog', { name: 'Nouveau scénario' });
        await making.getByRole('button', { name: 'Créer' }).click();
        await expect(tables.page.getByRole('article', { name: /^Et si/ })).toBeVisible();
        await tables.page.getByRole('button', { name: 'Tableau', exact: true }).click();
      },
      does: /le scénario «\sEt si/
    }
  }
};

test('every edit that there is has its way from the tables, but for places on the drawing', () => {
  const names = Object.values(GESTURES).flatMap((gestures) => Object.keys(gestures));
  expect([...names, ...ON_THE_DRAWING].sort()).toEqual(Object.keys(EDITS).sort());
});

for (const [what, gestures] of Object.entries(GESTURES))
  test(`every edit is made from the tables: ${what}`, async ({ page }) => {
    await MapPage.ofExample(page, 'Le marché de Loos-en-Gohelle');
    await page.getByRole('button', { name: 'Tableau', exact: true }).click();
    const undo = page.getByRole('button', { name: 'Annuler', exact: true }).first();
    for (const [name, { by, does, leaves = /./ }] of Object.entries(gestures))
      await test.step(name, async () => {
        await by(new Tables(page));
        await expect(undo, name).toHaveAttribute('title', does);
        await expect(page.getByRole('row').filter({ hasText: leaves }).last()).toBeVisible();
      });
  });
