import './node-version.js';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './browser.js';
import { runNpm } from './run-command.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const isWindows = process.platform === 'win32';

/** @type {(path: string) => Record<string, { version?: string; optional?: boolean }>} */
const packagesOf = (path) => JSON.parse(readFileSync(join(ROOT, path), 'utf8')).packages;

/** What package-lock.json asks for and node_modules lacks, or has in another version. */
function missing() {
  if (!existsSync(join(ROOT, 'node_modules/.package-lock.json'))) return ['everything'];

  const installed = packagesOf('node_modules/.package-lock.json');
  return Object.entries(packagesOf('package-lock.json'))
    .filter(([path, { optional, version }]) => {
      if (path === '') return false;
      const there = installed[path];
      // An optional package may be for another system than this one.
      return there ? there.version !== version : !optional;
    })
    .map(([path]) => path);
}

/** The scripts run on the Node of node_modules; an install that skipped scripts lacks it. */
function hasPinnedNode() {
  return existsSync(join(ROOT, 'node_modules/node/bin', isWindows ? 'node.exe' : 'node'));
}

/** Installs the packages of package-lock.json unless they are there. */
export function ensurePackages() {
  const isThere = existsSync(join(ROOT, 'node_modules'));
  const lacks = missing();
  if (lacks.length > 0) {
    console.log(`Installing packages (${lacks.slice(0, 3).join(', ')}…)`);
    // `npm ci` empties node_modules first, and Windows keeps it from deleting a Node that runs.
    const command = isThere && isWindows ? ['install', '--no-save'] : ['ci'];
    // A registry that lacks some other system's packages makes `npm ci` refuse; `npm install` copes.
    const isDone = [command, ['install', '--no-save']].some((attempt) =>
      runNpm([...attempt, '--no-audit', '--no-fund'], { cwd: ROOT })
    );
    if (!isDone) throw new Error('The packages could not be installed: see what npm says above.');
  }
  if (!hasPinnedNode()) {
    console.log('Getting the Node.js that the scripts run on.');
    runNpm(['rebuild', 'node', '--ignore-scripts=false'], { cwd: ROOT });
    if (!hasPinnedNode()) throw new Error('The package `node` could not be installed.');
  }
}

/**
 * Runs the given steps; a failure is a sentence, not a trace.
 *
 * @param {() => Promise<void>} steps
 */
export async function orSayWhy(steps) {
  try {
    await steps();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await orSayWhy(async () => {
    ensurePackages();
    console.log(`Packages are there. Browser: ${await ensureBrowser()}`);
  });
}
