import { ESLint } from 'eslint';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it, vi } from 'vitest';
import tsconfig from '../../tsconfig.json';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'maillage-lint-'));
// The first one loads the whole tool.
vi.setConfig({ testTimeout: 60_000 });
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function put(path: string, text: string): string {
  const target = join(folder, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
  return target;
}

const DOMAIN = 'src/domain/thing.ts';
const FINDING = 'src/analysis/findings/thing.test.ts';
const COMPONENT = 'src/ui/table/Thing.svelte';
const STATE = 'src/state/thing.svelte.ts';
const CANVAS = 'src/ui/canvas/thing.ts';

// The project service knows only the files that are there when it first looks.
const PLACES = [
  DOMAIN,
  FINDING,
  COMPONENT,
  STATE,
  CANVAS,
  'src/lineage/thing.ts',
  'src/analysis/thing.ts',
  'src/analysis/thing.test.ts',
  'src/cli/thing.ts',
  'src/storage/thing.ts',
  'src/exchange/thing.ts',
  'src/exchange/example-source.ts'
];
for (const place of PLACES) put(place, '');
put(
  'tsconfig.json',
  JSON.stringify({
    compilerOptions: {
      ...tsconfig.compilerOptions,
      target: 'esnext',
      module: 'esnext',
      moduleResolution: 'bundler',
      noEmit: true
    },
    include: ['src']
  })
);
symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));

const eslint = new ESLint({ cwd: folder, overrideConfigFile: join(ROOT, 'eslint.config.js') });

/** The rules that a text breaks when it stands in the given file. */
async function refusals(place: string, text: string): Promise<readonly (string | null)[]> {
  const results = await eslint.lintText(text, { filePath: put(place, text) });
  return results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
}

const component = (markup: string, script = ''): string =>
  `<script lang="ts">\n  ${script}\n</script>\n\n${markup}\n`;
const returning = (type: string, value: string): string =>
  `/** Says what it finds there. */\nexport function f(): ${type} {\n  return ${value};\n}\n`;
const unitTest = (title: string, call = 'it'): string =>
  `import { expect, it } from 'vitest';\n\n${call}('${title}', () => {\n  expect(1).toBe(1);\n});\n`;
const manyLines = Array.from({ length: 251 }, (_, n) => `export const line${n} = ${n};\n`).join('');
const manyBranches = Array.from({ length: 10 }, (_, n) => `if (x > ${n}) return ${n};`).join('\n');

it.each([
  [DOMAIN, returning('number', '1')],
  [FINDING, unitTest('[domination.order-only] flags an order')],
  [FINDING, unitTest('[silence] says nothing of nobody')],
  ['src/analysis/thing.test.ts', unitTest('counts what there is')],
  [DOMAIN, returning('Date', 'new Date(2026, 1, 1)')],
  [COMPONENT, component('<button type="button">Oui</button>')],
  [
    CANVAS,
    "export const find = (cy: { $: (s: string) => void }): void => cy.$('node:selected');\n"
  ],
  ['src/cli/thing.ts', "console.log('fait');\n"],
  ['src/exchange/example-source.ts', returning('Promise<Response>', "fetch('x.json')")]
])('takes good code in %s', async (place, text) => {
  expect(await refusals(place, text)).toEqual([]);
});

const IMPURE: [string, string, string][] = [
  ['chance', 'no-restricted-properties', returning('number', 'Math.random()')],
  ['the time', 'no-restricted-properties', returning('number', 'Date.now()')],
  ['today', 'no-restricted-syntax', returning('Date', 'new Date()')],
  ['the window', 'no-restricted-globals', returning('number', 'window.innerWidth')],
  ['the document', 'no-restricted-globals', returning('string', 'document.title')],
  ['the navigator', 'no-restricted-globals', returning('string', 'navigator.language')],
  ['random identifiers', 'no-restricted-globals', returning('string', 'crypto.randomUUID()')],
  ['the console', 'no-restricted-globals', "console.error('x');\n"],
  ['the global object', 'no-restricted-globals', returning('unknown', 'globalThis.navigator')]
];

describe.each(['domain', 'lineage', 'analysis'])('the pure layer %s', (layer) => {
  it.each(IMPURE)('refuses %s', async (_name, rule, text) => {
    expect(await refusals(`src/${layer}/thing.ts`, text)).toContain(rule);
  });
});

const EVERYWHERE: [string, string, string, string][] = [
  ['any', '@typescript-eslint/no-explicit-any', DOMAIN, 'export const x: any = 1;\n'],
  ['an enum', 'no-restricted-syntax', DOMAIN, 'export enum Form {\n  A\n}\n'],
  ['a default export', 'no-restricted-syntax', DOMAIN, 'const a = 1;\nexport default a;\n'],
  ['a barrel', 'no-restricted-syntax', DOMAIN, "export * from './other.ts';\n"],
  [
    '@ts-ignore',
    '@typescript-eslint/ban-ts-comment',
    DOMAIN,
    '// @ts-ignore\nexport const x = 1;\n'
  ],
  [
    'an unexplained exception',
    '@typescript-eslint/ban-ts-comment',
    DOMAIN,
    '// @ts-expect-error\nexport const x = 1;\n'
  ],
  [
    'a missing comment',
    'jsdoc/require-jsdoc',
    DOMAIN,
    'export function f(): number {\n  return 1;\n}\n'
  ],
  [
    'a missing comment in the command line',
    'jsdoc/require-jsdoc',
    'src/cli/thing.ts',
    'export function f(): number {\n  return 1;\n}\n'
  ],
  [
    'a comment that says the name again',
    'jsdoc/informative-docs',
    DOMAIN,
    '/** Get the link. */\nexport function getLink(): number {\n  return 1;\n}\n'
  ],
  [
    'a missing return type',
    '@typescript-eslint/explicit-module-boundary-types',
    DOMAIN,
    '/** Says one. */\nexport function f() {\n  return 1;\n}\n'
  ],
  [
    'a promise that nobody waits for',
    '@typescript-eslint/no-floating-promises',
    'src/storage/thing.ts',
    'Promise.resolve(1);\n'
  ],
  [
    'a case forgotten',
    '@typescript-eslint/switch-exhaustiveness-check',
    DOMAIN,
    "export const f = (x: 'a' | 'b'): number => {\n  switch (x) {\n    case 'a':\n      return 1;\n  }\n  return 2;\n};\n"
  ],
  [
    'five parameters',
    'max-params',
    DOMAIN,
    'export const f = (a: 1, b: 1, c: 1, d: 1, e: 1): number => a + b + c + d + e;\n'
  ],
  [
    'too many branches',
    'complexity',
    DOMAIN,
    `export function f(x: number): number {\n${manyBranches}\nreturn 0;\n}\n`
  ],
  ['too long a file', 'max-lines', DOMAIN, manyLines],
  [
    'an import from above',
    '@typescript-eslint/no-restricted-imports',
    DOMAIN,
    "import { a } from '../x.ts';\na();\n"
  ],
  [
    'a dynamic import from above',
    'no-restricted-syntax',
    DOMAIN,
    "export const x = import('../x.ts');\n"
  ],
  [
    'a type imported as a value',
    '@typescript-eslint/consistent-type-imports',
    DOMAIN,
    "import { Thing } from './other.ts';\nexport type X = Thing;\n"
  ],
  [
    'a dialog of the browser',
    'no-restricted-globals',
    STATE,
    returning('boolean', "confirm('Sûr ?')")
  ],
  [
    'a dialog by its object',
    'no-restricted-properties',
    STATE,
    returning('boolean', "window.confirm('Sûr ?')")
  ],
  ['localStorage', 'no-restricted-globals', STATE, "localStorage.setItem('a', 'b');\n"],
  ['fetch', 'no-restricted-globals', STATE, returning('Promise<Response>', "fetch('x')")],
  [
    'fetch beside the one file that may',
    'no-restricted-globals',
    'src/exchange/thing.ts',
    returning('Promise<Response>', "fetch('x')")
  ],
  ['fetch by its object', 'no-restricted-properties', STATE, "void globalThis.fetch('x');\n"],
  ['the console', 'no-console', STATE, "console.log('x');\n"],
  [
    'HTML from text',
    'no-restricted-syntax',
    CANVAS,
    "export const show = (place: HTMLElement): void => {\n  place.innerHTML = '<b>x</b>';\n};\n"
  ],
  [
    'a selector made from an id',
    'no-restricted-syntax',
    CANVAS,
    "export const f = (cy: { $: (s: string) => void }, id: string): void => cy.$('#' + id);\n"
  ],
  [
    'a selector written around an id',
    'no-restricted-syntax',
    CANVAS,
    'export const f = (cy: { nodes: (s: string) => void }, id: string): void =>\n  cy.nodes(`[id = "${id}"]`);\n'
  ]
];

describe('code anywhere', () => {
  it.each(EVERYWHERE)('is refused for %s', async (_name, rule, place, text) => {
    expect(await refusals(place, text)).toContain(rule);
  });
});

const MARKUP: [string, string, string][] = [
  ['{@html}', 'svelte/no-at-html-tags', component('<p>{@html text}</p>', "const text = '';")],
  [
    'a binding to HTML',
    'no-restricted-syntax',
    component('<p contenteditable bind:innerHTML={text}></p>', "let text = $state('');")
  ],
  [
    'a list without keys',
    'svelte/require-each-key',
    component('{#each [1, 2] as n}<p>{n}</p>{/each}')
  ],
  ['a button that submits', 'svelte/button-has-type', component('<button>Oui</button>')],
  [
    'a script without types',
    'svelte/block-lang',
    '<script>\n  const a = 1;\n</script>\n\n<p>{a}</p>\n'
  ],
  [
    'a type of a layer that it must not see',
    '@typescript-eslint/no-restricted-imports',
    component('<p>{x}</p>', "import type { Row } from '#storage/row.ts';\n  let x: Row = $props();")
  ],
  ['localStorage', 'no-restricted-globals', component('', "localStorage.setItem('a', 'b');")]
];

describe('a component', () => {
  it.each(MARKUP)('is refused for %s', async (_name, rule, text) => {
    expect(await refusals(COMPONENT, text)).toContain(rule);
  });
});

const TESTS: [string, string, string][] = [
  ['no rule in its title', 'vitest/valid-title', unitTest('flags an order')],
  ['a rule in capitals', 'vitest/valid-title', unitTest('[DOM-1] flags an order')],
  ['being alone', 'vitest/no-focused-tests', unitTest('[a.b] flags an order', 'it.only')],
  ['being skipped', 'vitest/no-disabled-tests', unitTest('[a.b] flags an order', 'it.skip')],
  [
    'expecting nothing',
    'vitest/expect-expect',
    "import { it } from 'vitest';\n\nit('[a.b] runs', () => {\n  String(1);\n});\n"
  ]
];

describe('the test of a finding', () => {
  it.each(TESTS)('is refused for %s', async (_name, rule, text) => {
    expect(await refusals(FINDING, text)).toContain(rule);
  });
});
