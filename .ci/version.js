import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** @param {string[]} args */
function git(...args) {
  // What git has to complain of is nothing to tell: sources may come without their history.
  return execFileSync('git', args, {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore']
  }).trim();
}

/** The commit that the sources stand at, and its day; `null` when they stand at none. */
function commit() {
  try {
    const [day, hash] = git('log', '-1', '--format=%cs %h').split(' ');
    return git('status', '--porcelain') === '' ? `${day?.replaceAll('-', '')}.${hash}` : null;
  } catch {
    return null;
  }
}

/**
 * What a build is called: the version, the day and the commit (`0.1.0+20261122.436c41d`). Two
 * builds that differ never have the same name, since an installed app tells versions by it: what
 * is built from sources that no commit holds has the time in its name instead.
 */
export function versionName() {
  // The processes that one build is made of, some of which start later, agree on one moment.
  return (process.env['MAILLAGE_VERSION'] ??= newName());
}

function newName() {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const now = new Date().toISOString();
  const moment = `${now.slice(0, 10).replaceAll('-', '')}.t${now.slice(11, 19).replaceAll(':', '')}`;
  return `${version}+${commit() ?? moment}`;
}
