import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** What every page loads: kit's two entries, and the layout. */
const SHELL = ['entry/start', 'entry/app', 'src/routes/+layout.svelte'];

const MAP = [
  ...SHELL,
  'src/routes/map/[id]/+page.svelte',
  // Imported when the page asks for them, and nothing is drawn without them.
  'src/ui/map/MapDesk.svelte',
  'src/state/app.svelte.ts',
  ...['app', 'map', 'fields'].map((chapter) => `src/i18n/fr/${chapter}.ts`),
  // Shared with the texts of findings, so a chunk with a name and no source of its own.
  'chunk/terms'
];

/**
 * @typedef {{ page: string; entries: string[]; limit: number; besides?: string[] }} Budget
 * @typedef {Record<string, { file: string; name: string; imports?: string[] }>} Manifest
 */

/**
 * What each budget counts: the modules named, with all that they import statically. What is
 * loaded on demand (findings, layouts, dialogs) is in no list. `besides` names chunks that the
 * count leaves out; vite.config.ts says what is in them.
 *
 * @type {Budget[]}
 */
const BUDGETS = [
  { page: 'home page', entries: [...SHELL, 'src/routes/+page.svelte'], limit: 35 },
  { page: 'drawn map', entries: MAP, limit: 260 },
  { page: 'drawn map, beyond the two', entries: MAP, besides: ['cytoscape', 'dexie'], limit: 90 }
];

const KIT = fileURLToPath(new URL('../.svelte-kit', import.meta.url));
const CLIENT = join(KIT, 'output/client');
const NODES = 'generated/client-optimized/nodes';

/** Kit wraps each page and layout in a numbered module: the wrapper of each route file. */
function wrappersOfRoutes() {
  const names = readdirSync(join(KIT, NODES));
  return new Map(
    names.flatMap((name) => {
      const text = readFileSync(join(KIT, NODES, name), 'utf8');
      const routes = text.matchAll(/["'](?:\.\.\/)+(src\/routes\/[^"']+)["']/g);
      return [...routes].map(([, route]) => [route, `.svelte-kit/${NODES}/${name}`]);
    })
  );
}

/**
 * The parts that the given keys of the manifest import statically, themselves included.
 *
 * @param {Manifest} manifest
 * @param {readonly (string | undefined)[]} keys
 */
function closureOf(manifest, keys) {
  /** @type {Set<Manifest[string]>} */
  const parts = new Set();
  const waiting = keys.map((key) => manifest[key ?? '']);
  for (const part of waiting) {
    if (part === undefined || parts.has(part)) continue;
    parts.add(part);
    waiting.push(...(part.imports ?? []).map((key) => manifest[key]));
  }
  return [...parts];
}

/** @returns {Manifest} */
function readManifest() {
  try {
    return JSON.parse(readFileSync(join(CLIENT, '.vite/manifest.json'), 'utf8'));
  } catch {
    console.error('There is no build to weigh: run `npm run build` first.');
    return process.exit(1);
  }
}

const manifest = readManifest();
const wrappers = wrappersOfRoutes();
const byName = new Map(Object.entries(manifest).map(([key, { name }]) => [name, key]));
/** @param {string} entry */
const keyOf = (entry) => {
  const name = entry.startsWith('chunk/') ? entry.slice('chunk/'.length) : entry;
  const key = wrappers.get(entry) ?? byName.get(name) ?? entry;
  return key !== undefined && key in manifest ? key : undefined;
};
/** @param {string} file */
const weigh = (file) => gzipSync(readFileSync(join(CLIENT, file)), { level: 9 }).length;

/** @param {Budget} budget */
function check({ page, entries, besides = [], limit }) {
  const absent = [
    ...entries.filter((entry) => keyOf(entry) === undefined),
    ...besides.filter((name) => !byName.has(name))
  ];
  if (absent.length > 0) {
    console.error(`${page}: the build has no ${absent.join(', ')}`);
    return false;
  }

  const files = closureOf(manifest, entries.map(keyOf))
    .filter(({ name }) => !besides.includes(name))
    .map(({ file }) => file);
  const bytes = [...new Set(files)].reduce((sum, file) => sum + weigh(file), 0);
  const isWithin = bytes <= limit * 1024;
  const verdict = isWithin ? 'within' : 'OVER';
  console.log(`${page}: ${(bytes / 1024).toFixed(1)} KiB gzipped, ${verdict} ${limit} KiB`);
  return isWithin;
}

if (!BUDGETS.map(check).every(Boolean)) process.exit(1);
