import type { Page } from '@playwright/test';

/** What a person waits for after a gesture, and how long frames were held up meanwhile, in milliseconds. */
export interface Waits {
  /** Until the findings that state what is drawn are those of the map as it is now. */
  readonly drawn: number;
  /** Until those tested against chance are. */
  readonly tested: number;
  /** Until all that goes on in the background is over. */
  readonly all: number;
  /** The longest that two frames were apart until what is drawn had been read… */
  readonly firstGap: number;
  /** … and from then on. */
  readonly laterGap: number;
  /** How many frames were more than 50 ms apart. */
  readonly slowFrames: number;
}

interface Frame {
  readonly at: number;
  readonly gap: number;
  /** What the panel of findings says that it is doing; empty when it is done. */
  readonly doing: string;
}

/**
 * Watches the frames of a page from a gesture until the analysis is over.
 *
 * @param act - makes the gesture, such as a key that is pressed.
 */
export async function watchFrames(page: Page, act: () => Promise<void>): Promise<Waits> {
  await page.evaluate(() => {
    const watched: Frame[] = [];
    Object.assign(globalThis, { watched, isWatching: true });
    let last = performance.now();
    const look = (at: number): void => {
      const progress = document.querySelector('[role=tabpanel] progress');
      const doing = progress?.parentElement?.textContent.trim() ?? '';
      watched.push({ at, gap: at - last, doing });
      last = at;
      if ((globalThis as { isWatching?: boolean }).isWatching) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.waitForTimeout(500);
  const start = await page.evaluate(() => performance.now());
  await act();
  await page.waitForFunction(
    (from) => {
      const { watched } = globalThis as unknown as { watched: Frame[] };
      const since = watched.filter(({ at }) => at > from);
      return since.some(({ doing }) => doing !== '') && since.at(-1)?.doing === '';
    },
    start,
    { timeout: 600_000, polling: 500 }
  );
  const frames = await page.evaluate(() => {
    const { watched } = globalThis as unknown as { watched: Frame[] };
    Object.assign(globalThis, { isWatching: false });
    return watched;
  });
  return waitsOf(
    frames.filter(({ at }) => at > start),
    start
  );
}

function waitsOf(frames: readonly Frame[], start: number): Waits {
  const begun = frames.findIndex(({ doing }) => doing !== '');
  const firstAfter = (isDoing: (doing: string) => boolean): number =>
    frames.find(({ doing }, index) => index > begun && !isDoing(doing))?.at ?? NaN;
  const drawn = firstAfter((doing) => doing.startsWith('Lecture'));
  const tested = firstAfter((doing) => /^(Lecture|Comparaison)/.test(doing));
  const all = firstAfter((doing) => doing !== '');
  const longest = (some: readonly Frame[]): number =>
    some.reduce((most, { gap }) => Math.max(most, gap), 0);
  return {
    drawn: drawn - start,
    tested: tested - start,
    all: all - start,
    firstGap: longest(frames.filter(({ at }) => at <= drawn)),
    laterGap: longest(frames.filter(({ at }) => at > drawn && at <= all)),
    slowFrames: frames.filter(({ gap, at }) => gap > 50 && at <= all).length
  };
}
