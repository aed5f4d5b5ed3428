import { chromium, type Browser, type Page } from '@playwright/test';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { findBrowser } from '../../.ci/browser.js';
import { serve } from '../../.ci/serve.js';
import { gesture, zoomIn, type Frames, type Gesture } from './canvas-hand.ts';
import { canvasMap, type CanvasMap } from './canvas-map.ts';
import { openOurs } from './canvas-ours.ts';
import { openPlain, type Canvas } from './canvas-plain.ts';
import { layoutTasks } from './canvas-layouts.ts';
import {
  firstPictureTarget,
  reportOf,
  tableOf,
  targetsOf,
  type CanvasFigures,
  type Figures
} from './canvas-report.ts';
import { firstPicture } from './first-picture.ts';
import { lineOf, writeTables } from './report.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,5000,10000' },
    write: { type: 'boolean', default: false }
  }
});
/** How long each gesture lasts, and how often each edit is made. */
const GESTURE = 2_500;
const EDITS = 3;
const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/** Time of the processor that the thread of a page has taken up, in milliseconds. */
async function busyClock(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
  };
}

async function framesOf(
  { page }: Canvas,
  what: Gesture,
  clock: () => Promise<number>
): Promise<Frames & { readonly perFrame: number }> {
  const start = await clock();
  const frames = await gesture(page, what, GESTURE);
  const perFrame = ((await clock()) - start) / frames.drawn;
  await page.waitForTimeout(1_500);
  return { ...frames, perFrame };
}

async function medianOf(page: Page, act: () => Promise<number>): Promise<number> {
  const all: number[] = [];
  for (let time = 0; time < EDITS; time++) {
    all.push(await act());
    await page.waitForTimeout(1_200);
  }
  return all.sort((one, other) => one - other)[Math.floor(EDITS / 2)] ?? NaN;
}

async function figuresOf(canvas: Canvas): Promise<Figures> {
  const { page } = canvas;
  await page.bringToFront();
  const clock = await busyClock(page);
  const pan = await framesOf(canvas, 'pan', clock);
  const drag = await framesOf(canvas, 'drag', clock);
  const edits = {
    rename: await medianOf(page, canvas.rename),
    move: await medianOf(page, canvas.move),
    add: await medianOf(page, canvas.add)
  };
  await zoomIn(page, 3);
  const zoomedIn = await framesOf(canvas, 'pan', clock);
  return {
    ...edits,
    panFrame: pan.perFrame,
    fromLayers: pan.fromLayers / Math.max(1, pan.asked),
    dragLatency: drag.latencies[Math.floor(drag.latencies.length * 0.95)] ?? NaN,
    zoomedInFrames: zoomedIn.drawn
  };
}

async function measure(
  browser: Browser,
  address: string,
  map: CanvasMap
): Promise<Pick<CanvasFigures, 'ours' | 'plain' | 'layouts'>> {
  const canvas = await openOurs(browser, address, map);
  const other = await openPlain(browser, canvas.page);
  const plain = await figuresOf(other);
  await other.page.close();
  const ours = await figuresOf(canvas);
  const layouts = await layoutTasks(browser, canvas.page);
  await canvas.page.close();
  return { ours, plain, layouts };
}

const executablePath = await findBrowser();
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const address = await serve();
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args });
const first = await firstPicture(browser, address);
say(lineOf(firstPictureTarget(first)));
const all: CanvasFigures[] = [];
for (const size of values.sizes.split(',').map(Number)) {
  const map = await canvasMap(size);
  const { boxes, lines } = map;
  const figures = { size, boxes, lines, ...(await measure(browser, address, map)) };
  all.push(figures);
  say(`\n${tableOf([figures])}\n`);
  for (const target of targetsOf([figures])) say(lineOf(target));
}
await browser.close();
if (values.write) {
  const [processor] = cpus();
  const machine =
    `Measured on ${new Date().toISOString().slice(0, 10)} in Chromium without a graphics card, on ` +
    `${String(cpus().length)} cores (${processor?.model ?? 'unknown'}), while ` +
    `${(loadavg()[0] ?? 0).toFixed(1)} processes wanted to run: times are upper bounds.`;
  await writeTables('canvas', reportOf({ maps: all, firstPicture: first }), machine);
}
process.exit();
