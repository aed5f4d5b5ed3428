import type { Locator } from '@playwright/test';
import { contrast } from '#testing/contrast.ts';
import { expect, test } from './support/app.ts';
import { MapPage } from './support/map-page.ts';

const EXAMPLE = 'Le marché de Loos-en-Gohelle';

test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } });

const styleOf = (element: Locator, property: string): Promise<string> =>
  element.evaluate((one, name) => getComputedStyle(one).getPropertyValue(name), property);

/** A colour as a page gives it, `rgb(1, 2, 3)`, as it is written. */
const hexOf = (colour: string): string =>
  `#${[...colour.matchAll(/\d+/g)]
    .slice(0, 3)
    .map(([part]) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`;

test('where the device forces its colours, what is chosen and what has the focus show', async ({
  page
}) => {
  const map = await MapPage.ofExample(page, EXAMPLE);
  const panel = await map.openPanel('Liste');
  const selecting = page.getByRole('button', { name: 'Sélectionner plusieurs éléments' });
  await selecting.click();
  const pages = page.getByRole('navigation');
  for (const [chosen, other] of [
    [page.getByRole('tab', { name: 'Liste' }), page.getByRole('tab', { name: 'Légende' })],
    [pages.locator('[aria-current]'), pages.getByRole('button', { name: 'Tableau' })],
    [selecting, page.getByRole('button', { name: 'Commandes' })]
  ] as const) {
    const [tint, plain] = [
      await styleOf(chosen, 'background-color'),
      await styleOf(other, 'background-color')
    ];
    expect(tint).not.toBe(plain);
  }

  for (const control of [
    selecting,
    page.getByRole('tab', { name: 'Liste' }),
    panel.getByRole('searchbox'),
    map.canvas
  ]) {
    await control.focus();
    await page.keyboard.press('Shift');
    expect(await styleOf(control, 'outline-style')).toBe('solid');
    expect(parseFloat(await styleOf(control, 'outline-width'))).toBeGreaterThanOrEqual(2);
  }
});

test('where the device forces its colours, a chosen row of a table can be read', async ({
  page
}) => {
  await MapPage.ofExample(page, EXAMPLE);
  await page.getByRole('button', { name: 'Tableau', exact: true }).click();
  const row = page.getByRole('row').filter({ hasText: 'Petits producteurs' });
  await row.getByRole('checkbox').check();
  await expect(row).toHaveAttribute('aria-selected', 'true');
  const cell = row.getByRole('rowheader');
  const [text, ground] = [await styleOf(cell, 'color'), await styleOf(cell, 'background-color')];
  expect(contrast(hexOf(text), hexOf(ground))).toBeGreaterThan(4.5);
  for (const unsaid of await row.getByText('–', { exact: true }).all())
    expect(contrast(hexOf(await styleOf(unsaid, 'color')), hexOf(ground))).toBeGreaterThan(4.5);
});

test('where the device forces its colours, samples of the legend are in them, as the map', async ({
  page
}) => {
  const map = await MapPage.ofExample(page, EXAMPLE);
  const legend = await map.openPanel('Légende');
  await expect(legend.getByText('Tension')).toBeVisible();
  const colours = await legend.locator('svg').evaluateAll((samples) =>
    samples
      .flatMap((sample) => [...sample.querySelectorAll('line, path, circle')])
      .flatMap((one) => [getComputedStyle(one).stroke, getComputedStyle(one).fill])
      .filter((colour) => colour !== 'none')
  );
  const forced = await page.evaluate(() =>
    ['Canvas', 'CanvasText'].map((name) => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.color = name;
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color;
    })
  );
  expect(colours.length).toBeGreaterThan(10);
  expect([...new Set(colours)].sort()).toEqual(forced.sort());
});

test('where the device asks for less movement, nothing takes time to move', async ({ page }) => {
  await MapPage.ofExample(page, EXAMPLE);
  await page.getByRole('button', { name: 'Ajouter un acteur' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  const slow = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')]
        .map((one) => getComputedStyle(one))
        .filter(({ transitionDuration, animationDuration }) =>
          [transitionDuration, animationDuration].some((all) =>
            all.split(',').some((time) => parseFloat(time) > 0.001)
          )
        ).length
  );
  expect(slow).toBe(0);
});

test('where the device forces its colours, a chosen scenario and the icons of buttons can be read', async ({
  page
}) => {
  await MapPage.ofExample(page, 'La Voisinerie de Wazemmes');
  await page.getByRole('button', { name: /^Avant/ }).click();
  await page.getByRole('tab', { name: 'Scénarios' }).click();
  const chosen = page.getByRole('button', { name: /^Se rencontrer autour du lieu/ });
  await expect(chosen).toHaveAttribute('aria-current', 'true');
  const behind = hexOf(await styleOf(chosen, 'background-color'));
  const counts = hexOf(await styleOf(chosen.getByText(/ajouts$/), 'color'));
  expect(contrast(counts, behind)).toBeGreaterThanOrEqual(4.5);

  const making = page.getByRole('button', { name: 'Nouveau scénario…' });
  const icon = hexOf(await styleOf(making.locator('span').first(), 'background-color'));
  expect(contrast(icon, hexOf(await styleOf(making, 'background-color')))).toBeGreaterThanOrEqual(
    3
  );
});
