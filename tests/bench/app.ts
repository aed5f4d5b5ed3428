import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../.ci/browser.js';
import { serve } from '../../.ci/serve.js';
import { watchFrames, type Waits } from './app-frames.ts';
import { placedMap } from './app-map.ts';
import { busyWith, type Busy } from './busy-tasks.ts';

/** How long a gesture takes to be answered in the built app, on a map of so many actors. */
export interface AppMeasure {
  readonly actors: number;
  readonly gesture: string;
  readonly waits: Waits;
  /** Of the page as a whole: what draws the map is in it too. */
  readonly busy: Busy;
}

/**
 * Measures the built app in Chromium: one link is edited, then the map is read
 * again whole. `npm run build` comes first. Figures are those of the machine,
 * loaded or not: nothing is asserted.
 */
export async function measureApp(
  sizes: readonly number[],
  say: (line: string) => void
): Promise<AppMeasure[]> {
  const executablePath = await findBrowser();
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const address = await serve();
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args });
  const measures: AppMeasure[] = [];
  try {
    for (const actors of sizes) {
      const page = await browser.newPage({
        locale: 'fr-FR',
        viewport: { width: 1366, height: 768 }
      });
      await openMap(page, address, actors);
      for (const [gesture, act] of gestures(page)) {
        const [waits, busy] = await busyWith(browser, page, () => watchFrames(page, act));
        measures.push({ actors, gesture, waits, busy });
        say(lineOf({ actors, gesture, waits, busy }));
      }
      await page.close();
    }
  } finally {
    await browser.close();
  }
  return measures;
}

/** A measure in a line of text. */
export function lineOf({ actors, gesture, waits, busy }: AppMeasure): string {
  const ms = (value: number): string => `${value.toFixed(0)} ms`;
  return [
    `${String(actors)} actors, ${gesture}: drawn after ${ms(waits.drawn)}`,
    `tested after ${ms(waits.tested)}, all after ${ms(waits.all)}`,
    `longest gap ${ms(waits.firstGap)} until drawn, ${ms(waits.laterGap)} from then on`,
    `${String(waits.slowFrames)} frames over 50 ms`,
    `longest task of the page ${ms(busy.longestTask)} of the processor`
  ].join('; ');
}

/** Opens a map, edits one of its links, and waits until all about it is known. */
async function openMap(page: Page, address: string, actors: number): Promise<void> {
  page.setDefaultTimeout(600_000);
  await page.goto(address);
  await page.locator('input[type=file]').setInputFiles({
    name: 'carte.ect.json',
    mimeType: 'application/json',
    buffer: await placedMap(actors)
  });
  await page.getByRole('group', { name: /^Carte « / }).waitFor();
  await page.getByText('Disposition en cours…').waitFor({ state: 'hidden' });
  await page.getByRole('searchbox').fill('commande');
  await page.getByRole('tabpanel').getByRole('button', { name: /–|→/ }).first().click();
  await page.getByLabel('Nature du lien').selectOption('cooperation');
  await page.getByText(/^Enregistré sur cet appareil à/).waitFor();
  await page.getByRole('tab', { name: /^Constats/ }).click();
  await page.getByRole('button', { name: 'Copier l’analyse (JSON)', disabled: false }).waitFor();
}

function gestures(page: Page): readonly (readonly [name: string, act: () => Promise<void>])[] {
  const press = (keys: string) => async (): Promise<void> => page.keyboard.press(keys);
  return [
    ['one link edited (undo)', press('Control+z')],
    ['one link edited (redo)', press('Control+Shift+z')],
    [
      'read again with what is proposed',
      async () => page.getByRole('switch', { name: 'Lire aussi ce qui est proposé' }).click()
    ]
  ];
}

if (import.meta.main) {
  await measureApp([1_000, 10_000], (line) => {
    process.stdout.write(`${line}\n`);
  });
  process.exit();
}
