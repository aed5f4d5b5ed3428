import './node-version.js';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './browser.js';
import { ensurePackages } from './install.js';
import { runNpm, runNpmAside } from './run-command.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const RESULTS = join(ROOT, 'test-results');

/**
 * @typedef {{ file: string; count: (results: any) => [number, number] }} TestResults
 * @typedef {{ script: string; args?: string[]; tests?: TestResults }} Step
 * @typedef {Awaited<ReturnType<typeof runStep>>} Outcome
 */

/**
 * How many tests passed and failed, in the file that each test runner writes.
 *
 * @type {TestResults}
 */
const VITEST = {
  file: 'unit.json',
  count: ({ numPassedTests, numFailedTests }) => [numPassedTests, numFailedTests]
};
/** @type {TestResults} */
const PLAYWRIGHT = {
  file: 'e2e.json',
  count: ({ stats }) => [stats.expected, stats.unexpected + stats.flaky]
};

/**
 * Every script of package.json that must pass, in order; one without `tests` counts as one.
 * Those of a round that stand in two lists run side by side: each needs one processor.
 *
 * @type {Step[][][]}
 */
const ROUNDS = [
  [
    [{ script: 'check:lint' }],
    [
      { script: 'check:format' },
      { script: 'check:layers' },
      { script: 'check:unused' },
      { script: 'check:types' },
      { script: 'build', args: ['--logLevel', 'warn'] },
      { script: 'check:size' }
    ]
  ],
  [
    [
      {
        script: 'test:unit',
        args: ['--reporter=default', '--reporter=json', '--outputFile.json=test-results/unit.json'],
        tests: VITEST
      },
      { script: 'test:e2e', tests: PLAYWRIGHT }
    ]
  ]
];

/**
 * @param {TestResults} results
 * @returns {[number, number]}
 */
function readCount({ file, count }) {
  try {
    return count(JSON.parse(readFileSync(join(RESULTS, file), 'utf8')));
  } catch {
    return [0, 0];
  }
}

/**
 * Runs one script; what it says is for the reader, its exit code and its results are for us.
 *
 * @param {Step} step
 * @param {NodeJS.ProcessEnv} env
 * @param {boolean} isAlone - otherwise what it says is given at its end, all together.
 */
async function runStep({ script, args = [], tests }, env, isAlone) {
  const command = ['run', '--silent', script, '--', ...args];
  const start = Date.now();
  if (isAlone) console.log(`\n## ${script}`);
  const { isFine, said } = isAlone
    ? { isFine: runNpm(command, { cwd: ROOT, env }), said: '' }
    : await runNpmAside(command, { cwd: ROOT, env });
  if (!isAlone) console.log(`\n## ${script}\n${said}`.trimEnd());
  /** @type {[number, number]} */
  const [passed, failed] = tests ? readCount(tests) : [isFine ? 1 : 0, 0];
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(`${isFine ? 'passed' : 'FAILED'} in ${seconds} s`);
  // A runner that failed without a failed test (a file that does not load) has failed once.
  return { script, passed, failed: isFine ? failed : Math.max(failed, 1), isFine };
}

/**
 * @param {Step[][]} round
 * @param {NodeJS.ProcessEnv} env
 */
async function runRound(round, env) {
  const outcomes = round.map(async (steps) => {
    /** @type {Outcome[]} */
    const ended = [];
    for (const step of steps) ended.push(await runStep(step, env, round.length === 1));
    return ended;
  });
  return (await Promise.all(outcomes)).flat();
}

/** @param {Outcome[]} outcomes */
function conclude(outcomes) {
  /** @param {'passed' | 'failed'} key */
  const sum = (key) => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  const failures = outcomes.filter(({ isFine }) => !isFine).map(({ script }) => script);

  console.log(failures.length > 0 ? `\nFailed: ${failures.join(', ')}` : '\nEverything passed.');
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = failures.length > 0 ? 1 : 0;
}

async function prepare() {
  ensurePackages();
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS);
  const browser = await ensureBrowser();
  console.log(`Browser: ${browser}`);
  return { ...process.env, CHROMIUM_PATH: browser };
}

try {
  const env = await prepare();
  /** @type {Outcome[]} */
  const outcomes = [];
  for (const round of ROUNDS) outcomes.push(...(await runRound(round, env)));
  conclude(outcomes);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  conclude([{ script: 'install', passed: 0, failed: 1, isFine: false }]);
}
