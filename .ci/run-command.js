import { spawnSync } from 'node:child_process';
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
  const { npm_execpath: npm } = process.env;
  if (npm?.endsWith('.js')) return run(process.execPath, [npm, ...args], options);
  return run('npm', args, { shell: isWindows, ...options });
}
