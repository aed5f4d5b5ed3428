import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { openMade, type Made } from './support/made-map.ts';
import type { MapPage } from './support/map-page.ts';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** What these tests look at in cytoscape, which leaves itself on its container. */
interface Drawn extends HTMLElement {
  readonly _cyreg: {
    readonly cy: {
      nodes(): {
        data(name: string): unknown;
        position(): Place;
        renderedBoundingBox(): Part;
      }[];
      on(event: string, listener: () => void): void;
      width(): number;
      height(): number;
      zoom(level?: number): number;
      pan(at?: Place): Place;
      panBy(by: Place): void;
    };
  };
}

/** A rectangle of the screen, by its upper left corner. */
interface Part {
  readonly x1: number;
  readonly y1: number;
  readonly w: number;
  readonly h: number;
}

/** What the canvas shows, and the part of it to be looked at. */
interface Shown {
  readonly file: string;
  readonly at: Part;
}

/** What the canvas shows, and from where. */
interface Picture {
  readonly file: string;
  readonly zoom: number;
  readonly pan: Place;
}

/**
 * Of some 600,000 pixels: the soft edge of a slanted line comes out otherwise here and there when
 * it is drawn through the outline of what is mended. A name half a pixel off makes over a thousand. At
 * scale 1: four times as near, edges are four times as long.
 */
const MOST_APART = 60;

/** Three actors, and lines that cross nothing: which of two is on top is another matter. */
const MADE = {
  actors: { Mairie: [0, 0], AMAP: [210, 30], Habitants: [150, 190] },
  links: [
    ['Mairie', 'AMAP', 'cooperation'],
    ['AMAP', 'Habitants', 'service']
  ]
} as const;

/** Looks at an actor at a scale, in whole pixels. */
async function lookAt(map: MapPage, name: string, zoom: number): Promise<void> {
  await map.canvas.getByRole('img').evaluate(
    (element: Drawn, [label, scale]) => {
      const { cy } = element._cyreg;
      const at = cy
        .nodes()
        .find((one) => one.data('label') === label)
        ?.position();
      if (!at) throw new Error(`${label} is not drawn`);
      cy.zoom(scale);
      cy.pan({
        x: Math.round(cy.width() / 2 - at.x * scale),
        y: Math.round(cy.height() / 2 - at.y * scale)
      });
    },
    [name, zoom] as const
  );
}

/** What is on the screen of the picture, as a file. */
async function pictureOf(map: MapPage): Promise<Picture> {
  return map.canvas.getByRole('img').evaluate((element: Drawn) => {
    const { cy } = element._cyreg;
    const canvas = element.querySelector<HTMLCanvasElement>('canvas[data-id$="-node"]');
    return { file: canvas?.toDataURL() ?? '', zoom: cy.zoom(), pan: { ...cy.pan() } };
  });
}

/** What the canvas shows once it has shown it for a while. */
async function stillPictureOf(map: MapPage): Promise<Picture> {
  let last: Picture = { file: '', zoom: NaN, pan: { x: NaN, y: NaN } };
  await expect
    .poll(
      async () => {
        const now = await pictureOf(map);
        const isStill = now.file === last.file;
        last = now;
        return isStill;
      },
      { intervals: [700] }
    )
    .toBe(true);
  return last;
}

/** What the canvas shows from where another picture was taken, in a page that drew nothing else. */
async function drawnAnew(map: MapPage, { zoom, pan }: Picture): Promise<Picture> {
  await map.page.reload();
  await map.whenDrawn();
  await map.positionOf('Mairie');
  const picture = map.canvas.getByRole('img');
  const look = (): Promise<boolean> =>
    picture.evaluate(
      (element: Drawn, [scale, at]) => {
        const { cy } = element._cyreg;
        const { x, y } = cy.pan();
        const isThere = cy.zoom() === scale && x === at.x && y === at.y;
        cy.zoom(scale);
        cy.pan(at);
        return isThere;
      },
      [zoom, pan] as const
    );
  // What loads after the map may still change the room that it has.
  await expect.poll(look, { intervals: [500] }).toBe(true);
  return stillPictureOf(map);
}

/** How many pixels of two pictures are clearly not the same; `NaN` when their sizes are not. */
async function pixelsApart(page: Page, pictures: readonly Picture[]): Promise<number> {
  return page.evaluate(
    async (files) => {
      const read = async (file: string): Promise<ImageDataArray> => {
        const image = new Image();
        image.src = file;
        await image.decode();
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
        if (!context) throw new Error('there is no drawing on a canvas here');
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, image.width, image.height).data;
      };
      const [one = [], other = []] = await Promise.all(files.map(read));
      if (one.length !== other.length) return NaN;
      const apart = new Set<number>();
      for (const [at, value] of one.entries())
        if (Math.abs(value - (other[at] ?? 0)) > 16) apart.add(Math.floor(at / 4));
      return apart.size;
    },
    pictures.map(({ file }) => file)
  );
}

const changes: readonly (readonly [what: string, change: (map: MapPage) => Promise<void>])[] = [
  [
    'renamed',
    async (map) => {
      await map.page.getByRole('tabpanel').getByLabel('Nom', { exact: true }).fill('Épicerie');
      await map.page.keyboard.press('Tab');
    }
  ],
  [
    'of another colour',
    async (map) => {
      await map.page.getByRole('tabpanel').getByLabel('Nature').selectOption('person');
    }
  ],
  ['moved', async (map) => map.drag('AMAP', { x: 70, y: 40 })],
  // The line that was there makes room for the new one.
  ['tied by a second line', async (map) => map.addLink('Mairie', 'AMAP', 'service')],
  [
    'seen in the dark',
    async (map) => {
      await map.page.emulateMedia({ colorScheme: 'dark' });
    }
  ],
  [
    'seen from elsewhere',
    async (map) => {
      await map.canvas.getByRole('img').evaluate(({ _cyreg: { cy } }: Drawn) => {
        cy.panBy({ x: 37, y: -21 });
      });
    }
  ]
];

// At 1 the map is on a painted layer; at 4 the last frame is kept, and drawn on.
for (const zoom of [1, 4]) {
  for (const [what, change] of changes) {
    test(`an actor ${what} is shown as in a picture drawn anew, at scale ${String(zoom)}`, async ({
      page
    }) => {
      const map = await openMade(page, MADE);
      const { x, y } = await map.at('AMAP');
      await page.mouse.click(x, y);
      await lookAt(map, 'AMAP', zoom);
      const before = await stillPictureOf(map);

      await change(map);
      await map.saved();
      await map.canvas.focus();
      await page.keyboard.press('Escape');
      const after = await stillPictureOf(map);
      expect(after.file).not.toBe(before.file);
      expect(await pixelsApart(page, [after, await drawnAnew(map, after)])).toBeLessThan(
        MOST_APART * zoom
      );
    });
  }
}

/** Boxes in ten rows, each tied to the next one, and lines enough for all to be worked out in slices. */
function grid(): Made {
  const names = Array.from({ length: 100 }, (_, at) =>
    at === 0 ? 'Mairie' : `Service ${String(at)}`
  );
  return {
    actors: Object.fromEntries(
      names.map((name, at) => [name, [200 * (at % 10), 120 * Math.floor(at / 10)]])
    ),
    links: names.flatMap((name, at) => [
      ...(at % 10 < 9 ? [[name, names[at + 1] ?? '', 'cooperation'] as const] : []),
      ...(at < 40 ? [[name, names[at + 10] ?? '', 'service'] as const] : [])
    ])
  };
}

test('a map laid out in slices, then changed, is shown as in a picture drawn anew', async ({
  page
}) => {
  const map = await openMade(page, grid());
  await lookAt(map, 'Mairie', 1);
  const before = await stillPictureOf(map);

  await page.getByRole('button', { name: 'Disposer' }).click();
  const menu = page.getByRole('dialog', { name: 'Disposer la carte' });
  await menu.getByRole('radio', { name: 'bouge aussi' }).check();
  await menu.getByRole('button', { name: 'En cercles' }).click();
  await map.saved();
  await expect.poll(async () => (await pictureOf(map)).file).not.toBe(before.file);
  await lookAt(map, 'Mairie', 1);
  await stillPictureOf(map);
  // Around what is moved then, all is drawn again where it is now.
  await map.drag('Mairie', { x: 30, y: 20 });
  await map.saved();
  await map.canvas.focus();
  await page.keyboard.press('Escape');
  const after = await stillPictureOf(map);
  // It has twenty times as many lines; a line left where it was makes thousands.
  expect(await pixelsApart(page, [after, await drawnAnew(map, after)])).toBeLessThan(
    10 * MOST_APART
  );
});

/** Many boxes, and one in the middle that is tied to those all around: more than one frame draws again. */
function crowd(): Made {
  const columns = 20;
  const names = Array.from({ length: 320 }, (_, at) => (at === 170 ? 'Mairie' : `S${String(at)}`));
  const far = [0, 9, 19, 100, 119, 200, 219, 280, 300, 310, 319, 45, 55, 265];
  return {
    actors: Object.fromEntries(
      names.map((name, at) => [name, [90 * (at % columns), 80 * Math.floor(at / columns)]])
    ),
    links: names.flatMap((name, at) => [
      ...(at % columns > 0 ? [[names[at - 1] ?? '', name, 'cooperation'] as const] : []),
      ...(far.includes(at) ? [['Mairie', name, 'service'] as const] : [])
    ])
  };
}

test('of what someone does on a crowded map, the boxes are seen in the very next frame', async ({
  page
}) => {
  const map = await openMade(page, crowd());
  const { x, y } = await map.at('Mairie');
  await page.mouse.click(x, y);
  const name = page.getByRole('tabpanel').getByLabel('Nom', { exact: true });
  await name.fill('Communauté de communes du pays');
  await page.keyboard.press('Tab');
  await map.saved();
  await map.canvas.focus();
  await page.keyboard.press('Escape');
  // All of it in view, on a layer of that very scale.
  await lookAt(map, 'S150', 0.5);
  const before = await stillPictureOf(map);

  // The first frame that is drawn once it has its name again.
  await map.canvas.getByRole('img').evaluate((element: Drawn) => {
    const { cy } = element._cyreg;
    const first = new Promise<Shown>((resolve) => {
      cy.on('render', () => {
        const box = cy.nodes().find((one) => one.data('label') === 'Mairie');
        const canvas = element.querySelector<HTMLCanvasElement>('canvas[data-id$="-node"]');
        if (!box || !canvas) return;
        const { x1, y1, w, h } = box.renderedBoundingBox();
        resolve({ file: canvas.toDataURL(), at: { x1: x1 - w, y1: y1 - h, w: 3 * w, h: 3 * h } });
      });
    });
    Object.assign(window, { first });
  });
  await page.keyboard.press('Control+z');
  const { file, at } = await page.evaluate(() => Reflect.get(window, 'first') as Promise<Shown>);
  const anew = await drawnAnew(map, before);
  const apart = async (one: string): Promise<number> => {
    const parts = [one, anew.file].map((whole) => partOf(page, whole, at));
    const [shown = '', known = ''] = await Promise.all(parts);
    return pixelsApart(page, [
      { ...before, file: shown },
      { ...before, file: known }
    ]);
  };
  // Edges of what is not on a layer yet fall elsewhere; a box as it was is another box.
  expect(await apart(file)).toBeLessThan((await apart(before.file)) / 2);
});

/** A part of a picture, as a file. */
function partOf(page: Page, file: string, at: Part): Promise<string> {
  return page.evaluate(
    async ([whole, { x1, y1, w, h }]) => {
      const image = new Image();
      image.src = whole;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [Math.ceil(w), Math.ceil(h)];
      canvas.getContext('2d')?.drawImage(image, -Math.floor(x1), -Math.floor(y1));
      return canvas.toDataURL();
    },
    [file, at] as const
  );
}
