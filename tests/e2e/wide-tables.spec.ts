import type { Locator } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { openMade } from './support/made-map.ts';

const numbered = <Value>(count: number, name: string, value: Value): Record<string, Value> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, place) => [`${name} ${String(place + 10)}`, value])
  );

test('a wide table has few of its columns in the page, and all of them under the keys', async ({
  page,
  checkAccessibility
}) => {
  const { keyboard } = page;
  await openMade(page, {
    actors: { Mairie: [0, 0], AMAP: [200, 0] },
    fields: numbered(60, 'Indicateur', 'oui'),
    spaces: numbered(40, 'Comité', [100, 100] as const)
  });
  const grid = page.getByRole('grid');
  const focused = grid.locator(':focus');
  const place = (cell: Locator): Promise<[row: string | null, column: number]> =>
    cell.evaluate((one) => [
      one.closest('[aria-rowindex]')?.getAttribute('aria-rowindex') ?? null,
      Number(one.getAttribute('aria-colindex'))
    ]);
  /** Each cell is under the header of its column, the one that says whose row it is in sight. */
  const stands = async (): Promise<void> => {
    await expect(focused).toBeInViewport({ ratio: 1 });
    const [cell, headers] = await Promise.all([
      focused.evaluate((one) => [one.ariaColIndex, Math.round(one.getBoundingClientRect().x)]),
      grid
        .getByRole('columnheader')
        .evaluateAll((all) =>
          all.map((one) => [one.ariaColIndex, Math.round(one.getBoundingClientRect().x)])
        )
    ]);
    expect(headers).toContainEqual(cell);
    expect(await grid.getByRole('columnheader').count()).toBeLessThan(26);
    await expect(grid.getByRole('rowheader', { name: 'Mairie' })).toBeInViewport();
  };

  await page.getByRole('button', { name: 'Tableau', exact: true }).click();
  await page.getByRole('button', { name: 'Colonnes' }).click();
  await page.getByRole('button', { name: 'Toutes' }).click();
  await keyboard.press('Escape');
  const count = Number(await grid.getAttribute('aria-colcount'));
  expect(count).toBeGreaterThan(80);
  const width = (): Promise<number> => grid.evaluate((one) => one.scrollWidth);
  const wide = await width();
  expect(wide).toBeGreaterThan(80 * 150);
  await grid.getByRole('rowheader', { name: 'Mairie' }).focus();
  await keyboard.press('End');
  await stands();
  expect(await place(focused)).toEqual(['3', count]);
  await expect(focused).toHaveText('oui');
  for (let pressed = 0; pressed < 30; pressed += 1) await keyboard.press('ArrowLeft');
  await stands();
  expect(await place(focused)).toEqual(['3', count - 30]);
  await expect(focused).toHaveText('oui');
  // What has the focus keeps it, however far one scrolls.
  await grid.evaluate((one) => one.parentElement?.scrollTo(0, 0));
  await expect(grid.getByRole('columnheader', { name: /^Nature/ })).toBeInViewport();
  await keyboard.press('F2');
  await keyboard.type(' !');
  await keyboard.press('Enter');
  expect(await place(focused)).toEqual(['4', count - 30]);
  await keyboard.press('ArrowUp');
  await expect(focused).toHaveText('oui !');
  await stands();
  expect(await width()).toBe(wide);
  await checkAccessibility();

  await page.getByRole('button', { name: 'Espaces', exact: true }).click();
  await expect(grid).toHaveAttribute('aria-colcount', '42');
  await grid.getByRole('rowheader', { name: 'Mairie' }).focus();
  for (let pressed = 0; pressed < 20; pressed += 1) await keyboard.press('ArrowRight');
  await stands();
  expect(await place(focused)).toEqual(['3', 21]);
  await keyboard.press('Delete');
  await expect(grid.getByRole('columnheader', { name: /Comité 29/ })).toContainText('1');
  await keyboard.press('End');
  await stands();
  await expect(focused).toHaveText('39 espaces');
});
