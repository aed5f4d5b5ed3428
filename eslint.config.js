import js from '@eslint/js';
import vitest from '@vitest/eslint-plugin';
import prettier from 'eslint-config-prettier';
import jsdoc from 'eslint-plugin-jsdoc';
import playwright from 'eslint-plugin-playwright';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';
import { MAY_IMPORT } from './tests/architecture/layers.config.js';

const RUNES = ['**/*.svelte', '**/*.svelte.ts'];
const UNIT_TESTS = ['src/**/*.test.ts', 'tests/**/*.test.ts'];
const PURE = '{domain,drawing,lineage,analysis}';
const DOCUMENTED = '{domain,drawing,lineage,analysis,exchange,storage,state,workers,cli,report}';

const KEPT = 'What is kept goes through #storage.';
const ASKED = 'Ask through a component of #ui.';
const OFFLINE =
  'The app works offline and calls no server; examples come from #exchange/example-source.ts.';
const PURITY = 'The same input gives the same output, anywhere: take it as a parameter.';

const storageGlobals = ['localStorage', 'sessionStorage', 'indexedDB'].map((name) => ({
  name,
  message: KEPT
}));
const networkGlobals = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => ({
  name,
  message: OFFLINE
}));
const dialogGlobals = ['alert', 'confirm', 'prompt'].map((name) => ({ name, message: ASKED }));
const impureGlobals = [
  'window',
  'document',
  'navigator',
  'location',
  'self',
  'globalThis',
  'crypto',
  'performance',
  'console',
  'process'
].map((name) => ({ name, message: PURITY }));
const everyGlobal = [...storageGlobals, ...networkGlobals, ...dialogGlobals];

const CY_SELECTOR = 'CallExpression[callee.property.name=/^(\\$|nodes|edges|elements)$/]';
const NO_SELECTOR =
  'An id may hold any character: find it with getElementById, never by a selector.';
const RAW_HTML = '/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)$/';
const NO_RAW_HTML = 'Text that comes from a map is never read as HTML.';

const syntax = [
  { selector: 'TSEnumDeclaration', message: 'Write a const array and its union type.' },
  { selector: 'ExportDefaultDeclaration', message: 'Name what you export.' },
  { selector: 'ExportAllDeclaration', message: 'Export names one by one, where they live.' },
  { selector: `MemberExpression[property.name=${RAW_HTML}]`, message: NO_RAW_HTML },
  { selector: `SvelteDirective[key.name.name=${RAW_HTML}]`, message: NO_RAW_HTML },
  { selector: `${CY_SELECTOR} > TemplateLiteral[expressions.length>0]`, message: NO_SELECTOR },
  { selector: `${CY_SELECTOR} > BinaryExpression[operator='+']`, message: NO_SELECTOR },
  {
    selector: 'ImportExpression[source.value=/^\\.\\.\\//]',
    message: 'Import across folders by name: #layer/….'
  }
];
const impureSyntax = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: PURITY },
  { selector: "CallExpression[callee.name='Date']", message: PURITY }
];

const upward = {
  regex: '^\\.\\./(?!app\\.css$)',
  message: 'Import across folders by name: #layer/….'
};

/**
 * dependency-cruiser reads a component once compiled, when its `import type` are gone: the same
 * table of layers is applied to them here.
 */
/** @type {import('eslint').Linter.Config[]} */
const componentLayers = ['ui', 'routes'].map((layer) => {
  const allowed = MAY_IMPORT[layer] ?? [];
  const refused = Object.keys(MAY_IMPORT).filter(
    (other) => other !== layer && !allowed.includes(other)
  );
  const message = `src/${layer} may import only: ${allowed.join(', ')}.`;
  return {
    files: [`src/${layer}/**/*.svelte`],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [upward, { regex: `^#(${refused.join('|')})/`, message }] }
      ]
    }
  };
});

export default defineConfig(
  globalIgnores(['.svelte-kit/', 'build/', 'coverage/', 'test-results/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  js.configs.recommended,
  ts.configs.strictTypeChecked,
  ts.configs.stylisticTypeChecked,
  svelte.configs.recommended,
  {
    languageOptions: {
      globals: globals.browser,
      parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] }
    },
    rules: {
      // TypeScript already reports undefined names, and knows more of them.
      'no-undef': 'off',
      'no-console': ['error', { allow: ['error'] }],
      complexity: ['error', 10],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', { max: 4 }],
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // A name that is empty falls back like one that is missing.
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true } }
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      // It asks for the `!` that no-non-null-assertion refuses.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }
      ],
      'no-restricted-syntax': ['error', ...syntax],
      'no-restricted-globals': ['error', ...everyGlobal],
      'no-restricted-properties': [
        'error',
        ...everyGlobal.flatMap(({ name, message }) =>
          ['window', 'globalThis', 'self'].map((object) => ({ object, property: name, message }))
        ),
        { object: 'navigator', property: 'sendBeacon', message: OFFLINE }
      ],
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: [upward] }]
    }
  },
  {
    files: RUNES,
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
    rules: {
      'svelte/no-at-html-tags': 'error',
      'svelte/button-has-type': 'error',
      'svelte/block-lang': ['error', { script: 'ts' }],
      'svelte/require-each-key': 'error',
      // Addresses are hashes, `#/map/…`: they hold in any folder as they are.
      'svelte/no-navigation-without-resolve': 'off'
    }
  },
  {
    // typescript-eslint sees a .svelte import as `any`; svelte-check types it in full.
    files: ['**/*.svelte'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off'
    }
  },
  ...componentLayers,

  // A sentence is text, and the English file has the type of the French one.
  {
    files: ['src/i18n/{fr,en}/*.ts'],
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' }
  },

  // The inner layers say what they do, since every other one reads them.
  {
    files: [`src/${DOCUMENTED}/**/*.ts`],
    ignores: UNIT_TESTS,
    plugins: { jsdoc },
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          require: {
            FunctionDeclaration: true,
            ArrowFunctionExpression: true,
            ClassDeclaration: true
          }
        }
      ],
      'jsdoc/require-description': 'error',
      'jsdoc/no-types': 'error',
      'jsdoc/check-tag-names': 'error',
      'jsdoc/informative-docs': 'error'
    }
  },
  // Pure layers: the same input gives the same output, anywhere.
  {
    files: [`src/${PURE}/**/*.ts`],
    ignores: UNIT_TESTS,
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: PURITY },
        { object: 'Date', property: 'now', message: PURITY }
      ],
      'no-restricted-syntax': ['error', ...syntax, ...impureSyntax],
      'no-restricted-globals': ['error', ...everyGlobal, ...impureGlobals]
    }
  },
  {
    // Kernels read typed arrays within bounds that their own structure sets, millions of times.
    files: ['src/analysis/{network,metrics/*,chance/*}.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' }
  },
  // The few doors that the rules above point at.
  {
    files: ['src/storage/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', ...networkGlobals, ...dialogGlobals] }
  },
  {
    files: ['src/exchange/example-source.ts', 'src/service-worker.ts'],
    rules: { 'no-restricted-globals': ['error', ...storageGlobals, ...dialogGlobals] }
  },
  { files: ['src/cli/**/*.ts'], rules: { 'no-console': 'off' } },

  {
    files: UNIT_TESTS,
    ...vitest.configs.recommended,
    rules: {
      ...vitest.configs.recommended.rules,
      'vitest/no-focused-tests': 'error',
      'vitest/no-disabled-tests': 'error',
      'vitest/expect-expect': ['error', { assertFunctionNames: ['expect*', 'fc.assert'] }],
      'max-lines': 'off'
    }
  },
  {
    // A finding's test says which rule it shows: [domination.order-only] …
    files: ['src/analysis/findings/**/*.test.ts'],
    rules: {
      'vitest/valid-title': [
        'error',
        {
          mustMatch: {
            it: ['^\\[[a-z-]+(\\.[a-z-]+)?\\] ', 'Begin with the rule: [family.rule] …'],
            test: ['^\\[[a-z-]+(\\.[a-z-]+)?\\] ', 'Begin with the rule: [family.rule] …']
          }
        }
      ]
    }
  },
  {
    files: [...UNIT_TESTS, 'tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': 'off',
      // What a test expects to be there is there, or the test fails.
      '@typescript-eslint/no-non-null-assertion': 'off'
    }
  },
  {
    files: ['tests/e2e/**/*.ts'],
    ...playwright.configs['flat/recommended'],
    rules: {
      ...playwright.configs['flat/recommended'].rules,
      'max-lines': 'off',
      // What a page does, a test may do in its place.
      'no-restricted-globals': 'off',
      'no-restricted-properties': 'off',
      'no-restricted-syntax': 'off'
    }
  },

  // Tools: plain JavaScript on Node, and the default exports that they are configured by.
  {
    files: ['*.config.{js,ts}', '.ci/**/*.js', 'tests/architecture/*.config.js'],
    extends: [ts.configs.disableTypeChecked],
    languageOptions: { globals: globals.node },
    rules: {
      'no-console': 'off',
      'max-lines': 'off',
      'no-undef': 'error',
      'no-restricted-syntax': 'off',
      '@typescript-eslint/no-restricted-imports': 'off',
      '@typescript-eslint/explicit-module-boundary-types': 'off'
    }
  },
  prettier,
  svelte.configs.prettier
);
