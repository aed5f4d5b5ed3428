import { defineConfig } from '@playwright/test';
import type { Options } from './tests/e2e/support/app.ts';
import { createServer, type AddressInfo } from 'node:net';
import { findBrowser } from './.ci/browser.js';

/** A port that nothing listens on, so that tests disturb no other server of this machine. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

// Each worker reads this file again: they inherit the port that the first reading chose.
process.env['E2E_PORT'] ??= String(await freePort());
const port = process.env['E2E_PORT'];
const baseURL = `http://127.0.0.1:${port}/`;
const executablePath = await findBrowser();

export default defineConfig<Options>({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/e2e',
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  // A loaded machine is slow, and no fault for it.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    screenshot: 'only-on-failure',
    browserName: 'chromium',
    viewport: { width: 1366, height: 768 },
    launchOptions: {
      ...(executablePath !== undefined && { executablePath }),
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync'
      ]
    }
  },
  projects: [{ name: 'chromium' }, { name: 'long', grep: /@long/, use: { isLong: true } }],
  webServer: {
    command: 'node .ci/serve.js',
    env: { PORT: port },
    url: baseURL,
    reuseExistingServer: false,
    timeout: 15_000
  }
});
