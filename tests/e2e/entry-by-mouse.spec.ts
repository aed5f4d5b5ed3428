import { expect, test } from './support/app.ts';
import { MapPage } from './support/map-page.ts';
import { SCHOOL_ACTORS, SCHOOL_LINKS } from './support/school-case.ts';

test('a newcomer draws 12 actors and 20 links with the mouse, typing only names', async ({
  page
}) => {
  const map = await MapPage.ofNewMap(page, 'Les services scolaires');
  const made = { doubleClicks: 0, clicks: 0, drags: 0 };
  const field = page.getByRole('textbox', { name: 'Nom du nouvel acteur' });

  for (const [index, name] of SCHOOL_ACTORS.entries()) {
    const position = { x: 120 + 220 * (index % 4), y: 90 + 180 * Math.floor(index / 4) };
    await map.canvas.dblclick({ position });
    made.doubleClicks += 1;
    await expect(field).toBeFocused();
    await expect(field).toHaveValue('');
    await page.keyboard.type(name);
  }
  await map.canvas.click({ position: { x: 20, y: 20 } });
  made.clicks += 1;
  await expect(map.canvas).toHaveAccessibleName(/12\sacteurs/);

  for (const [from, to, kind] of SCHOOL_LINKS) {
    await map.pullLink(from, to);
    made.drags += 1;
    const menu = page.getByRole('menu', { name: `Nature du lien entre ${from} et ${to}` });
    await menu.getByRole('menuitem', { name: kind, exact: true }).click();
    made.clicks += 1;
    await expect(menu).toBeHidden();
  }
  await expect(map.canvas).toHaveAccessibleName(/12\sacteurs, 20\sliens/);
  console.error('by the mouse alone, but for the names:', made);
});

test('the handle of an actor is there again when the pointer jumps back from it to the actor', async ({
  page
}) => {
  const map = await MapPage.ofExample(page, 'LDE et son transporteur');
  const handle = page.getByRole('button', { name: 'Relier LDE à…' });
  // Until the map that opens has come to rest.
  await expect(async () => {
    await map.point('LDE');
    await handle.hover({ timeout: 2_000 });
  }).toPass();
  // Above a button, the canvas hears nothing of the pointer: nor that it left.
  await page.getByRole('button', { name: 'Tout voir' }).hover();
  await expect(handle).toBeHidden();

  await map.point('LDE');
  await expect(handle).toBeVisible();
});
