import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const CLIENT = fileURLToPath(new URL('../.svelte-kit/output/client', import.meta.url));
const KIB = 1024;

/** What every page loads: kit's start and app, and the layout. */
const SHELL = ['kit:start', 'kit:app', 'src/routes/+layout.svelte'];

/**
 * What each budget counts: the modules that must be there, each with all that it imports
 * statically. `dynamic` names the `import()`s without which the page is not drawn; what is loaded
 * on demand (findings, layouts, dialogs) is not listed. `besides` are packages left out of the
 * count, told by the modules that the chunk holding them was made of.
 */
const BUDGETS = [
  { name: 'home page', limit: 35, entries: [...SHELL, 'src/routes/+page.svelte'] },
  {
    name: 'drawn map',
    limit: 260,
    entries: [...SHELL, 'src/routes/map/[id]/+page.svelte'],
    dynamic: ['src/ui/canvas/MapCanvas.svelte']
  },
  {
    name: 'drawn map, beyond cytoscape and Dexie',
    limit: 90,
    entries: [...SHELL, 'src/routes/map/[id]/+page.svelte'],
    dynamic: ['src/ui/canvas/MapCanvas.svelte'],
    besides: ['cytoscape', 'dexie']
  }
];
