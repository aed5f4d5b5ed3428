import { expect, test, watch } from './support/app.ts';
import { serveBuild } from './support/served-build.ts';

test('the page asks for nothing from elsewhere and is accessible', async ({
  page,
  checkAccessibility
}) => {
  await page.goto('./');

  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await checkAccessibility();
});

test('the build works in any folder of any host', async ({ browser }) => {
  const build = await serveBuild('un/deux');
  const context = await browser.newContext();
  const faults = watch(context, build.origin);
  const page = await context.newPage();
  await page.goto(build.address);

  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(faults).toEqual([]);

  await context.close();
  await build.stop();
});

test.describe('what the policy stops', () => {
  test.use({ expectedErrors: [/Content Security Policy|Trusted(HTML|Script)/] });

  test('a request to another host, an inline script and HTML from text', async ({ page }) => {
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

    const outcomes = await page.evaluate(async () => {
      const script = document.createElement('script');
      script.append('globalThis.wasRun = true;');
      try {
        document.head.append(script);
      } catch {
        // Refused before it is in the page: as good.
      }
      const assign = (): string => {
        try {
          document.createElement('p').insertAdjacentHTML('beforeend', '<b>x</b>');
          return 'assigned';
        } catch {
          return 'refused';
        }
      };
      return {
        fetch: await fetch('http://127.0.0.1:9/').catch(() => 'refused'),
        script: 'wasRun' in globalThis ? 'run' : 'refused',
        html: assign()
      };
    });

    expect(outcomes).toEqual({ fetch: 'refused', script: 'refused', html: 'refused' });
  });
});
