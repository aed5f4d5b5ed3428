import { homedir } from 'node:os';
import { join } from 'node:path';
import { isExecutable, run, runNpm, whereIs } from './run-command.js';

const ON_THE_PATH = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge'
];
const DOWNLOAD_LIMIT = 180_000;

function usualPlaces() {
  if (process.platform === 'darwin') {
    return ['Chromium', 'Google Chrome', 'Microsoft Edge'].flatMap((name) =>
      ['/', homedir()].map((root) => join(root, `Applications/${name}.app/Contents/MacOS/${name}`))
    );
  }
  if (process.platform === 'win32') {
    const { PROGRAMFILES, 'PROGRAMFILES(X86)': x86, LOCALAPPDATA } = process.env;
    return [PROGRAMFILES, x86, LOCALAPPDATA]
      .filter((root) => root !== undefined)
      .flatMap((root) =>
        ['Google/Chrome', 'Chromium', 'Microsoft/Edge'].map((name) =>
          join(root, name, 'Application', name.endsWith('Edge') ? 'msedge.exe' : 'chrome.exe')
        )
      );
  }
  return ['/usr/lib/chromium/chromium', '/snap/bin/chromium', '/opt/google/chrome/chrome'];
}

async function ownOfPlaywright() {
  try {
    const { chromium } = await import('@playwright/test');
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

/** The Chromium to test with: the one that CHROMIUM_PATH names, or the first found. */
export async function findBrowser() {
  const { CHROMIUM_PATH: named } = process.env;
  if (named) {
    if (isExecutable(named)) return named;
    throw new Error(`CHROMIUM_PATH names no program: ${named}`);
  }
  const places = [...ON_THE_PATH.map(whereIs), ...usualPlaces(), await ownOfPlaywright()];
  return places.find((place) => place !== undefined && isExecutable(place));
}

/**
 * The system's package manager, if we may use it: each step is a program and its arguments.
 *
 * @returns {[string, ...string[]][]}
 */
function systemPackages() {
  const isRoot = process.getuid?.() === 0;
  const maySudo = () => whereIs('sudo') && run('sudo', ['-n', 'true'], { stdio: 'ignore' });
  if (!isRoot && !maySudo()) return [];

  /** @type {(...command: [string, ...string[]]) => [string, ...string[]]} */
  const asRoot = (...command) => (isRoot ? command : ['sudo', '-n', ...command]);
  if (whereIs('apt-get')) {
    return [
      asRoot('apt-get', 'update', '-qq'),
      asRoot(
        'apt-get',
        'install',
        '-y',
        '-qq',
        '--no-install-recommends',
        'chromium',
        'fonts-liberation'
      )
    ];
  }
  if (whereIs('dnf')) return [asRoot('dnf', 'install', '-y', '-q', 'chromium')];
  if (whereIs('apk')) return [asRoot('apk', 'add', '--quiet', 'chromium')];
  return [];
}

function installFromSystem() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const [program, ...args] of systemPackages()) {
    console.log(`> ${[program, ...args].join(' ')}`);
    run(program, args, { env });
  }
}

function download() {
  console.log('> npx playwright install chromium');
  // A dead network must not hold the tests up: one try, and not for long.
  const env = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' };
  runNpm(['exec', '--no', '--', 'playwright', 'install', 'chromium'], {
    env,
    timeout: DOWNLOAD_LIMIT,
    killSignal: 'SIGKILL'
  });
}

/**
 * Whether a browser just obtained starts: a download may lack libraries of the system.
 *
 * @param {string} browser
 */
function starts(browser) {
  return process.platform !== 'linux' || run(browser, ['--version']);
}

/** Finds a browser, or gets one; returns its path and says what it does. */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found) return found;

  console.log('No Chromium, Chrome or Edge on this machine: trying to get one.');
  for (const attempt of [download, installFromSystem]) {
    attempt();
    const browser = await findBrowser();
    if (browser && starts(browser)) return browser;
    console.log('That did not give a browser that starts.');
  }
  throw new Error(
    'No browser to test with. Install Chromium, Chrome or Edge (on Debian and Ubuntu: ' +
      '`sudo apt-get install chromium`), or set CHROMIUM_PATH to the program of one.'
  );
}
