import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { takeSnapshot } from '#exchange/snapshot.ts';
import { writeFile } from '#exchange/write-file.ts';
import { changeOf } from '#lineage/change.ts';
import { EMPTY_STATE, MAP_RECORD_ID } from '#lineage/map-state.ts';
import { writtenBy } from '#testing/histories.ts';
import { expect, test } from './support/app.ts';
import { MapPage } from './support/map-page.ts';
import { openedMap, type GivenFile } from './support/partners.ts';

/** All that the origin keeps on the device, each place of it as one text. */
function everythingKept(page: Page): Promise<(readonly [place: string, text: string])[]> {
  return page.evaluate(async () => {
    // A map or a set would leave nothing in JSON.
    const textOf = (kept: unknown): string =>
      JSON.stringify(kept, (_key, value: unknown) =>
        value instanceof Map || value instanceof Set ? [...value] : value
      );
    const kept: (readonly [string, string])[] = [
      ['caches', textOf(await caches.keys())],
      ['localStorage', textOf(Object.entries(localStorage))],
      ['sessionStorage', textOf(Object.entries(sessionStorage))]
    ];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => {
          resolve(opening.result);
        };
        opening.onerror = () => {
          reject(new Error(name));
        };
      });
      for (const store of database.objectStoreNames) {
        const rows = await new Promise((resolve) => {
          const reading = database.transaction(store).objectStore(store).getAll();
          reading.onsuccess = () => {
            resolve(reading.result);
          };
        });
        kept.push([`${name.replace(/map-.*/, 'map')}/${store}`, textOf(rows)]);
      }
      database.close();
    }
    const files = async (folder: FileSystemDirectoryHandle): Promise<void> => {
      for await (const handle of folder.values()) {
        if (handle instanceof FileSystemDirectoryHandle) await files(handle);
        else
          kept.push([handle.name.replace(/.*\./, 'file '), await (await handle.getFile()).text()]);
      }
    };
    await files(await navigator.storage.getDirectory());
    return kept;
  });
}

/** Where on the device something is said. */
async function placesOf(page: Page, said: string): Promise<string[]> {
  const kept = await everythingKept(page);
  return kept.flatMap(([place, text]) => (text.includes(said) ? [place] : [])).sort();
}

/** Leaves a map for the home page, where its copy outside of the database is made, and comes back. */
async function mirrored(page: Page, map: MapPage, title: string, copy = 'file A'): Promise<void> {
  await page.getByRole('link', { name: 'Accueil' }).click();
  await expect.poll(() => placesOf(page, 'Zénobie')).toContain(copy);
  await page.getByRole('link', { name: title }).click();
  await map.whenDrawn();
}

/** A map as it comes in a file: someone is in it by name, note, title, snapshot. */
async function fileNaming(name: string): Promise<GivenFile> {
  const state = writtenBy(
    'founder000000000',
    EMPTY_STATE,
    changeOf('map', MAP_RECORD_ID, { title: `La cantine de ${name}` }),
    changeOf('actor', 'a_z', { name, kind: 'person' }),
    changeOf('actor', 'a_m', { name: 'Mairie', note: `Vue avec ${name} en mars` })
  );
  const snapshot = await takeSnapshot(state, { name: `Avec ${name}`, on: null, note: null });
  const map = { id: '00000000-0000-4000-8000-000000000077', state, snapshots: [snapshot] };
  const buffer = Buffer.from(await writeFile(map));
  return { name: 'cantine.ect.json', mimeType: 'application/json', buffer };
}

/** Writes the note of what is chosen, whether its part of the sheet is open or not. */
async function writeNote(page: Page, text: string): Promise<void> {
  const sheet = page.getByRole('tabpanel', { name: 'Fiche' });
  await expect(sheet.getByText('Notes', { exact: true })).toBeVisible();
  const note = sheet.getByLabel('Note', { exact: true });
  if (!(await note.isVisible())) await sheet.getByText('Notes', { exact: true }).click();
  await note.fill(text);
}

const openSheetOfMap = async (page: Page): Promise<void> => {
  await page.getByRole('tab', { name: 'Carte', exact: true }).click();
  await page.getByText('Données personnelles').click();
};

test('the register sheet and the notice are filled in from the map, and saved as a page', async ({
  page,
  checkAccessibility
}) => {
  const map = await MapPage.ofNewMap(page, 'La cantine');
  await map.addActor('Mairie');
  await openSheetOfMap(page);
  await page.getByLabel('Finalité').fill('Préparer la cantine de 2027');
  await page.getByLabel('Responsable').fill('Commune de Valmont, dpo@valmont.example');
  await page.getByLabel('À conserver jusqu’au').fill('2031-12-31');
  await page.getByRole('button', { name: 'Fiche de registre (RGPD)…' }).click();
  const sheet = page.getByRole('dialog', { name: 'Fiche de registre : La cantine' });
  for (const said of ['Préparer la cantine de 2027', 'dpo@valmont', 'Jusqu’au 31 décembre 2031'])
    await expect(sheet.getByText(said).first()).toBeVisible();
  await checkAccessibility();
  const download = page.waitForEvent('download');
  await sheet.getByRole('button', { name: 'Enregistrer' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('fiche-de-registre-la-cantine.html');
  const text = await readFile(await file.path(), 'utf8');
  expect(text).toContain('<li>Préparer la cantine de 2027</li>');
  expect(text).not.toMatch(/<script|https?:\/\//);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Notice d’information…' }).click();
  const notice = page.getByRole('dialog', { name: 'Information des personnes' });
  await expect(notice.getByText('saisir la CNIL')).toBeVisible();
  await expect(notice.getByText('Écrivez à')).toContainText('dpo@valmont');
});

test('a map past its day is recalled, and nothing of it is erased', async ({ page }) => {
  const map = await MapPage.ofNewMap(page, 'Ancienne');
  await map.addActor('Mairie');
  await openSheetOfMap(page);
  await page.getByLabel('À conserver jusqu’au').fill('2020-01-31');
  await page.keyboard.press('Tab');
  await expect(page.getByText('Enregistré sur cet appareil')).toBeVisible();
  await page.reload();
  const reminder = page.getByText('devait être gardée jusqu’au 31 janvier 2020');
  await expect(reminder).toBeVisible();
  await page.getByRole('button', { name: 'Voir la fiche de la carte' }).click();
  await expect(page.getByLabel('Titre', { exact: true })).toHaveValue('Ancienne');
  expect(JSON.stringify(await map.listed())).toContain('Mairie');
});

test('a map left open past its day is recalled when it is seen again', async ({ page }) => {
  await MapPage.ofNewMap(page, 'Ouverte');
  await openSheetOfMap(page);
  await page.getByLabel('À conserver jusqu’au').fill('2040-06-30');
  await page.keyboard.press('Tab');
  await expect(page.getByText('Enregistré sur cet appareil')).toBeVisible();
  const seenOn = async (day: string): Promise<void> => {
    await page.clock.setFixedTime(day);
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  };
  const reminder = page.getByText('devait être gardée jusqu’au 30 juin 2040');
  await seenOn('2040-06-30T23:30:00+02:00');
  await expect(reminder).toBeHidden();
  await expect(async () => {
    await seenOn('2040-07-01T00:30:00+02:00');
    await expect(reminder).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await page.getByLabel('À conserver jusqu’au').fill('2050-06-30');
  await page.keyboard.press('Tab');
  await expect(reminder).toBeHidden();
});

test('all that the map holds about a person is on one page', async ({
  page,
  checkAccessibility
}) => {
  const map = await MapPage.ofNewMap(page, 'La cantine');
  await map.addActor('Mairie');
  await page.getByText('Notes', { exact: true }).click();
  await page.getByLabel('Note', { exact: true }).fill('Vue avec Jeanne Durand en mars');
  await map.addActor('Jeanne Durand');
  await page.getByRole('combobox', { name: 'Nature' }).selectOption('Personne');
  await page.getByRole('button', { name: 'Tout ce que la carte en dit…' }).click();
  const report = page.getByRole('dialog', { name: 'Ce que la carte dit de « Jeanne Durand »' });
  await expect(report.getByText('Nature : Personne')).toBeVisible();
  await expect(report.getByText('Note : Vue avec Jeanne Durand en mars')).toBeVisible();
  await expect(report.getByText(/gestes? gardés? portent? sur elle/)).toBeVisible();
  await checkAccessibility();
});

test('a person who is erased is nowhere in the browser, nor in a file', async ({ page }) => {
  const map = await openedMap(page, await fileNaming('Zénobie Ürün'));
  const title = 'La cantine de Zénobie Ürün';
  for (const copy of ['file A', 'file B']) {
    await (await map.openPanel('Liste')).getByRole('button', { name: /^Mairie/ }).click();
    await writeNote(page, `Vue avec Zénobie Ürün en mars, ${copy}`);
    await page.keyboard.press('Tab');
    await expect(page.getByText('Enregistré sur cet appareil')).toBeVisible();
    await mirrored(page, map, title, copy);
  }
  // Each place that one erasure could forget.
  expect(await placesOf(page, 'Zénobie')).toEqual([
    'file A',
    'file B',
    'localStorage',
    'maillage-index/maps',
    'maillage-map/checkpoints',
    'maillage-map/copies',
    'maillage-map/journal',
    'maillage-map/snapshots'
  ]);

  await (await map.openPanel('Liste')).getByRole('button', { name: /Zénobie/ }).click();
  await page.getByRole('button', { name: 'Tout ce que la carte en dit…' }).click();
  await page.getByRole('button', { name: 'Effacer cette personne pour toujours…' }).click();
  await expect(page.getByText('Cela ne s’annule pas')).toBeVisible();
  await page.getByRole('button', { name: 'Effacer pour toujours', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await map.whenDrawn();
  await expect(page.getByText('Zénobie')).toHaveCount(0);

  for (const said of ['Zénobie', 'Ürün']) expect(await placesOf(page, said)).toEqual([]);
  expect(await placesOf(page, 'Vue avec [effacé] en mars')).toEqual(
    expect.arrayContaining(['file A', 'maillage-map/checkpoints', 'maillage-map/snapshots'])
  );
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Exporter la carte' }).click();
  await page.getByRole('button', { name: 'Enregistrer le fichier' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  expect(text).not.toContain('Zénobie');
  expect(text).toContain('Mairie');

  await page.reload();
  const again = await new MapPage(page).whenDrawn();
  expect(JSON.stringify(await again.listed())).not.toContain('Zénobie');
  await expect(page.getByRole('button', { name: 'Annuler', exact: true })).toBeDisabled();
});

test('closing and erasing leaves nothing in the browser', async ({ page, checkAccessibility }) => {
  const map = await MapPage.ofNewMap(page, 'Secrète');
  await map.addActor('Zénobie');
  await expect(page.getByText('Enregistré sur cet appareil')).toBeVisible();
  await mirrored(page, map, 'Secrète');
  // Erased while the next copy is being made.
  await map.addActor('Zénobie bis');
  await expect(page.getByText('Enregistré sur cet appareil')).toBeVisible();

  await page.goto('./#/version');
  await page.getByRole('button', { name: 'Fermer et effacer…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Fermer et effacer de cet ordinateur' });
  const eraseAll = dialog.getByRole('button', { name: 'Tout effacer' });
  await expect(eraseAll).toBeDisabled();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Enregistrer le fichier de « Secrète »' }).click();
  expect((await download).suggestedFilename()).toBe('secrete.ect.json');
  await dialog.getByRole('checkbox', { name: 'J’ai les fichiers' }).check();
  await checkAccessibility();
  await eraseAll.click();
  await expect(dialog.getByText('C’est effacé')).toBeVisible();

  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  expect(await placesOf(page, 'Zénobie')).toEqual([]);
  expect(await placesOf(page, 'maillage')).toEqual([]);

  // The app begins anew, as for someone who was never here.
  await dialog.getByRole('button', { name: 'Fermer' }).click();
  await expect(page.getByRole('button', { name: 'Créer la carte' })).toBeVisible();
  await expect(page.getByText('Zénobie')).toBeHidden();
  await expect(page.getByRole('link', { name: 'Secrète' })).toHaveCount(0);
});
