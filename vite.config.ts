import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { knownPackages } from './.ci/known-packages.js';
import { loadedAhead } from './.ci/loaded-ahead.js';
import { smallIcons } from './.ci/small-icons.js';

const LONG = '**/*.long.test.ts';
/** The laws of merging, which are tried ten times as long among the long tests. */
const LAWS = [
  'src/lineage/{merge-laws,classic-merge,forged-copies,taken-back,aliases}.test.ts',
  'src/exchange/{merge-files,merge-folder,round-trip,plain}.test.ts'
];
const RUNES = 'src/**/*.svelte.test.ts';
/** What writes in a database: its globals are one file's own, and some files make it fail. */
const STORED = ['src/storage/**/*.test.ts', 'src/state/undo-every-edit.test.ts'];

export default defineConfig({
  plugins: [smallIcons(), loadedAhead(), sveltekit(), knownPackages()],
  worker: {
    format: 'es',
    plugins: () => [knownPackages()],
    // In one file each: the service worker is told of no other, and they must work offline.
    rolldownOptions: { output: { codeSplitting: false } }
  },
  build: {
    rolldownOptions: {
      checks: { pluginTimings: false },
      // Each in a chunk of its own: the first two for .ci/size.js to count by name, the others for
      // the list of what starts the app to stay short, and for a few large parts to weigh less
      // than many small ones.
      output: {
        codeSplitting: {
          groups: [
            { name: 'cytoscape', test: /\/node_modules\/cytoscape\// },
            { name: 'dexie', test: /\/node_modules\/dexie\// },
            { name: 'preload-helper', test: /preload-helper|rolldown.runtime/, priority: 1 },
            { name: 'page', test: /\/src\/ui\/shared\/(?:words|Icon)\.svelte/ },
            {
              name: 'picture',
              test: /\/src\/ui\/(?:canvas\/(?:box|free-place|palette|membership-line|link-style|node-look|under-way)|layouts\/way)\.ts|icons\/(?:plus|download)\.svg/
            },
            {
              name: 'storage',
              test: /\/src\/(?:lineage\/(?:read-back|write)|exchange\/decode-state|storage\/(?!history|make-room|checkpoint|commit-merge|go-back|whole-map|cop|create|erase|folder|library|writers)|domain\/nesting|state\/(?:bin|edits|stop|new-id|worn-theme|editors|device-space|waiting-copy)|workers\/(?:trusted|keep-offline))/
            }
          ]
        }
      }
    }
  },
  test: {
    // Vitest leaves one processor to whoever watches it; these tests are run to their end.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'logic',
          environment: 'node',
          include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
          exclude: [RUNES, LONG, ...STORED],
          // What one file imports serves the next ones: nothing here keeps a state of its own.
          isolate: false,
          unstubGlobals: true,
          // Room for a machine that does other work; no test measures time.
          testTimeout: 60_000
        }
      },
      {
        extends: true,
        test: { name: 'stored', environment: 'node', include: STORED, testTimeout: 60_000 }
      },
      {
        extends: true,
        // Vitest would otherwise resolve Svelte's server build, where $effect does nothing.
        resolve: { conditions: ['browser'] },
        test: {
          name: 'runes',
          environment: 'jsdom',
          include: [RUNES],
          exclude: [LONG],
          testTimeout: 60_000,
          hookTimeout: 60_000
        }
      },
      {
        extends: true,
        test: {
          name: 'long',
          environment: 'node',
          include: ['src/**/*.long.test.ts', 'tests/**/*.long.test.ts', ...LAWS],
          env: { TIMES: '10' },
          testTimeout: 600_000
        }
      }
    ]
  }
});
