import './node-version.js';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensurePackages, orSayWhy } from './install.js';
import { runNpm } from './run-command.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SOURCES = ['src', 'static', '.ci', 'svelte.config.js', 'vite.config.ts', 'package-lock.json'];

/**
 * When a file, or anything in a folder, last changed; folders count, for what was deleted.
 *
 * @param {string} path
 * @returns {number}
 */
function lastChange(path) {
  if (!existsSync(path)) return 0;
  const info = statSync(path);
  if (!info.isDirectory()) return info.mtimeMs;
  return Math.max(info.mtimeMs, ...readdirSync(path).map((name) => lastChange(join(path, name))));
}

function ensureBuild() {
  const built = lastChange(join(ROOT, 'build/index.html'));
  if (built > Math.max(...SOURCES.map((source) => lastChange(join(ROOT, source))))) return;

  console.log('Building…');
  const isBuilt = runNpm(['run', '--silent', 'build', '--', '--logLevel', 'warn'], { cwd: ROOT });
  if (!isBuilt) throw new Error('The build failed: see above.');
}

function hasDisplay() {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI || process.argv.includes('--no-open')) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(DISPLAY || WAYLAND_DISPLAY);
}

/** @param {string} address */
async function openInBrowser(address) {
  if (!hasDisplay()) return;
  try {
    const { default: open } = await import('open');
    const browser = await open(address);
    browser.on('error', () => undefined);
  } catch {
    // The address is on screen: it can be opened by hand.
  }
}

await orSayWhy(async () => {
  ensurePackages();
  ensureBuild();
  const { isTaken, serve } = await import('./serve.js');
  const address = await serve().catch((error) => {
    const { PORT } = process.env;
    if (!isTaken(error) || !PORT) throw error;
    throw new Error(`Port ${PORT} is taken: set PORT to another, or leave it unset.`);
  });
  console.log(`\nMaillage is at ${address}\nCtrl+C stops it.`);
  await openInBrowser(address);
});
