import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { expect, test } from './support/app.ts';
import { bystander } from './support/bystander.ts';
import { MapPage } from './support/map-page.ts';

test.use({ expectedErrors: [/Quota|Abort|404|console: \w+$/] });

/** Takes all the room that the browser leaves to the site, to the last kilobytes. */
const fill = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const base = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('filler');
      request.onupgradeneeded = () => {
        request.result.createObjectStore('bytes', { autoIncrement: true });
      };
      request.onsuccess = () => {
        resolve(request.result);
      };
    });
    const add = (size: number): Promise<boolean> =>
      new Promise((resolve) => {
        const transaction = base.transaction('bytes', 'readwrite');
        transaction.objectStore('bytes').add(crypto.getRandomValues(new Uint8Array(size)));
        transaction.oncomplete = () => {
          resolve(true);
        };
        transaction.onabort = () => {
          resolve(false);
        };
      });
    for (const size of [65_536, 8_192, 1_024, 128]) while (await add(size));
    base.close();
  });

const empty = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.deleteDatabase('filler').onsuccess = () => {
          resolve();
        };
      })
  );

test('on a full disk what is done stays on screen and leaves as a file, and is kept once there is room', async ({
  page,
  context,
  baseURL
}) => {
  test.setTimeout(150_000);
  const { origin } = new URL(baseURL!);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 4 * 1024 * 1024 });
  const map = await MapPage.ofNewMap(page, 'Disque plein');
  await map.addActor('Mairie');
  await map.saved();
  const other = await bystander(context, baseURL!);
  await fill(other);

  await map.addActor('AMAP');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('il n’y a plus de place sur cet appareil');
  await expect(page.getByText('Non enregistré', { exact: true })).toBeVisible();
  await map.addActor('Lycée');
  const all = ['AMAP Organisation', 'Lycée Organisation', 'Mairie Organisation'];
  await expect.poll(() => map.listed()).toEqual(all);

  const download = page.waitForEvent('download');
  await alert.getByRole('button', { name: 'Enregistrer dans un fichier' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  for (const name of ['Mairie', 'AMAP', 'Lycée']) expect(text).toContain(name);

  // Elsewhere in the app and back: what is in memory alone is still there.
  await page.getByRole('link', { name: 'Accueil' }).click();
  await page.getByRole('link', { name: 'Disque plein' }).click();
  await map.whenDrawn();
  await expect.poll(() => map.listed()).toEqual(all);
  await page.getByRole('button', { name: 'Annuler', exact: true }).click();
  await expect.poll(() => map.listed()).toEqual(['AMAP Organisation', 'Mairie Organisation']);

  await alert.getByRole('button', { name: 'Réessayer' }).click();
  await expect(alert.getByText('Cela n’a pas suffi')).toBeVisible();
  await empty(other);
  // By itself.
  await expect(alert).toBeHidden({ timeout: 60_000 });
  await map.saved();
  await page.reload();
  await map.whenDrawn();
  expect(await map.listed()).toEqual(['AMAP Organisation', 'Mairie Organisation']);
});
