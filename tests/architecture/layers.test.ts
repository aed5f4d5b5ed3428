import { afterAll, describe, expect, it, vi } from 'vitest';
import { MAY_IMPORT } from './layers.config.js';
import { SmallTree, type Files } from './small-tree.ts';

const tree = new SmallTree();
// The first one loads the whole tool.
vi.setConfig({ testTimeout: 60_000 });
afterAll(() => {
  tree.remove();
});

const component = (script: string): string => `<script lang="ts">\n${script}\n</script>\n`;
const use = (name: string, from: string): string =>
  `import ${name} from '${from}';\nexport const used = ${name};\n`;

/** For each layer, one that it must not see. */
const FORBIDDEN_TO: Record<string, string> = {
  domain: 'lineage',
  drawing: 'analysis',
  lineage: 'analysis',
  analysis: 'exchange',
  exchange: 'storage',
  storage: 'analysis',
  workers: 'storage',
  state: 'ui',
  i18n: 'exchange',
  report: 'state',
  ui: 'storage',
  routes: 'storage',
  cli: 'state'
};

it('takes a tree that keeps to the rules, a module in each layer', async () => {
  expect(Object.keys(FORBIDDEN_TO)).toEqual(Object.keys(MAY_IMPORT));
  expect(await tree.refusals()).toEqual([]);
});

describe('an import of a layer that another must not see', () => {
  it.each(Object.entries(FORBIDDEN_TO))('is refused: %s of %s', async (layer, other) => {
    const text = use(`{ ${other} }`, `#${other}/thing.ts`);

    expect(await tree.refusals({ [`src/${layer}/fault.ts`]: text })).toContain(`layer-${layer}`);
  });
});

const WAYS: [string, string, Files][] = [
  [
    'by a relative path',
    'layer-domain',
    { 'src/domain/fault.ts': use('{ analysis }', '../analysis/thing.ts') }
  ],
  [
    'of a type only',
    'layer-domain',
    {
      'src/domain/fault.ts':
        "import type { analysis } from '#analysis/thing.ts';\nexport type A = typeof analysis;\n"
    }
  ],
  [
    'at run time, when asked',
    'layer-domain',
    { 'src/domain/fault.ts': "export const later = () => import('#analysis/thing.ts');\n" }
  ],
  [
    'passed on',
    'layer-domain',
    { 'src/domain/fault.ts': "export { analysis } from '#analysis/thing.ts';\n" }
  ],
  [
    'in a component',
    'layer-ui',
    {
      'src/ui/table/Fault.svelte': component(
        "import { storage } from '#storage/thing.ts'; storage;"
      )
    }
  ],
  [
    'in a page',
    'layer-routes',
    {
      'src/routes/+page.svelte': component("import { storage } from '#storage/thing.ts'; storage;")
    }
  ],
  [
    'as the address of a worker',
    'layer-i18n',
    { 'src/i18n/fault.ts': use('url', '#workers/thing.ts?worker&url') }
  ],
  [
    'from the tests',
    'layer-domain',
    { 'src/domain/fault.ts': use('{ builder }', '#testing/builder.ts') }
  ]
];

describe('an import that breaks a layer', () => {
  it.each(WAYS)('is refused %s', async (_way, rule, files) => {
    expect(await tree.refusals(files)).toContain(rule);
  });
});

const PACKAGES: [string, string, string, string][] = [
  ['graphology', 'home-of-graphology', 'src/exchange/fault.ts', 'graphology'],
  ['a type of graphology', 'home-of-graphology', 'src/domain/fault.ts', 'graphology-types'],
  ['a part of graphology', 'home-of-graphology', 'src/ui/fault.ts', 'graphology-metrics'],
  ['dexie', 'home-of-dexie', 'src/state/fault.ts', 'dexie'],
  ['cytoscape', 'home-of-cytoscape', 'src/ui/table/fault.ts', 'cytoscape'],
  ['an extension of cytoscape', 'home-of-cytoscape', 'src/workers/fault.ts', 'cytoscape-fcose'],
  ['svelte', 'home-of-svelte', 'src/exchange/fault.ts', 'svelte/store'],
  ['valibot', 'home-of-valibot', 'src/storage/fault.ts', 'valibot'],
  ['canonicalize', 'home-of-canonicalize', 'src/lineage/fault.ts', 'canonicalize'],
  ['papaparse', 'home-of-papaparse', 'src/cli/fault.ts', 'papaparse'],
  ['saxes', 'home-of-saxes', 'src/analysis/fault.ts', 'saxes'],
  ['age-encryption', 'home-of-age', 'src/state/fault.ts', 'age-encryption'],
  ['kit', 'home-of-kit', 'src/ui/fault.ts', '@sveltejs/kit'],
  ['the router', 'home-of-kit', 'src/ui/fault.ts', '$app/navigation'],
  ['a tool', 'not-to-dev', 'src/domain/fault.ts', 'fast-check'],
  ['Node', 'no-node', 'src/exchange/fault.ts', 'node:fs'],
  ['a package that nobody declared', 'no-undeclared', 'src/domain/fault.ts', 'acorn'],
  ['nothing that is there', 'no-unresolvable', 'src/domain/fault.ts', './nowhere.ts']
];

describe('a package out of its place', () => {
  it.each(PACKAGES)('is refused: %s', async (_name, rule, path, from) => {
    expect(await tree.refusals({ [path]: use('* as it', from) })).toContain(rule);
  });

  it.each([
    ['src/analysis/graph.ts', 'graphology'],
    ['src/storage/database.ts', 'dexie'],
    ['src/ui/canvas/draw.ts', 'cytoscape'],
    ['src/exchange/schema.ts', 'valibot'],
    ['src/routes/page.ts', '$app/navigation'],
    ['src/cli/main.ts', 'node:fs']
  ])('is taken in its place: %s of %s', async (path, from) => {
    expect(await tree.refusals({ [path]: use('* as it', from) })).toEqual([]);
  });
});

const SHAPES: [string, string, Files][] = [
  [
    'a cycle of two modules',
    'no-circular',
    {
      'src/domain/one.ts':
        "import { two } from './two.ts';\nexport const one = (): number => two;\n",
      'src/domain/two.ts': "import { one } from './one.ts';\nexport const two = one.length;\n"
    }
  ],
  [
    'a folder that no layer names',
    'only-known-layers',
    {
      'src/domain/fault.ts': use('{ help }', '../helpers/help.ts'),
      'src/helpers/help.ts': 'export const help = 1;\n'
    }
  ],
  [
    'a module three folders deep',
    'two-deep',
    {
      'src/analysis/fault.ts': use('{ deep }', './metrics/ego/deep.ts'),
      'src/analysis/metrics/ego/deep.ts': 'export const deep = 1;\n'
    }
  ]
];

describe('a shape that makes code hard to follow', () => {
  it.each(SHAPES)('is refused: %s', async (_name, rule, files) => {
    expect(await tree.refusals(files)).toContain(rule);
  });
});
