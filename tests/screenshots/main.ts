import { chromium } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../../.ci/browser.js';
import { serve } from '../../.ci/serve.js';
import { SCENES } from './scenes.ts';

const FOLDER = fileURLToPath(new URL('../../screenshots', import.meta.url));
const README = fileURLToPath(new URL('../../docs/images/readme.png', import.meta.url));

/** The screens that maps are looked at on: a phone, a tablet, a laptop, a projector. */
const SIZES = [
  { width: 390, height: 844 },
  { width: 820, height: 1180 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 }
];
const THEMES = ['light', 'dark'] as const;
/** How long what moves is given to come to rest, in milliseconds. */
const SETTLING = 900;

/** Only the scenes named on the command line, when some are. */
const wanted = process.argv.slice(2);
const scenes = SCENES.filter(({ name }) => wanted.length === 0 || wanted.includes(name));

mkdirSync(FOLDER, { recursive: true });
const executablePath = await findBrowser();
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args });
const address = await serve();
for (const scene of scenes) {
  for (const colorScheme of THEMES) {
    for (const viewport of SIZES) {
      const context = await browser.newContext({
        viewport,
        colorScheme,
        locale: 'fr-FR',
        reducedMotion: 'reduce'
      });
      const page = await context.newPage();
      const file = `${scene.name}-${String(viewport.width)}x${String(viewport.height)}-${colorScheme}.png`;
      await page.goto(address);
      await scene.reach(page);
      await page.waitForTimeout(SETTLING);
      await page.screenshot({ path: join(FOLDER, file) });
      // The picture of the README is one of these.
      if (file === 'findings-1366x768-light.png') await page.screenshot({ path: README });
      console.error(file);
      await context.close();
    }
  }
}
await browser.close();
process.exit();
