import { readFile } from 'node:fs/promises';
import type { Browser, Page } from '@playwright/test';
import { readFile as readMapFile } from '#exchange/read-file.ts';
import { writeFile } from '#exchange/write-file.ts';
import { fold, nextDot, type Change } from '#lineage/write.ts';
import { watch } from './app.ts';
import { MapPage } from './map-page.ts';

const PARTNER = 'partner000000000';

/** A map as a file, ready to be given to a page. */
export interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A partner, with a browser of their own, and what should never happen in it. */
export interface Partner {
  readonly page: Page;
  readonly faults: readonly string[];
  readonly leave: () => Promise<void>;
}

/** Starts the browser of a partner, in their language. */
export async function partnerOf(
  browser: Browser,
  origin: string,
  locale = 'fr-FR'
): Promise<Partner> {
  const context = await browser.newContext({
    baseURL: origin,
    locale,
    serviceWorkers: 'block',
    viewport: { width: 1366, height: 768 }
  });
  const faults = watch(context, new URL(origin).origin);
  return { page: await context.newPage(), faults, leave: () => context.close() };
}

/** Saves the map of a page as a file for oneself, in which all is kept, under another name. */
export async function savedMap(page: Page, name: string): Promise<GivenFile> {
  await page.locator('body').press('Escape');
  const download = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  const file = await download;
  const buffer = await readFile(await file.path());
  return { name, mimeType: 'application/json', buffer };
}

/** A file as a partner hands it back, once they have written in their copy. */
export async function writtenElsewhere(
  file: GivenFile,
  name: string,
  ...changes: readonly Change[]
): Promise<GivenFile> {
  const read = await readMapFile(file.buffer);
  if (!read.ok) throw new Error('the file that was saved cannot be read');
  const { state } = read.value;
  const write = { dot: nextDot(state, PARTNER), changes };
  const text = await writeFile({ ...read.value, state: fold(state, [write]) });
  return { ...file, name, buffer: Buffer.from(text) };
}

/** Opens a file from the home page. */
export async function openedMap(page: Page, file: GivenFile, home = './'): Promise<MapPage> {
  await page.goto(home);
  await page.getByLabel('Ouvrir un fichier').setInputFiles(file);
  return new MapPage(page).whenDrawn();
}
