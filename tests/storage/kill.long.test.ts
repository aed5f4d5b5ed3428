import type { Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startKillable } from '#testing/killable-browser.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { servedPage } from '../bench/served-page.ts';
import type { Left } from '../bench/storage-page/page.ts';

const KILLS = 40;
/** How many gestures are kept at most before the browser may be killed: two checkpoints come by then. */
const FIRST_KILLED_BEFORE = 45;
const profiles = mkdtempSync(join(tmpdir(), 'maillage-kill-'));
let address = '';
let kills = 0;
let acknowledged = 0;

beforeAll(async () => {
  address = await servedPage(fileURLToPath(new URL('../bench/storage-page/', import.meta.url)));
}, 120_000);
afterAll(() => {
  console.error(`${String(kills)} kills, ${String(acknowledged)} gestures acknowledged`);
  rmSync(profiles, { recursive: true, force: true });
});

interface Storing {
  readonly writeOn: (told: (seq: number) => Promise<void>) => Promise<never>;
  readonly whatIsLeft: () => Promise<Left | null>;
  readonly told: (seq: number) => Promise<void>;
}

async function storagePage(context: { newPage: () => Promise<Page> }): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForFunction(() => 'writeOn' in globalThis);
  return page;
}

/** Kills the browser at a moment nobody chose, while it writes; resolves to what it had said was kept. */
async function killWhileWriting(profile: string): Promise<number> {
  const { context, kill } = await startKillable(profile);
  const page = await storagePage(context);
  let last = 0;
  await page.exposeFunction('told', (seq: number) => {
    last = seq;
  });
  void page
    .evaluate(() => {
      const { writeOn, told } = globalThis as unknown as Storing;
      return writeOn(told);
    })
    .catch(() => undefined);
  // By gestures and not by time alone: a machine that does much else writes few in a second.
  const first = 1 + Math.random() * FIRST_KILLED_BEFORE;
  while (last < first) await new Promise((resolve) => setTimeout(resolve, 5));
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 540));
  await kill();
  return last;
}

async function readAgain(profile: string): Promise<Left | null> {
  const { context, kill } = await startKillable(profile);
  const page = await storagePage(context);
  const left = await page.evaluate(() => (globalThis as unknown as Storing).whatIsLeft());
  await kill();
  return left;
}

it.each(Array.from({ length: KILLS }, (_, n) => n + 1))(
  'kill %i: what was said to be kept is kept, and nothing is half kept',
  async (n) => {
    const profile = join(profiles, String(n));
    const said = await killWhileWriting(profile);
    kills += 1;
    acknowledged += said;

    const left = await readAgain(profile);
    expect(left).toMatchObject({ isWhole: true });
    expect(left?.seq).toBeGreaterThanOrEqual(said);
    // The journal, its head and what the map says agree on the last gesture.
    expect([left?.gestures, left?.undoable]).toEqual([left?.seq, left?.seq]);
    rmSync(profile, { recursive: true, force: true });
  }
);

it('was killed while it had much to say', () => {
  expect(kills).toBe(KILLS);
  expect(acknowledged).toBeGreaterThan(10 * KILLS);
});
