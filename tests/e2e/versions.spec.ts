import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { bystander } from './support/bystander.ts';
import { MapPage } from './support/map-page.ts';

// A page that is a picture has no icon of its own.
test.use({ expectedErrors: [/404/] });

const mapName = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const all = await indexedDB.databases();
    return all.find(({ name }) => name?.startsWith('maillage-map-'))?.name ?? '';
  });

/** Changes a database as a newer version of the app would: another shape, another version. */
const upgrade = (page: Page, name: string, version: number): Promise<void> =>
  page.evaluate(
    ([asked, number]) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open(asked, number);
        request.onupgradeneeded = () => {
          const { transaction } = request;
          request.result.createObjectStore('later');
          if (request.result.objectStoreNames.contains('journal')) {
            const meta = transaction!.objectStore('meta');
            const head = meta.get('head');
            head.onsuccess = () => {
              meta.put({ ...(head.result as object), schema: 99 });
            };
          }
        };
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
        request.onerror = () => {
          reject(request.error!);
        };
      }),
    [name, version] as const
  );

/** All that a database holds, and its version, as text. */
const contentsOf = (page: Page, name: string): Promise<string> =>
  page.evaluate(
    (asked) =>
      new Promise<string>((resolve) => {
        const request = indexedDB.open(asked);
        request.onsuccess = () => {
          const base = request.result;
          const names = [...base.objectStoreNames];
          const found: unknown[] = [base.version];
          const transaction = base.transaction(names);
          for (const store of names) {
            const all = transaction.objectStore(store).getAll();
            all.onsuccess = () => found.push(store, all.result);
          }
          transaction.oncomplete = () => {
            base.close();
            resolve(JSON.stringify(found));
          };
        };
      }),
    name
  );

test('a map taken over by a newer version is left alone: in the page that had it open, and in a fresh one', async ({
  page,
  context
}) => {
  const map = await MapPage.ofNewMap(page, 'Deux versions');
  await map.addActor('Mairie');
  await map.saved();
  const other = await bystander(context, page.url());
  const name = await mapName(other);

  await upgrade(other, name, 990);
  const before = await contentsOf(other, name);
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('Une version plus récente de Maillage a ouvert cette carte');
  await expect(page.getByRole('button', { name: 'Ajouter un acteur' })).toBeHidden();
  const download = page.waitForEvent('download');
  await alert.getByRole('button', { name: 'Enregistrer dans un fichier' }).click();
  expect((await download).suggestedFilename()).toBe('deux-versions.ect.json');

  await alert.getByRole('button', { name: 'Recharger la page' }).click();
  await expect(
    page.getByRole('heading', { name: 'ouvertes avec une version plus récente' })
  ).toBeVisible();
  expect(await contentsOf(other, name)).toBe(before);
});

test('a list of maps taken over by a newer version is left alone', async ({ page, context }) => {
  await MapPage.ofNewMap(page, 'Deux versions');
  await page.getByRole('link', { name: 'Accueil' }).click();
  await expect(page.getByRole('link', { name: 'Deux versions' })).toBeVisible();
  const other = await bystander(context, page.url());
  await upgrade(other, 'maillage-index', 990);
  const before = await contentsOf(other, 'maillage-index');

  const stopped = page.getByRole('heading', { name: 'ouvertes avec une version plus récente' });
  await expect(stopped).toBeVisible();
  await page.reload();
  await expect(stopped).toBeVisible();
  await expect(page.getByLabel('Titre de la carte')).toBeHidden();
  expect(await contentsOf(other, 'maillage-index')).toBe(before);
});

test('a page that another tab keeps waiting says so, and goes on by itself', async ({
  page,
  context
}) => {
  await page.goto('./icon.svg');
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        // An older version of the app, that does not let go when asked to.
        const request = indexedDB.open('maillage-index', 5);
        request.onupgradeneeded = () => {
          request.result
            .createObjectStore('maps', { keyPath: 'id' })
            .createIndex('touched', 'touched');
          request.result.createObjectStore('meta', { keyPath: 'name' });
        };
        request.onsuccess = () => {
          Object.assign(globalThis, { held: request.result });
          resolve();
        };
      })
  );
  const fresh = await context.newPage();
  await fresh.goto('./');
  const queued = await context.newPage();
  await queued.goto('./');
  for (const waiting of [fresh, queued]) {
    await expect(
      waiting.getByRole('heading', { name: 'Un autre onglet retient vos cartes' })
    ).toBeVisible();
  }
  await page.evaluate(() => {
    (globalThis as unknown as { held: IDBDatabase }).held.close();
  });
  for (const waiting of [fresh, queued]) {
    await expect(waiting.getByLabel('Titre de la carte')).toBeVisible();
  }
});
