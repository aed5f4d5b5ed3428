import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { portablePage } from '../../.ci/portable-page.js';
import { REPORT_STYLE } from '#report/report-style.ts';
import config from '../../svelte.config.js';

const hashOf = (text: string): string =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;

it('lets cytoscape add its own style, reports have theirs, and no other', () => {
  const source = readFileSync(
    fileURLToPath(import.meta.resolve('cytoscape/dist/cytoscape.esm.mjs')),
    'utf8'
  );
  const [, name = ''] = /className = '(__________cytoscape_container)'/.exec(source) ?? [];
  const [, rest = ''] =
    /stylesheet\.textContent = '\.' \+ className \+ '([^']+)'/.exec(source) ?? [];
  const styles = config.kit?.csp?.directives?.['style-src'];

  expect(source.match(/createElement\('style'\)/g)).toHaveLength(1);
  expect(styles).toEqual(['self', hashOf(`.${name}${rest}`), hashOf(REPORT_STYLE)]);
});

it('names no host, in any directive', () => {
  const sources = Object.values(config.kit?.csp?.directives ?? {}).flat();

  expect(sources.filter((source) => /\/\/|\*|https?:/.test(String(source)))).toEqual([]);
});

describe('the page made portable', () => {
  const script = '\nimport("/_app/start.js"); register(\'/service-worker.js\');\n';
  const page = `<meta http-equiv="content-security-policy" content="script-src '${hashOf(script)}'">
<link href="/_app/start.js" rel="modulepreload"><script>${script}</script>`;

  it('starts where it is, not at the root of the host', () => {
    expect(portablePage(page)).not.toMatch(/["']\/(_app|service-worker)/);
    expect(portablePage(page)).toContain("register('./service-worker.js')");
  });

  it('still allows its own start script, and only that', () => {
    const portable = portablePage(page);
    const [, after = ''] = /<script>([\s\S]*)<\/script>/.exec(portable) ?? [];

    expect(portable).toContain(hashOf(after));
    expect(portable).not.toContain(hashOf(script));
  });

  it('is refused when its policy does not know its script', () => {
    expect(() => portablePage(page.replace(hashOf(script), 'sha256-x'))).toThrow('policy');
  });
});
