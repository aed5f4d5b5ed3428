import { expect, test } from './support/app.ts';
import { Fingers } from './support/finger.ts';
import { openMade } from './support/made-map.ts';

test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

const ACTORS = { Mairie: [0, 0], AMAP: [200, 0], Traiteur: [0, 160] } as const;

test('a finger chooses, drags and opens the menu; two zoom and move the map', async ({ page }) => {
  const map = await openMade(page, { actors: ACTORS });
  const fingers = await Fingers.on(page);
  const name = page.getByRole('tabpanel').getByLabel('Nom', { exact: true });

  await fingers.press(await map.at('AMAP'));
  await expect(name).toHaveValue('AMAP');

  const before = await map.positionOf('AMAP');
  const at = await map.at('AMAP');
  await fingers.move([[at, { x: at.x, y: at.y + 60 }]]);
  await expect.poll(async () => (await map.positionOf('AMAP')).y).toBeGreaterThan(before.y + 20);
  await map.saved();

  const scale = await map.scale();
  const middle = await map.at('Mairie');
  const [left, right] = [
    { x: middle.x - 20, y: middle.y + 40 },
    { x: middle.x + 60, y: middle.y + 40 }
  ];
  await fingers.move([
    [left, { x: left.x - 20, y: left.y }],
    [right, { x: right.x + 100, y: right.y }]
  ]);
  await expect.poll(() => map.scale()).toBeGreaterThan(scale * 1.5);
  await expect(name).toHaveValue('AMAP');

  const [zoomed, from] = [await map.scale(), await map.at('Mairie')];
  await fingers.move([
    [left, { x: left.x + 30, y: left.y + 70 }],
    [right, { x: right.x + 30, y: right.y + 70 }]
  ]);
  await expect.poll(async () => (await map.at('Mairie')).y - from.y).toBeGreaterThan(50);
  expect(await map.scale()).toBeCloseTo(zoomed, 1);

  await fingers.press(await map.at('Mairie'), 900);
  await expect(page.getByRole('menu', { name: 'Menu de la sélection' })).toBeVisible();
  await expect(name).toHaveValue('Mairie');
});

test('a double tap adds an actor and names it', async ({ page }) => {
  const map = await openMade(page, { actors: ACTORS });
  const fingers = await Fingers.on(page);
  const { x, y } = await map.at('Traiteur');
  await fingers.pressTwice({ x: x + 110, y: y + 20 });
  const field = page.getByRole('textbox', { name: 'Nom du nouvel acteur' });
  await expect(field).toBeFocused();
  await field.fill('Parents');
  await field.press('Enter');
  await expect(map.canvas).toHaveAccessibleName(/4\sacteurs/);
});

test('while presses choose, a finger draws a box, and two go on moving the map', async ({
  page
}) => {
  const map = await openMade(page, { actors: ACTORS });
  const fingers = await Fingers.on(page);
  await page.getByRole('button', { name: 'Sélectionner plusieurs éléments' }).tap();
  const scale = await map.scale();
  const [mairie, amap] = [await map.at('Mairie'), await map.at('AMAP')];
  const corner = { x: amap.x + 75 * scale, y: amap.y + 60 * scale };
  const start = { x: mairie.x - 75 * scale, y: mairie.y - 60 * scale };
  await fingers.move([[start, corner]]);
  await expect(page.getByText(/2\séléments sélectionnés/)).toBeVisible();
  expect(await map.at('Mairie')).toEqual(mairie);

  await fingers.press(await map.at('Traiteur'));
  await expect(page.getByText(/3\séléments sélectionnés/)).toBeVisible();

  await fingers.move([
    [start, { x: start.x + 10, y: start.y + 40 }],
    [
      { x: start.x + 70, y: start.y },
      { x: start.x + 80, y: start.y + 40 }
    ]
  ]);
  await expect.poll(async () => (await map.at('Mairie')).y).toBeGreaterThan(mairie.y + 20);
  await expect(page.getByText(/3\séléments sélectionnés/)).toBeVisible();
});

test('what a finger presses is large enough', async ({ page }) => {
  const map = await openMade(page, { actors: ACTORS });
  const fingers = await Fingers.on(page);
  await fingers.press(await map.at('AMAP'));
  await expect(page.getByRole('button', { name: 'Relier AMAP à…' })).toBeVisible();
  const small = await page.evaluate(() => {
    const inBars = [
      ...document.querySelectorAll('header button, [role=toolbar] button, [role=tab]')
    ];
    const sizes = [...document.querySelectorAll('button, [role=tab]')].map((one) => {
      const { width, height } = one.getBoundingClientRect();
      return {
        name: one.ariaLabel ?? one.textContent.trim(),
        least: inBars.includes(one) ? 44 : 24,
        width,
        height
      };
    });
    return sizes.filter(
      ({ width, height, least }) => width > 0 && Math.min(width, height) < least - 0.5
    );
  });
  expect(small).toEqual([]);
});

test('on a phone, a table has the room to itself until the sheet of a row is asked for', async ({
  page
}) => {
  await openMade(page, { actors: ACTORS });
  const panel = page.getByRole('tabpanel').filter({ hasNot: page.getByRole('grid') });
  await expect(panel).toBeVisible();
  await page.getByRole('button', { name: 'Tableau', exact: true }).tap();
  const grid = page.getByRole('grid');
  await expect(grid).toBeVisible();
  await expect(panel).toBeHidden();
  await grid.getByRole('checkbox', { name: /AMAP/ }).tap();
  await expect(page.getByText('1 ligne sélectionnée')).toBeVisible();
  await expect(panel).toBeHidden();

  await page.getByRole('tab', { name: 'Fiche' }).tap();
  await expect(panel.getByLabel('Nom', { exact: true })).toHaveValue('AMAP');
  await grid.getByRole('checkbox', { name: /Mairie/ }).tap();
  await expect(panel.getByText(/2\séléments sélectionnés/)).toBeVisible();
});
