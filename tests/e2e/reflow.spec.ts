import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { MapPage } from './support/map-page.ts';

const EXAMPLE = 'Le marché de Loos-en-Gohelle';

/** A laptop at 200 %, and the width that text must fit in without scrolling both ways. */
const SIZES = [
  { name: 'at 200 %', width: 683, height: 384 },
  { name: '320 pixels wide', width: 320, height: 640 }
];

/**
 * What may be wider than the window: what is drawn, tables, which scroll in a box of their own, and
 * tools, which stay beside what they act on (WCAG 2.2, 1.4.10).
 */
const BOTH_WAYS =
  '.canvas > :not(form), [role="grid"], table, [role="listbox"], [role="toolbar"] > *';

/** What of the page, or of what stands over it, is cut off by the sides of the window. */
const cutOff = (page: Page, part = 'dialog[open]'): Promise<string[]> =>
  page.evaluate(
    ([bothWays, over]) => {
      const shown = [...document.querySelectorAll(over)].at(-1) ?? document.body;
      const isCut = (element: Element): boolean => {
        const { left, right, width, height } = element.getBoundingClientRect();
        return width > 1 && height > 1 && (left < -1 || right > innerWidth + 1);
      };
      const wide = [...shown.querySelectorAll('*')].filter(
        (element) =>
          element.checkVisibility({ visibilityProperty: true }) &&
          !element.closest(bothWays) &&
          isCut(element)
      );
      const { scrollWidth } = document.documentElement;
      const page = scrollWidth > innerWidth ? [`the page: ${String(scrollWidth)} pixels`] : [];
      const name = (one: Element): string =>
        `${one.tagName.toLowerCase()} ${one.ariaLabel ?? one.textContent.trim().slice(0, 40)}`;
      return [...page, ...wide.map(name)];
    },
    [BOTH_WAYS, part] as const
  );

/** Controls that no scrolling brings into the window, or that others then cover. */
const outOfReach = (page: Page, part: string): Promise<string[]> =>
  page.evaluate((over) => {
    const shown = [...document.querySelectorAll(over)].at(-1) ?? document.body;
    const controls = [...shown.querySelectorAll('button, a[href], input, select, textarea')];
    return controls
      .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('[inert]'))
      .filter((one) => {
        one.scrollIntoView({ block: 'center', inline: 'center' });
        // A link may go on on the next line.
        const { left, top, width, height } = one.getClientRects()[0] ?? new DOMRect();
        // Hidden for the eye alone: its label is what is pressed.
        if (width <= 1) return false;
        const on = document.elementFromPoint(left + width / 2, top + height / 2);
        return !on || !(one.contains(on) || on.contains(one) || on.closest('label, .notices'));
      })
      .map((one) => one.ariaLabel ?? (one.textContent.trim() || one.outerHTML.slice(0, 80)));
  }, part);

/** Sees that nothing is cut off, and that each control can be pressed: those of what stands over the page, if something does. */
async function fits(page: Page, part = 'dialog[open]'): Promise<void> {
  await expect.poll(() => cutOff(page, part), { message: 'cut off by the window' }).toEqual([]);
  expect(await outOfReach(page, part), 'out of reach').toEqual([]);
}

for (const { name, width, height } of SIZES) {
  test.describe(name, () => {
    test.use({ viewport: { width, height } });

    test('the home page and what the app says of itself fit', async ({ page }) => {
      await MapPage.ofNewMap(page, 'L’alimentation au pays des collines et des vallées');
      await page.goto('./');
      await expect(page.getByRole('link', { name: /^L’alimentation/ })).toBeVisible();
      await fits(page);
      for (const part of ['about', 'version', 'accessibility']) {
        await page.goto('about:blank');
        await page.goto(`./#/${part}`);
        await expect(page.getByRole('navigation')).toBeVisible();
        for (const summary of await page.locator('summary').all()) await summary.click();
        await fits(page);
      }
      await page.getByRole('button', { name: 'Préférences' }).click();
      await fits(page, ':popover-open');
    });

    test('the map, its panels and its tools fit', async ({ page }) => {
      const map = await MapPage.ofExample(page, 'LDE et son transporteur');
      await expect(page.getByRole('combobox', { name: 'État montré' })).toBeAttached();
      for (const panel of ['Liste', 'Constats', 'Légende', 'Corbeille', 'Carte']) {
        await map.openPanel(panel);
        await expect(page.getByRole('tabpanel').locator('> *').nth(1)).toBeVisible();
        await fits(page);
      }
      await page.getByRole('button', { name: 'Fermer le panneau' }).click();
      await expect(page.getByRole('tabpanel')).toBeHidden();
      await fits(page);
      await page.getByRole('button', { name: /^Avant/ }).click();
      await page.getByRole('button', { name: 'Comparer', exact: true }).click();
      await expect(page.getByRole('article')).toBeVisible();
      await expect.poll(() => cutOff(page)).toEqual([]);
    });

    test('the lines that are written fit', async ({ page }) => {
      const { canvas } = await MapPage.ofExample(page, EXAMPLE);
      await page.getByRole('button', { name: 'Saisir en ligne' }).click();
      const lines = page.getByRole('form', { name: 'Saisir en ligne' });
      await lines.getByRole('textbox').fill('Mairie > Traiteur : commande\nAMAP - Foyer rural');
      const add = lines.getByRole('button', { name: 'Ajouter', exact: true });
      await expect(add).toBeInViewport({ ratio: 1 });
      await expect(lines.getByRole('textbox')).toBeInViewport({ ratio: 1 });
      await expect(lines.getByText('Traiteur', { exact: true })).toBeInViewport();
      await fits(page, 'form');
      // What the lines cover is not stepped on unseen.
      await lines.getByRole('button', { name: 'Fermer' }).focus();
      await page.keyboard.press('Shift+Tab');
      await expect(lines.getByRole('textbox')).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(lines).toBeHidden();
      await expect(canvas).toBeFocused();
    });

    test('the other pages fit, but for their grids', async ({ page }) => {
      await MapPage.ofExample(page, EXAMPLE);
      await page.getByRole('button', { name: 'Tableau', exact: true }).click();
      await expect(page.getByRole('grid')).toBeVisible();
      await expect.poll(() => cutOff(page)).toEqual([]);
      await page.getByRole('button', { name: 'Espaces', exact: true }).click();
      await expect(page.locator('main .page > section').first()).toBeVisible();
      await expect.poll(() => cutOff(page)).toEqual([]);
      await page.getByRole('button', { name: /^Avant/ }).click();
      await expect(page.getByRole('region', { name: 'Avant et après' })).toBeVisible();
      await expect.poll(() => cutOff(page)).toEqual([]);
    });

    test('what opens over the map fits', async ({ page }) => {
      const map = await MapPage.ofExample(page, EXAMPLE);
      const close = async (): Promise<void> => {
        await page.getByRole('dialog').getByRole('button', { name: 'Fermer' }).first().click();
        await expect(page.getByRole('dialog')).toBeHidden();
      };
      for (const what of ['un acteur', 'un lien', 'un enjeu', 'un espace tiers']) {
        await page.getByRole('button', { name: `Ajouter ${what}`, exact: true }).click();
        await expect(page.getByRole('dialog')).toBeVisible();
        await fits(page);
        await close();
      }
      for (const command of ['Historique', 'Voir les raccourcis']) {
        await page.getByRole('button', { name: 'Commandes' }).click();
        await expect(page.getByRole('dialog')).toBeVisible();
        await fits(page);
        await page.getByRole('dialog').getByRole('combobox').fill(command);
        await page.keyboard.press('Enter');
        await expect(page.getByRole('dialog', { name: 'Commandes' })).toBeHidden();
        await expect(page.getByRole('dialog')).toBeVisible();
        await fits(page);
        await close();
      }
      const findings = await map.openPanel('Constats');
      await findings.getByRole('button', { name: 'Voir les mesures' }).click();
      await expect(page.getByRole('dialog', { name: 'Mesures' }).getByRole('table')).toBeVisible();
      await expect.poll(() => cutOff(page)).toEqual([]);
    });
  });
}
