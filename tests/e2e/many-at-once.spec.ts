import type { Page } from '@playwright/test';
import { asId, type ActorId } from '#domain/ids.ts';
import { writeFile as textOfMap } from '#exchange/write-file.ts';
import { changeOf } from '#lineage/change.ts';
import { EMPTY_STATE, MAP_RECORD_ID } from '#lineage/map-state.ts';
import { fold } from '#lineage/write.ts';
import { arrange } from '#state/edits.ts';
import { expect, test } from './support/app.ts';
import { MapPage } from './support/map-page.ts';

const ACTORS = 300;

/** The text of a map of 300 actors, in rows. */
function manyActors(): Promise<string> {
  const ids = Array.from({ length: ACTORS }, (_, n) => asId<ActorId>(`a_${String(n)}`));
  const places = ids.map((id, n) => [id, [(n % 20) * 220, Math.floor(n / 20) * 120]] as const);
  const changes = [
    changeOf('map', MAP_RECORD_ID, { title: 'Trois cents' }),
    ...ids.map((id, n) => changeOf('actor', id, { name: `Acteur ${String(n)}` })),
    ...arrange(new Map(places)).plan(EMPTY_STATE)
  ];
  const state = fold(EMPTY_STATE, [{ dot: { replica: 'many000000000000', counter: 1 }, changes }]);
  return textOfMap({ id: '00000000-0000-4000-8000-000000000300', state, snapshots: [] });
}

/** How many gestures the journal of the one map of this device holds. */
function journalRows(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error(String(request.error)));
      });
    const bases = await indexedDB.databases();
    const name = bases.find((base) => base.name?.startsWith('maillage-map-'))?.name ?? '';
    const base = await done(indexedDB.open(name));
    const rows = await done(base.transaction('journal').objectStore('journal').count());
    base.close();
    return rows;
  });
}

test('dragging 300 chosen actors is one gesture, and so are arrows pressed in a row', async ({
  page
}) => {
  await page.goto('./');
  await page.getByLabel('Ouvrir un fichier').setInputFiles({
    name: 'trois-cents.ect.json',
    mimeType: 'application/json',
    buffer: Buffer.from(await manyActors())
  });
  const map = await new MapPage(page).whenDrawn();
  await map.positionOf('Acteur 250');
  await map.press('Control+a');
  await expect(page.getByText(/300\séléments sélectionnés/)).toBeVisible();

  const before = await journalRows(page);
  const far = await map.positionOf('Acteur 0');
  await map.drag('Acteur 250', { x: 30, y: 20 });
  await expect.poll(() => journalRows(page)).toBe(before + 1);
  const dragged = await map.positionOf('Acteur 0');
  expect(dragged.x).toBeGreaterThan(far.x);

  await map.canvas.focus();
  for (const key of ['ArrowRight', 'ArrowRight', 'Shift+ArrowRight'])
    await page.keyboard.press(key);
  await expect.poll(() => journalRows(page)).toBe(before + 2);
  expect((await map.positionOf('Acteur 0')).x).toBe(dragged.x + 8 + 8 + 40);
  await page.keyboard.press('Control+z');
  await expect.poll(() => map.positionOf('Acteur 0')).toEqual(dragged);
});
