import { generateMap } from '#exchange/generate/generate-map.ts';
import { writeFile } from '#exchange/write-file.ts';
import type { BrowserContext, Page } from '@playwright/test';
import { readdir } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test, watch } from './support/app.ts';
import { MapPage } from './support/map-page.ts';
import { serveBuild, type ServedBuild } from './support/served-build.ts';

let build: ServedBuild;
let context: BrowserContext;
let faults: readonly string[];
let page: Page;

test.beforeEach(async ({ browser }) => {
  build = await serveBuild('outils/maillage');
  context = await browser.newContext({ locale: 'fr-FR', serviceWorkers: 'allow' });
  // A request that a page has left unanswered is no fault of the app.
  faults = watch(context, build.origin, [/ERR_INTERNET_DISCONNECTED/]);
  page = await context.newPage();
  await page.goto(build.address);
});

test.afterEach(async () => {
  await context.close();
  await build.stop();
  expect(faults).toEqual([]);
});

const keptFiles = (): Promise<string[]> =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    const names = await caches.keys();
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return keys.flat().map(({ url }) => url.slice(new URL('./', document.baseURI).href.length));
  });

const buildNumber = (): Promise<string | null> => page.locator('html').getAttribute('data-build');

test('the whole app is on the device, and starts without a network', async () => {
  const files = await readdir('build', { recursive: true, withFileTypes: true });
  const names = files
    .filter((file) => file.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`.slice('build/'.length))
    .filter((name) => !/^(service-worker\.js|_app\/version\.json)$/.test(name))
    .map((name) => (name === 'index.html' ? '' : name));
  await expect.poll(async () => (await keptFiles()).sort()).toEqual(names.sort());

  await context.setOffline(true);
  await page.reload();
  await page.getByRole('button', { name: 'Ouvrir l’exemple LDE et son transporteur' }).click();
  const map = await new MapPage(page).whenDrawn();
  const findings = await map.openPanel('Constats');
  await findings.getByRole('button', { name: 'Voir les mesures' }).click();
  await expect(page.getByRole('dialog', { name: 'Mesures' })).toBeVisible();
});

test('a new version says that it is ready, and waits', async () => {
  await keptFiles();
  const map = await MapPage.ofNewMap(page, 'Mise à jour', build.address);
  await map.addActor('Mairie');
  await build.deployNext('next');
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());

  const name = page.getByRole('tabpanel', { name: 'Fiche' }).getByLabel('Nom', { exact: true });
  await name.press('End');
  await name.pressSequentially(' de Loos');
  const notice = page.getByRole('status').filter({ hasText: 'Une nouvelle version est prête.' });
  await expect(notice).toBeVisible();
  await expect(name).toHaveValue('Mairie de Loos');
  await expect(name).toBeFocused();
  expect(await buildNumber()).toBeNull();

  await notice.getByRole('button', { name: 'Recharger maintenant' }).click();
  await expect.poll(buildNumber).toBe('next');
  await map.whenDrawn();
  expect(await map.listed()).toEqual(['Mairie de Loos Organisation']);
});

test('a new version that is not asked for starts the next time, and the old one goes', async () => {
  await keptFiles();
  await build.deployNext('next');
  await page.reload();
  await page.getByRole('button', { name: 'Fermer' }).click();
  await page.reload();
  expect(await buildNumber()).toBeNull();

  const next = await context.newPage();
  await page.close();
  page = next;
  // The browser lets the waiting version in a moment after the last page has gone, once it has
  // given all that this page asked for. Asked for another at that very moment, Chromium may stop
  // the old version and start no other: it is left alone for a while between two looks.
  await expect(async () => {
    await wait(1_500);
    await page.goto(build.address, { timeout: 10_000 });
    const started = await buildNumber();
    await page.goto('about:blank');
    expect(started).toBe('next');
  }).toPass();
  await page.goto(build.address);
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(1);
});

test('pages of two versions side by side each find their own parts', async () => {
  await keptFiles();
  const other = await context.newPage();
  await other.goto(build.address);
  await build.deployNext('next');
  await page.reload();
  await page.getByRole('button', { name: 'Recharger maintenant' }).click();
  await expect.poll(buildNumber).toBe('next');

  await expect(other.locator('html')).not.toHaveAttribute('data-build');
  await other.getByRole('button', { name: 'Ouvrir l’exemple LDE et son transporteur' }).click();
  await new MapPage(other).whenDrawn();
});

test('before the app is on the device, a file is opened without a network', async ({ browser }) => {
  const alone = await browser.newContext({ locale: 'fr-FR', serviceWorkers: 'block' });
  // Findings and tools come with a network, or with the app on the device.
  const gone =
    /ERR_INTERNET_DISCONNECTED|Failed to fetch dynamically imported|Unable to preload|workers\/analyst/;
  const wrong = watch(alone, build.origin, [gone]);
  const home = await alone.newPage();
  const ahead = home.waitForEvent('worker');
  await home.goto(build.address);
  await ahead;
  // Until nothing more is fetched.
  await home.evaluate(async () => {
    const { promise, resolve } = Promise.withResolvers<unknown>();
    let quiet = setTimeout(resolve, 1_000);
    new PerformanceObserver(() => {
      clearTimeout(quiet);
      quiet = setTimeout(resolve, 1_000);
    }).observe({ type: 'resource' });
    await promise;
  });
  await alone.setOffline(true);
  await home.getByLabel('Ouvrir un fichier').setInputFiles({
    name: 'essai.ect.json',
    mimeType: 'application/json',
    buffer: Buffer.from(await writeFile(generateMap({ actors: 12, seed: 1 })))
  });
  const map = await new MapPage(home).whenDrawn();
  await expect(map.canvas).toHaveAccessibleName(/12\sacteurs/);
  const list = await map.openPanel('Liste');
  await expect(list.getByRole('heading', { name: /^Acteurs/ })).toContainText('12');
  await alone.close();
  expect(wrong).toEqual([]);
});
