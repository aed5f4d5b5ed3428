import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const isWindows = process.platform === 'win32';

/**
 * Where a program of the PATH is, if it is.
 *
 * @param {string} name
 */
export function whereIs(name) {
  const { PATH = '' } = process.env;
  const folders = PATH.split(delimiter).filter(Boolean);
  const endings = isWindows ? ['.exe', '.cmd', '.bat'] : [''];
  return folders
    .flatMap((folder) => endings.map((ending) => join(folder, name + ending)))
    .find(isExecutable);
}

/**
 * Whether a file is there and may be run.
 *
 * @param {string} path
 */
export function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Runs a program with our own output, and tells whether it went well.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} options
 */
export function run(program, args, options = {}) {
  const { status } = spawnSync(program, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    ...options
  });
  return status === 0;
}

/**
 * Runs npm, the very one that runs us if there is one.
 *
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} options
 */
export function runNpm(args, options = {}) {
  const npm = npmProgram(args);
  return run(npm.program, npm.args, { ...npm.options, ...options });
}

/**
 * Runs npm while other programs run: what it says is given at its end, with whether it went well.
 *
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<{ isFine: boolean; said: string }>}
 */
export function runNpmAside(args, options = {}) {
  const npm = npmProgram(args);
  return new Promise((resolve) => {
    const child = spawn(npm.program, npm.args, {
      ...npm.options,
      ...options,
      stdio: ['ignore', 'pipe', 'pipe']
    });
    /** @type {Buffer[]} */
    const said = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (/** @type {Buffer} */ part) => said.push(part));
    }
    /** @param {boolean} isFine */
    const end = (isFine) => {
      resolve({ isFine, said: Buffer.concat(said).toString() });
    };
    child.on('error', (error) => {
      said.push(Buffer.from(error.message));
      end(false);
    });
    child.on('close', (code) => {
      end(code === 0);
    });
  });
}

/** @param {readonly string[]} args */
function npmProgram(args) {
  const { npm_execpath: npm } = process.env;
  return npm?.endsWith('.js')
    ? { program: process.execPath, args: [npm, ...args], options: {} }
    : { program: 'npm', args: [...args], options: { shell: isWindows } };
}
