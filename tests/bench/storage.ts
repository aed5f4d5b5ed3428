import { chromium } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../../.ci/browser.js';
import { servedPage } from './served-page.ts';
import type { StorageTimes } from './storage-page/page.ts';

const SIZES = [1_000, 50_000] as const;

/** What is measured against a target; lower is better for all of them. */
interface StorageTarget {
  readonly what: string;
  readonly target: number;
  readonly measured: number;
}

/** Measures in Chromium what storage costs, beside a row for each record, in one run. */
async function measureStorage(): Promise<Record<number, StorageTimes>> {
  const executablePath = await findBrowser();
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const address = await servedPage(fileURLToPath(new URL('./storage-page/', import.meta.url)));
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args });
  try {
    const page = await browser.newPage();
    await page.goto(address);
    await page.waitForFunction(() => 'measure' in globalThis);
    const measured: Record<number, StorageTimes> = {};
    for (const size of SIZES)
      measured[size] = await page.evaluate(
        (records) =>
          (globalThis as unknown as { measure: (n: number) => Promise<StorageTimes> }).measure(
            records
          ),
        size
      );
    return measured;
  } finally {
    await browser.close();
  }
}

/** The targets that were set, and what was measured. */
function targetsOfStorage(measured: Record<number, StorageTimes>): StorageTarget[] {
  const [small, large] = SIZES.map((size) => measured[size]);
  if (!small || !large) return [];
  return [
    {
      what: 'an edit, 50,000 records ÷ 1,000',
      target: 1.5,
      measured: large.edit / small.edit
    },
    { what: 'load ÷ a row each, 50,000', target: 0.15, measured: large.load / large.loadRows },
    { what: 'import ÷ a row each, 50,000', target: 0.1, measured: large.add / large.addRows }
  ];
}

if (import.meta.main) {
  const measured = await measureStorage();
  const say = (line: string): void => {
    process.stdout.write(`${line}\n`);
  };
  for (const [size, times] of Object.entries(measured)) {
    const told = Object.entries(times).map(([what, ms]) => `${what} ${Number(ms).toFixed(1)} ms`);
    say(`${size} records: ${told.join(', ')}`);
  }
  for (const { what, target, measured: found } of targetsOfStorage(measured)) {
    const isMet = found <= target;
    say(
      `${what}: target ≤ ${String(target)}, measured ${found.toFixed(3)}, ${isMet ? 'met' : 'NOT MET'}`
    );
    if (!isMet) process.exitCode = 1;
  }
}
