import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';

/** What WCAG 2.2 AA asks, as far as a machine can tell. */
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const OURSELVES = /^(data|blob|about):/;

/** What a spec, or all of them, may ask for. */
export interface Options {
  /** Console errors that a test provokes on purpose; any other one fails the test. */
  expectedErrors: readonly RegExp[];
  /** Whether the test is run as one of the long ones, which are tagged `@long`. */
  isLong: boolean;
}

interface Fixtures {
  /** Fails the test, with each fault and where it is, unless the page is accessible. */
  checkAccessibility: (selector?: string) => Promise<void>;
}

/**
 * Notes what must never happen in a page of the app: a request that leaves the origin, an error
 * nobody caught, an error in the console, which is where the browser reports what the content
 * security policy stopped.
 *
 * Contexts that a test opens by itself are to be watched too; the notes are what it returns.
 */
export function watch(
  context: BrowserContext,
  origin: string,
  expected: readonly RegExp[] = []
): readonly string[] {
  const faults: string[] = [];
  const note = (text: string): void => {
    if (!expected.some((pattern) => pattern.test(text))) faults.push(text);
  };
  context.on('request', (request) => {
    const url = request.url();
    if (!OURSELVES.test(url) && new URL(url).origin !== origin) faults.push(`request to ${url}`);
  });
  context.on('weberror', (error) => {
    note(`uncaught: ${error.error().message}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') note(`console: ${message.text()}`);
  });
  return faults;
}

/** What a machine can tell is not accessible on a page, or in a part of it, each with where it is. */
async function faultsOf(page: Page, selector?: string): Promise<string[]> {
  // In the page itself, which has no frames: what several say is put together in a page of its own.
  // What passes is not asked for, nor are sheets of elsewhere: there are none.
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'], preload: false })
    .withTags(WCAG);
  const { violations } = await (selector ? axe.include(selector) : axe).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id} (${help}): ${target.join(' ')}`)
  );
}

export const test = base.extend<Options & Fixtures>({
  expectedErrors: [[], { option: true }],
  isLong: [false, { option: true }],
  // Each page would put the whole app on a new device: a spec on that allows it.
  serviceWorkers: 'block',

  context: async ({ context, baseURL, expectedErrors }, use) => {
    const faults = watch(context, new URL(baseURL ?? '').origin, expectedErrors);
    await use(context);
    expect(faults, 'requests elsewhere and errors').toEqual([]);
  },

  // Wherever a journey ends, the page is accessible there too.
  page: async ({ page, baseURL }, use, { errors }) => {
    await use(page);
    const isOurs = !page.isClosed() && page.url().startsWith(baseURL ?? '');
    if (isOurs && errors.length === 0) expect(await faultsOf(page), 'accessibility').toEqual([]);
  },

  checkAccessibility: async ({ page }, use) => {
    await use(async (selector) => {
      expect(await faultsOf(page, selector), 'accessibility').toEqual([]);
    });
  }
});

export { expect };
