import adapter from '@sveltejs/adapter-static';
import { portable } from './.ci/portable-page.js';
import { versionName } from './.ci/version.js';

/**
 * The one <style> that cytoscape 3.34 adds to the page: `BRp.init` in its dist/cytoscape.esm.mjs,
 * text `.__________cytoscape_container { position: relative; }`. tests/architecture/csp.test.ts
 * computes it again from the installed package.
 */
const CYTOSCAPE_STYLE = 'sha256-pgvDUBa4IjFA2yuSJ2cqcyxmNYJMborsd0ORcRv9vw8=';

/**
 * The style of reports: opened from the app, they keep to its rules too. A test computes it again
 * from src/report/report-style.ts.
 */
const REPORT_STYLE = 'sha256-U5R+JtTyeqcg4u7mnUST0+OmiEOCtmTMv9i/Y4Nl/ps=';

/**
 * What the page may load and run: itself, and nothing from anywhere else. Kit adds the hash of
 * its own start script and writes the whole into the page, so that it holds on any host.
 *
 * @type {NonNullable<NonNullable<import('@sveltejs/kit').Config['kit']>['csp']>}
 */
const csp = {
  mode: 'hash',
  directives: {
    'default-src': ['none'],
    'script-src': ['self'],
    'style-src': ['self', CYTOSCAPE_STYLE, REPORT_STYLE],
    // Svelte's `style:` directive, kit's announcer and cytoscape's canvases set style attributes.
    'style-src-attr': ['unsafe-inline'],
    'img-src': ['self', 'data:', 'blob:'],
    'font-src': ['self'],
    'connect-src': ['self'],
    'worker-src': ['self'],
    'manifest-src': ['self'],
    'form-action': ['none'],
    'base-uri': ['none'],
    'frame-src': ['none'],
    'object-src': ['none'],
    'require-trusted-types-for': ['script'],
    'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url', 'maillage-worker-url']
  }
};

/** `vite dev` replaces modules on the fly with inline scripts and styles, which the policy stops. */
const isBuild = !process.argv.includes('dev');

/** @type {import('@sveltejs/kit').Config} */
export default {
  compilerOptions: { runes: true },
  kit: {
    adapter: portable(adapter({ pages: 'build' }), 'build'),
    paths: { relative: true },
    router: { type: 'hash' },
    // Registered by `workers/keep-offline.ts`, once the page is there.
    serviceWorker: { register: false },
    version: { name: versionName() },
    ...(isBuild && { csp })
  }
};
