import { chromium } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../../.ci/browser.js';
import { busyWith, type Busy } from './busy-tasks.ts';
import { servedPage } from './served-page.ts';
import type { Told } from './analyst-page/page.ts';

const PAGE = fileURLToPath(new URL('./analyst-page/', import.meta.url));

/** What the page leaves for whoever drives it. */
interface Prepared {
  readonly prepareAnalyst: (actors: number) => Prepared['run'];
  readonly run: Readonly<Record<string, () => Promise<Told>>>;
}

/** What passes between the page and its worker, on a map of so many actors. */
export interface AnalystMeasure extends Told, Busy {
  readonly actors: number;
}

/**
 * Measures in Chromium how long the analysis of generated maps takes to be told,
 * and how far it holds the page’s own frames up. The page shows nothing else: no
 * picture of the map hides what the analysis costs. Nothing is asserted.
 */
export async function measureAnalyst(
  sizes: readonly number[],
  say: (line: string) => void
): Promise<AnalystMeasure[]> {
  const address = await servedPage(PAGE);
  const executablePath = await findBrowser();
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args });
  const measures: AnalystMeasure[] = [];
  try {
    for (const actors of sizes) {
      const page = await browser.newPage();
      await page.goto(address);
      await page.waitForFunction(() => 'prepareAnalyst' in globalThis);
      await page.evaluate((size) => {
        const { prepareAnalyst } = globalThis as unknown as Prepared;
        Object.assign(globalThis, { run: prepareAnalyst(size) });
      }, actors);
      for (const name of ['panel', 'whole', 'edited']) {
        const [told, busy] = await busyWith(browser, page, () =>
          page.evaluate((what) => (globalThis as unknown as Prepared).run[what]?.(), name)
        );
        if (!told) throw new Error(`tests/bench/analyst: the page has no ${name}`);
        const measure = { actors, ...told, ...busy };
        measures.push(measure);
        say(lineOf(measure));
      }
      await page.close();
    }
  } finally {
    await browser.close();
  }
  return measures;
}

/** A measure in a line of text. */
export function lineOf({ actors, what, stages, longestGap, ...told }: AnalystMeasure): string {
  const times = Object.entries(stages).map(([stage, ms]) => `${stage} after ${ms.toFixed(0)} ms`);
  return [
    `${String(actors)} actors, ${what}: ${times.join(', ')}`,
    `longest gap between frames ${longestGap.toFixed(0)} ms, ${String(told.slowFrames)} over 50 ms`,
    `longest task of the page ${told.longestTask.toFixed(0)} ms of the processor`,
    `${told.inAll.toFixed(0)} ms in all, ${String(told.tasksOver50)} over 50 ms`,
    `${String(told.findings)} findings told`
  ].join('; ');
}

if (import.meta.main)
  await measureAnalyst([1_000, 10_000], (line) => {
    process.stdout.write(`${line}\n`);
  });
