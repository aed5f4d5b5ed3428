import type { Page } from '@playwright/test';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startKillable } from '#testing/killable-browser.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyStore, mirrorCount, tearMirrors } from '../e2e/support/bystander.ts';
import { serveBuild, type ServedBuild } from '../e2e/support/served-build.ts';
import { DAMAGES, databaseFolder } from './damage.ts';

const profiles = mkdtempSync(join(tmpdir(), 'maillage-damage-'));
const sound = join(profiles, 'sound');
const ACTORS = ['Mairie', 'AMAP'];
/** What is not a database is written by the browser in its own time, in milliseconds. */
const WRITTEN_WITHIN = 8_000;
/** A machine that does much else takes long over a page, in milliseconds. */
const PATIENCE = 120_000;
let build: ServedBuild;

/** `npm run build` comes first. */
beforeAll(async () => {
  build = await serveBuild('app');
  const { context, kill } = await startKillable(sound);
  const page = await context.newPage();
  const other = await context.newPage();
  await other.goto(`${build.address}icon.svg`);
  await page.goto(build.address);
  await page.getByLabel('Titre de la carte').fill('La cantine');
  await page.getByRole('button', { name: 'Créer la carte' }).click();
  for (const [n, name] of ACTORS.entries()) {
    await page.getByRole('button', { name: 'Ajouter un acteur' }).click();
    const dialog = page.getByRole('dialog', { name: 'Ajouter un acteur' });
    await dialog.getByLabel('Nom').fill(name);
    await dialog.getByRole('button', { name: 'Ajouter', exact: true }).click();
    await page.getByText(/^Enregistré sur cet appareil à/).waitFor();
    await page.getByRole('link', { name: 'Accueil' }).click();
    while ((await mirrorCount(other)) <= n) await page.waitForTimeout(100);
    if (n === 0) await page.getByRole('link', { name: 'La cantine' }).click();
  }
  await page.waitForTimeout(WRITTEN_WITHIN);
  await kill();
}, 180_000);
afterAll(async () => {
  await build.stop();
  rmSync(profiles, { recursive: true, force: true });
});

const recovery = (page: Page) => page.getByRole('region', { name: 'Des cartes manquent' });
const welcome = (page: Page) => page.getByText('Aucune carte pour l’instant');
// Under the title it had when the browser last knew of it.
const listed = (page: Page) =>
  page.getByRole('region', { name: 'Vos cartes' }).getByRole('link').first();
const drawn = (page: Page) => page.getByRole('group', { name: /^Carte « / });

/** Opens the app as its user would, up to a map that lacks nothing or to what can be had back of it. */
async function openAgain(page: Page): Promise<'whole' | 'told'> {
  await page.goto(build.address);
  await recovery(page).or(listed(page)).or(welcome(page)).first().waitFor();
  expect(await welcome(page).count()).toBe(0);
  if (await recovery(page).isVisible()) return 'told';
  await listed(page).click();
  const unread = page.getByRole('link', { name: 'Voir ce qui peut être repris' });
  await drawn(page).or(unread).first().waitFor();
  if (await drawn(page).isVisible()) {
    expect(await actorsIn(page)).toEqual(ACTORS);
    return 'whole';
  }
  await unread.click();
  await recovery(page).waitFor();
  return 'told';
}

/** Has the map again from its best copy: in the app, or as a file where the browser keeps nothing any more. */
async function takeBack(page: Page): Promise<readonly string[]> {
  await recovery(page).getByRole('button', { name: 'Reprendre', exact: true }).first().click();
  const refused = page.getByText('Le navigateur n’a pas pu la remettre en place');
  await drawn(page).or(refused).first().waitFor();
  if (await drawn(page).isVisible()) return actorsIn(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Enregistrer dans un fichier' }).first().click();
  const text = readFileSync(await (await download).path(), 'utf8');
  return ACTORS.filter((name) => text.includes(name));
}

async function actorsIn(page: Page): Promise<readonly string[]> {
  await page.getByRole('tab', { name: /^Liste/ }).click();
  const list = page.getByRole('tabpanel', { name: /^Liste/ });
  await list.getByRole('listitem').first().waitFor();
  const names = await list.getByRole('listitem').allInnerTexts();
  return ACTORS.filter((name) => names.some((text) => text.includes(name)));
}

const EMPTIED = 'a store that is emptied';
/** Chromium finds by itself what this file named. */
const MENDED = 'no current file';

/** Starts a browser on a damaged copy of the sound profile, for as long as an act takes. */
async function onDamaged(
  how: string,
  torn: readonly string[],
  act: (page: Page) => Promise<void>
): Promise<void> {
  const profile = mkdtempSync(join(profiles, 'case-'));
  cpSync(sound, profile, { recursive: true, filter: (path) => !path.includes('Singleton') });
  DAMAGES[how]?.(databaseFolder(profile, new URL(build.address).port));
  const { context, kill } = await startKillable(profile);
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.goto(`${build.address}icon.svg`);
    if (how === EMPTIED) await emptyStore(page, 'maillage-map-', 'checkpoints');
    await tearMirrors(page, torn);
    await act(page);
  } finally {
    await kill();
    rmSync(profile, { recursive: true, force: true });
  }
}

describe.each([...Object.keys(DAMAGES), EMPTIED])('%s', (how) => {
  const isMended = (found: 'whole' | 'told'): boolean => found === 'whole' && how === MENDED;

  it.each([
    ['both copies whole', []],
    ['one copy torn', ['.A']]
  ])('is told, and the map comes back whole: %s', async (_copies, torn) => {
    await onDamaged(how, torn, async (page) => {
      const found = await openAgain(page);
      if (isMended(found)) return;
      expect(found).toBe('told');
      expect(await takeBack(page)).toEqual(ACTORS);
    });
  });

  it('is told, also when both copies are torn', async () => {
    await onDamaged(how, ['.A', '.B'], async (page) => {
      const found = await openAgain(page);
      if (isMended(found)) return;
      expect(found).toBe('told');
      const left = /Aucune copie lisible|Ce que le navigateur a encore/;
      await recovery(page).getByText(left).first().waitFor();
    });
  });
});

it('says nothing of a profile that nothing befell', async () => {
  await onDamaged('nothing', [], async (page) => {
    expect(await openAgain(page)).toBe('whole');
  });
});
