import type { Page } from '@playwright/test';
import type { Point } from '#domain/fields.ts';
import { LINK_KINDS } from '#domain/link-kind.ts';
import { STATUSES } from '#domain/link.ts';
import { expect, test } from './support/app.ts';
import { openMade } from './support/made-map.ts';

/** What is drawn of a link: its kind and its status, no label. */
const LOOKS = LINK_KINDS.flatMap((kind) => STATUSES.map((status) => ({ kind, status })));
/** From one line to the next, and the length of each, in units of the canvas. */
const STEP = 40;
const LENGTH = 220;

/** How near the lines are looked at: the thinnest one is then more than a pixel wide. */
const NEAR = 2;

/**
 * How much two lines differ, at least, for someone to tell them apart without colour: in so many
 * pixels of the picture one is darker than the other by a quarter of what black is darker than
 * white. Of a finger's width of line (a hundred pixels at scale 1) one pixel out of ten is then
 * different, which is one stroke or one gap of the finest pattern there is.
 */
const DARKER = 255 / 4;
const LEAST = 10 * NEAR ** 2;

interface Cytoscape {
  nodes(): { style(style: object): void };
  edges(): { style(style: object): void; [at: number]: { style(name: string): string } };
  png(options: object): Blob;
}

/** A picture of the lines: the colour of the first, and in how many pixels two of them differ. */
interface Greys {
  readonly colour: string;
  /** By the place of the one, then by that of the other after it. */
  readonly apart: readonly (readonly number[])[];
}

/** Looks at the greys of each line, drawn one under the other, without labels, between equal boxes. */
const greys = (page: Page): Promise<Greys> =>
  page.evaluate(
    async ([count, step, length, scale, darker]) => {
      type Drawn = Element & { readonly _cyreg: { readonly cy: Cytoscape } };
      const drawn = [...document.querySelectorAll('*')].find((one) => '_cyreg' in one) as Drawn;
      const { cy } = drawn._cyreg;
      const unwritten = { 'text-opacity': 0, 'text-background-opacity': 0 };
      cy.nodes().style({ ...unwritten, width: 20, height: 20, shape: 'rectangle' });
      cy.edges().style(unwritten);
      const background = getComputedStyle(drawn.parentElement ?? drawn).backgroundColor;
      const blob = cy.png({ output: 'blob', full: true, scale, bg: background });
      const picture = await createImageBitmap(blob);
      const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
      if (!context) throw new Error('no canvas');
      context.drawImage(picture, 0, 0);
      const top = (picture.height - (count - 1) * step) / 2;
      const left = (picture.width - length) / 2;
      const lines = Array.from({ length: count }, (_, n) => {
        const y = Math.round(top + n * step) - step / 2;
        const { data } = context.getImageData(left + 12 * scale, y, length - 24 * scale, step);
        return Float32Array.from(
          { length: data.length / 4 },
          (__, at) =>
            0.2126 * (data[4 * at] ?? 0) +
            0.7152 * (data[4 * at + 1] ?? 0) +
            0.0722 * (data[4 * at + 2] ?? 0)
        );
      });
      const difference = (one: Float32Array, other: Float32Array): number =>
        one.reduce((sum, grey, at) => sum + Number(Math.abs(grey - (other[at] ?? 0)) > darker), 0);
      return {
        colour: cy.edges()[0]?.style('line-color') ?? '',
        apart: lines.map((one, n) => lines.slice(n + 1).map((other) => difference(one, other)))
      };
    },
    [LOOKS.length, STEP * NEAR, LENGTH * NEAR, NEAR, DARKER] as const
  );

const nameOf = ({ kind, status }: (typeof LOOKS)[number]): string => `${kind} ${status}`;

const confusedIn = ({ apart }: Greys): string[] =>
  LOOKS.flatMap((one, n) =>
    LOOKS.slice(n + 1).flatMap((other, after) => {
      const pixels = apart[n]?.[after] ?? 0;
      return pixels < LEAST ? [`${nameOf(one)} / ${nameOf(other)}: ${String(pixels)}`] : [];
    })
  );

test('in grey, all kinds and statuses of links are told apart, whatever the colours', async ({
  page
}) => {
  const places = LOOKS.flatMap((_, n): [string, Point][] => [
    [`De ${String(n)}`, [0, n * STEP]],
    [`Vers ${String(n)}`, [LENGTH, n * STEP]]
  ]);
  await openMade(page, {
    actors: Object.fromEntries(places),
    links: LOOKS.map(({ kind, status }, n) => [
      `De ${String(n)}`,
      `Vers ${String(n)}`,
      kind,
      { status }
    ])
  });
  let before = '';
  for (const media of [
    { colorScheme: 'light' },
    { colorScheme: 'dark' },
    { colorScheme: 'light', forcedColors: 'active' }
  ] as const) {
    await page.emulateMedia(media);
    // Once the picture is drawn in the new colours.
    const colour = async (): Promise<string> => (await greys(page)).colour;
    await expect.poll(colour).not.toBe(before);
    const picture = await greys(page);
    before = picture.colour;
    expect(confusedIn(picture), Object.values(media).join()).toEqual([]);
  }
});
