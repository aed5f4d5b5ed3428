import type { Locator } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { MapPage } from './support/map-page.ts';
import { SCHOOL_ACTORS, SCHOOL_LINKS } from './support/school-case.ts';

test('the keyboard alone enters 12 actors and 20 links, written in lines', async ({
  page,
  checkAccessibility
}) => {
  const map = await MapPage.ofNewMap(page, 'Les services scolaires');
  const { keyboard } = page;
  let strokes = 0;
  const type = async (text: string): Promise<void> => {
    strokes += text.length;
    await keyboard.type(text);
  };
  const press = async (key: string): Promise<void> => {
    strokes += 1;
    await keyboard.press(key);
  };

  const lines = page.getByRole('textbox', { name: 'Saisir en ligne' });
  await keyboard.press('e');
  // Letters that this keyboard does not have are put where the focus is, by no key.
  await expect(lines).toBeFocused();
  await type(SCHOOL_ACTORS.join(', '));
  await press('Enter');
  await expect(map.canvas).toHaveAccessibleName(/12\sacteurs/);
  for (const [from, to, kind] of SCHOOL_LINKS) {
    await type(`${from}>${to}: ${kind.toLocaleLowerCase()}`);
    await press('Enter');
    await expect(lines).toHaveValue('');
  }
  await expect(map.canvas).toHaveAccessibleName(/12\sacteurs, 20\sliens/);
  console.error(`by the keyboard alone, in lines: ${String(strokes)} keystrokes`);
  expect(strokes).toBeLessThan(1_200);

  await keyboard.type('Mairie > Inconnu : comande');
  await expect(page.getByText('vouliez-vous dire « commande »')).toBeVisible();
  await checkAccessibility();
});

test('a name is typed in place, kept with its guessed kind, and undone in one step', async ({
  page,
  checkAccessibility
}) => {
  const map = await MapPage.ofNewMap(page, 'En place');
  await map.canvas.dblclick({ position: { x: 300, y: 250 } });
  const field = page.getByRole('textbox', { name: 'Nom du nouvel acteur' });
  await expect(field).toBeFocused();
  await page.keyboard.type('Service scolaire');
  await expect(page.getByRole('radio', { name: 'Service' })).toBeChecked();
  await checkAccessibility();
  await page.keyboard.press('Tab');
  await expect(field).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(field).toBeHidden();
  await expect(map.canvas).toBeFocused();
  expect(await map.listed()).toEqual(['Service scolaire Service']);

  await page.keyboard.press('Control+z');
  await expect.poll(() => map.listed()).toEqual([]);
});

test('what is written on an empty map is in the middle of what the bar leaves to be seen', async ({
  page
}) => {
  // As many as would reach under the bar, were they in the middle of the whole map.
  const names = Array.from({ length: 16 }, (_, n) => `Acteur ${String(n + 1)}`);
  const map = await MapPage.ofNewMap(page, 'En vue');
  await page.keyboard.press('e');
  await page.getByRole('textbox', { name: 'Saisir en ligne' }).fill(names.join(', '));
  await page.keyboard.press('Enter');
  await expect(map.canvas).toHaveAccessibleName(/16\sacteurs/);
  const boxOf = (one: Locator): Promise<DOMRect> =>
    one.evaluate((element) => element.getBoundingClientRect());
  const bar = await boxOf(page.getByRole('form', { name: 'Saisir en ligne' }));
  const canvas = await boxOf(map.canvas);

  await expect(async () => {
    const middles = await Promise.all(names.map((name) => map.at(name)));
    const [across, along] = [middles.map(({ x }) => x), middles.map(({ y }) => y)];
    expect(Math.min(...along)).toBeGreaterThan(bar.y + bar.height + 20);
    expect(Math.max(...along)).toBeLessThan(canvas.y + canvas.height - 20);
    const middle = (Math.min(...across) + Math.max(...across)) / 2;
    expect(Math.abs(middle - canvas.x - canvas.width / 2)).toBeLessThan(40);
  }).toPass();
});

test('a pasted range is shown before it is added, and added in one gesture', async ({ page }) => {
  const map = await MapPage.ofNewMap(page, 'Collage');
  await map.canvas.focus();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData(
      'text/plain',
      'De\tVers\tNature\nMairie\tTraiteur\tCommande\nAMAP\tMairie\tCoopération'
    );
    const event = new ClipboardEvent('paste', {
      clipboardData: data,
      bubbles: true,
      cancelable: true
    });
    document.activeElement?.dispatchEvent(event);
  });
  await expect(page.getByRole('textbox', { name: 'Saisir en ligne' })).toBeVisible();
  await expect(
    page.getByRole('list', { name: 'Ce qui sera ajouté' }).getByRole('listitem')
  ).toHaveCount(2);
  await expect(map.canvas).toHaveAccessibleName(/0\sacteur/);
  await page.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await expect(map.canvas).toHaveAccessibleName(/3\sacteurs, 2\sliens/);
  await page.getByRole('button', { name: 'Annuler', exact: true }).click();
  await expect(map.canvas).toHaveAccessibleName(/0\sacteur/);
});
