import type { Page } from '@playwright/test';
import { writeFile as textOfMap } from '#exchange/write-file.ts';
import type { MapState } from '#lineage/map-state.ts';
import { BIG_MAP_ACTORS, bigMap } from '#testing/big-map.ts';
import { inPlace } from '#testing/in-place.ts';
import { expect, test } from './support/app.ts';
import { openMade } from './support/made-map.ts';
import { MapPage } from './support/map-page.ts';

/** What this test looks at in cytoscape, which leaves itself on its container. */
interface Drawn extends HTMLElement {
  counts?: Frames;
  drags?: Drags;
  readonly _cyreg: {
    readonly cy: {
      nodes(selector?: string): { length: number; map<T>(of: (one: Box) => T): T[] };
      elements(): { length: number };
      extent(): { x1: number };
      renderer(): Renderer;
      on(event: string, callback: () => void): void;
    };
  };
}

interface Box {
  position(): { readonly x: number; readonly y: number };
}

interface Renderer {
  readonly NODE: number;
  readonly data: {
    readonly contexts: readonly unknown[];
    readonly lyrTxrCache: { getLayers: (...given: unknown[]) => unknown };
  };
  drawLayeredElements: (context: unknown, ...given: unknown[]) => void;
}

/** How many frames were drawn from layers already painted, and how many from scratch. */
interface Frames {
  readonly cached: number;
  readonly redrawn: number;
}

/** How many frames were drawn, and in how many of them what is not dragged was too. */
interface Drags {
  readonly drawn: number;
  readonly besides: number;
}

async function openBigMap(page: Page, state: MapState): Promise<MapPage> {
  const text = await textOfMap({
    id: '00000000-0000-4000-8000-000000000228',
    state,
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
      { timeout: 20_000 }
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

/** Counts, from now on, frames, and those in which what is not dragged is drawn. */
async function countDrawn(map: MapPage): Promise<() => Promise<Drags>> {
  const picture = map.canvas.getByRole('img');
  await picture.evaluate((element: Drawn) => {
    const { cy } = element._cyreg;
    const renderer = cy.renderer();
    const onScreen = renderer.data.contexts[renderer.NODE];
    const drags = { drawn: 0, besides: 0 };
    element.drags = drags;
    const draw = renderer.drawLayeredElements.bind(renderer);
    renderer.drawLayeredElements = (context, ...given) => {
      if (context === onScreen) drags.besides++;
      draw(context, ...given);
    };
    cy.on('render', () => {
      drags.drawn++;
    });
  });
  return () => picture.evaluate(({ drags }: Drawn) => ({ drawn: 0, besides: 0, ...drags }));
}

/** Moves the pointer, which holds the map, until frames come from a layer: it is painted bit by bit. */
async function shownFromLayer(map: MapPage, x: number, y: number): Promise<void> {
  const warmUp = await countFrames(map);
  let wiggle = 0;
  await expect
    .poll(async () => {
      await map.page.mouse.move(x + (wiggle = 9 - wiggle), y);
      return (await warmUp()).cached;
    })
    .toBeGreaterThan(5);
}

const NOWHERE = { x: 0, y: 0, width: 0, height: 0 };

const nextFrame = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));

test('panning a map of 228 actors reuses what is painted on 95 frames out of 100', async ({
  page
}) => {
  const map = await openBigMap(page, inPlace(bigMap()));
  const box = await map.canvas.boundingBox();
  const [x, y] = [(box?.x ?? 0) + 12, (box?.y ?? 0) + (box?.height ?? 0) / 2];
  const leftEdge = (): Promise<number> =>
    map.canvas.getByRole('img').evaluate((element: Drawn) => element._cyreg.cy.extent().x1);

  await page.mouse.move(x, y);
  await page.mouse.down();
  await shownFromLayer(map, x, y);

  const frames = await countFrames(map);
  const before = await leftEdge();
  for (let step = 1; step <= 90; step++) {
    await page.mouse.move(x + step * 3, y + 40 * Math.sin(step / 9));
    await nextFrame(page);
  }
  await page.mouse.up();

  expect(await leftEdge()).toBeLessThan(before - 100);
  const { cached, redrawn } = await frames();
  expect(cached + redrawn).toBeGreaterThan(60);
  expect(cached / (cached + redrawn)).toBeGreaterThanOrEqual(0.95);
});

test('a map that takes more room than anyone zooms out to is seen whole, and from layers at any scale', async ({
  page
}) => {
  const map = await openMade(page, { actors: { Mairie: [0, 0], AMAP: [70_000, 70_000] } });
  const { x, y, width, height } = (await map.canvas.boundingBox()) ?? NOWHERE;
  for (const name of ['Mairie', 'AMAP']) {
    const at = await map.at(name);
    expect(at.x - x).toBeGreaterThan(0);
    expect(at.y - y).toBeGreaterThan(0);
    expect(x + width - at.x).toBeGreaterThan(0);
    expect(y + height - at.y).toBeGreaterThan(0);
  }
  const hold = async (): Promise<void> => {
    await page.mouse.move(x + 12, y + height / 2);
    await page.mouse.down();
    await shownFromLayer(map, x + 12, y + height / 2);
    await page.mouse.up();
  };
  await hold();

  // Where a layer with all its pixels would be too large.
  while ((await map.scale()) < 0.04) await page.getByRole('button', { name: 'Agrandir' }).click();
  expect(await map.scale()).toBeLessThan(0.0625);
  await hold();
});

test('what is not dragged is not drawn while an actor of 228 is', async ({ page }) => {
  const map = await openBigMap(page, inPlace(bigMap()));
  const before = await map.positionOf('Personne 0-0');
  const at = await map.at('Personne 0-0');
  await page.mouse.move(at.x, at.y);
  const counted = await countDrawn(map);
  await page.mouse.down();
  await page.mouse.move(at.x + 12, at.y + 4, { steps: 3 });
  // Taking it out of the rest is the first frame.
  await expect.poll(async () => (await counted()).drawn).toBeGreaterThan(0);
  await nextFrame(page);

  const start = await counted();
  for (let step = 0; step < 60; step++) {
    await page.mouse.move(at.x + 12 + step, at.y + 20 * Math.sin(step / 9));
    await nextFrame(page);
  }
  const end = await counted();
  await page.mouse.up();
  expect(await map.positionOf('Personne 0-0')).not.toEqual(before);
  expect(end.drawn - start.drawn).toBeGreaterThan(40);
  // Once or twice, as its layer is painted without what is dragged.
  expect(end.besides - start.besides).toBeLessThan(5);
});

test('a map of 228 actors without places is seen before its layout is worked out', async ({
  page
}) => {
  const held = Promise.withResolvers<null>();
  await page.route(/arrange\.worker/, async (route) => {
    await held.promise;
    await route.continue();
  });
  const map = await openBigMap(page, bigMap());
  const places = (): Promise<unknown> =>
    map.canvas
      .getByRole('img')
      .evaluate((element: Drawn) => element._cyreg.cy.nodes().map((one) => one.position()));
  const rows = await places();
  held.resolve(null);
  // A layout takes its time on a machine that two browsers share.
  await expect.poll(places, { timeout: 60_000 }).not.toEqual(rows);
  await map.saved();
});
