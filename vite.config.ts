import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { knownPackages } from './.ci/known-packages.js';
import { smallIcons } from './.ci/small-icons.js';

const LONG = '**/*.long.test.ts';
const RUNES = 'src/**/*.svelte.test.ts';

export default defineConfig({
  plugins: [smallIcons(), sveltekit(), knownPackages()],
  worker: {
    format: 'es',
    plugins: () => [knownPackages()],
    // In one file each: the service worker is told of no other, and they must work offline.
    rolldownOptions: { output: { codeSplitting: false } }
  },
  build: {
    rolldownOptions: {
      checks: { pluginTimings: false },
      // Each in a chunk of its own, which .ci/size.js counts by its name.
      output: {
        codeSplitting: {
          groups: [
            { name: 'cytoscape', test: /\/node_modules\/cytoscape\// },
            { name: 'dexie', test: /\/node_modules\/dexie\// }
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
          exclude: [RUNES, LONG],
          // What one file imports serves the next ones: nothing here keeps a state of its own.
          isolate: false,
          unstubGlobals: true,
          // Room for a machine that does other work; no test measures time.
          testTimeout: 60_000
        }
      },
      {
        extends: true,
        // Vitest would otherwise resolve Svelte's server build, where $effect does nothing.
        resolve: { conditions: ['browser'] },
        test: { name: 'runes', environment: 'jsdom', include: [RUNES], exclude: [LONG] }
      },
      {
        extends: true,
        test: {
          name: 'long',
          environment: 'node',
          include: ['src/**/*.long.test.ts', 'tests/**/*.long.test.ts'],
          testTimeout: 600_000
        }
      }
    ]
  }
});
