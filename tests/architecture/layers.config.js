/**
 * Who may import whom: each layer sees itself and the layers of its list, and no other.
 *
 * @type {Record<string, string[]>}
 */
export const MAY_IMPORT = {
  domain: [],
  drawing: ['domain'],
  lineage: ['domain'],
  analysis: ['domain'],
  exchange: ['domain', 'lineage', 'analysis'],
  storage: ['domain', 'lineage', 'exchange'],
  workers: ['domain', 'lineage', 'analysis', 'exchange', 'report'],
  state: ['domain', 'lineage', 'analysis', 'exchange', 'storage', 'workers'],
  i18n: ['domain', 'analysis'],
  report: ['domain', 'drawing', 'analysis', 'exchange', 'i18n'],
  // Workers too: the layout of the canvas runs in one of its own.
  ui: ['domain', 'drawing', 'analysis', 'workers', 'state', 'i18n'],
  routes: ['domain', 'state', 'i18n', 'ui'],
  cli: ['domain', 'lineage', 'analysis', 'exchange', 'workers', 'i18n', 'report']
};

/** The one place that each outside package may be imported from. */
export const PACKAGE_HOME = {
  graphology: { packages: 'graphology[^/]*', home: '^src/analysis/' },
  dexie: { packages: 'dexie[^/]*', home: '^src/storage/' },
  cytoscape: { packages: 'cytoscape[^/]*', home: '^src/ui/canvas/' },
  svelte: { packages: 'svelte', home: '^src/(state|ui|routes)/' },
  valibot: { packages: '(valibot|@valibot/[^/]*)', home: '^src/exchange/' },
  canonicalize: { packages: 'canonicalize', home: '^src/exchange/' },
  papaparse: { packages: 'papaparse', home: '^src/exchange/' },
  age: { packages: 'age-encryption', home: '^src/exchange/' },
  saxes: { packages: 'saxes', home: '^src/exchange/' }
};

const TEST = '\\.test\\.ts$';
/** Files straight under src/: what kit asks for there. They belong to no layer. */
const ROOT_FILE = '^src/[^/]+$';
const STYLE = '\\.css$';

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const layerRules = Object.entries(MAY_IMPORT).map(([layer, allowed]) => ({
  name: `layer-${layer}`,
  comment: `src/${layer} may import only: ${allowed.join(', ') || 'nothing of ours'}.`,
  severity: 'error',
  from: { path: `^src/${layer}/`, pathNot: TEST },
  to: {
    path: '^(src|tests|\\.ci)/',
    pathNot: [`^src/(${[layer, ...allowed].join('|')})/`, ...(layer === 'routes' ? [STYLE] : [])]
  }
}));

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const homeRules = Object.entries(PACKAGE_HOME).map(([name, { packages, home }]) => ({
  name: `home-of-${name}`,
  comment: `${name} is imported from ${home} alone, so that it can be replaced there.`,
  severity: 'error',
  from: { path: '^src/', pathNot: [home, TEST] },
  to: { path: `(^|/)node_modules/(@types/)?${packages}/` }
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...layerRules,
    ...homeRules,
    {
      name: 'home-of-kit',
      comment: 'SvelteKit stays in the pages, so that what they show does not depend on it.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/routes/', ROOT_FILE, TEST] },
      to: {
        path: '(^\\$(app|env|service-worker)|/node_modules/@sveltejs/|^node_modules/@sveltejs/)'
      }
    },
    {
      name: 'only-known-layers',
      comment: 'A new folder of src/ says here what it may import before anything is in it.',
      severity: 'error',
      from: {},
      to: { path: '^src/[^/]+/', pathNot: `^src/(${Object.keys(MAY_IMPORT).join('|')})/` }
    },
    {
      name: 'two-deep',
      comment: 'Two folders deep at most, so that a name is enough to find a file.',
      severity: 'error',
      from: {},
      to: { path: '^src/[^/]+/[^/]+/[^/]+/', pathNot: '^src/routes/' }
    },
    {
      name: 'no-circular',
      comment: 'Two modules that need each other are one module, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true }
    },
    {
      name: 'no-node',
      comment: 'What the browser runs has no Node; the command line has.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/cli/', TEST] },
      to: { dependencyTypes: ['core'] }
    },
    {
      name: 'no-undeclared',
      comment: 'Every package that is imported stands in package.json.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] }
    },
    {
      name: 'not-to-dev',
      comment: 'What the browser runs is a dependency, not a devDependency.',
      severity: 'error',
      from: { path: '^src/', pathNot: [TEST, '\\.d\\.ts$'] },
      // The compiler puts what the app needs of Svelte and of kit into the build.
      to: { dependencyTypes: ['npm-dev'], pathNot: '(^|/)node_modules/(svelte|@sveltejs)/' }
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: {},
      // Kit makes these when it builds.
      to: { couldNotResolve: true, pathNot: ['^\\$(app|env|service-worker)', '^\\./\\$types$'] }
    }
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['svelte', 'browser', 'import', 'types', 'default'],
      extensions: ['.ts', '.js', '.svelte', '.d.ts']
    }
  }
};
