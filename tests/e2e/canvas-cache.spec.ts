import type { Page } from '@playwright/test';
import { writeFile as textOfMap } from '#exchange/write-file.ts';
import { BIG_MAP_ACTORS, bigMap } from '#testing/big-map.ts';
import { expect, test } from './support/app.ts';
import { MapPage } from './support/map-page.ts';

/** What this test looks at in cytoscape, which leaves itself on its container. */
interface Drawn extends HTMLElement {
  counts?: Frames;
  readonly _cyreg: {
    readonly cy: {
      nodes(selector?: string): { length: number };
      extent(): { x1: number };
      renderer(): { data: { lyrTxrCache: { getLayers: (...given: unknown[]) => unknown } } };
    };
  };
}

/** How many frames were drawn from layers already painted, and how many from scratch. */
interface Frames {
  readonly cached: number;
  readonly redrawn: number;
}

async function openBigMap(page: Page): Promise<MapPage> {
  const text = await textOfMap({
    id: '00000000-0000-4000-8000-000000000228',
    state: bigMap(),
    snapshots: []
  });
  await page.goto('./');
  await page.getByLabel('Ouvrir un fichier').setInputFiles({
    name: 'grande-carte.ect.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text)
  });
  const map = await new MapPage(page).whenDrawn();
  const picture = map.canvas.getByRole('img');
  await expect
    .poll(
      () =>
        picture.evaluate((element: Drawn) => {
          // The canvas starts once its typeface is there.
          if (!('_cyreg' in element)) return 0;
          const { cy } = element._cyreg;
          return cy.nodes().length - cy.nodes('.unsettled').length;
        }),
      { timeout: 60_000 }
    )
    .toBeGreaterThan(BIG_MAP_ACTORS);
  return map;
}

/** Counts, from now on, the frames that cytoscape's layers served. */
async function countFrames(map: MapPage): Promise<() => Promise<Frames>> {
  const picture = map.canvas.getByRole('img');
  await picture.evaluate((element: Drawn) => {
    const layers = element._cyreg.cy.renderer().data.lyrTxrCache;
    const counts = { cached: 0, redrawn: 0 };
    element.counts = counts;
    const before = layers.getLayers.bind(layers);
    layers.getLayers = (...given) => {
      const found = before(...given);
      counts[found ? 'cached' : 'redrawn']++;
      return found;
    };
  });
  return () => picture.evaluate(({ counts }: Drawn) => ({ cached: 0, redrawn: 0, ...counts }));
}

test('panning a map of 228 actors reuses what is painted on 95 frames out of 100', async ({
  page
}) => {
  const map = await openBigMap(page);
  const box = await map.canvas.boundingBox();
  const [x, y] = [(box?.x ?? 0) + 12, (box?.y ?? 0) + (box?.height ?? 0) / 2];
  const leftEdge = (): Promise<number> =>
    map.canvas.getByRole('img').evaluate((element: Drawn) => element._cyreg.cy.extent().x1);
  const nextFrame = (): Promise<unknown> =>
    page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));

  // Layers are painted bit by bit once the map is still.
  let wiggle = 0;
  const warmUp = await countFrames(map);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await expect
    .poll(async () => {
      await page.mouse.move(x + (wiggle = 9 - wiggle), y);
      return (await warmUp()).cached;
    })
    .toBeGreaterThan(5);

  const frames = await countFrames(map);
  const before = await leftEdge();
  for (let step = 1; step <= 90; step++) {
    await page.mouse.move(x + step * 3, y + 40 * Math.sin(step / 9));
    await nextFrame();
  }
  await page.mouse.up();

  expect(await leftEdge()).toBeLessThan(before - 100);
  const { cached, redrawn } = await frames();
  expect(cached + redrawn).toBeGreaterThan(60);
  expect(cached / (cached + redrawn)).toBeGreaterThanOrEqual(0.95);
});
