import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'maillage-checks-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

// Everything but what is built or installed.
const files = execFileSync(
  'git',
  ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
  {
    cwd: ROOT,
    encoding: 'utf8'
  }
);
for (const file of files.split('\0').filter(Boolean)) {
  cpSync(join(ROOT, file), join(folder, file), { force: true });
}
symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));

/** What a check says when the text is added at the end of the file, which may be a new one. */
function complaints(script: string, path: string, text: string): string {
  const target = join(folder, path);
  const before = files.split('\0').includes(path) ? readFileSync(target, 'utf8') : undefined;
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, `${before ?? ''}${text}`);
  try {
    const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', script], {
      cwd: folder,
      encoding: 'utf8',
      shell: process.platform === 'win32'
    });
    return status === 0 ? '' : stdout + stderr;
  } finally {
    if (before === undefined) rmSync(target);
    else writeFileSync(target, before);
  }
}

const component = (markup: string, script = ''): string =>
  `<script lang="ts">\n  ${script}\n</script>\n\n${markup}\n`;
const THING = 'src/ui/shared/Zzz.svelte';
const MODULE = 'src/domain/zzz.ts';

const FAULTS: [string, string, string, string, RegExp][] = [
  ['a file that nobody uses', 'check:unused', MODULE, 'export const zzz = 1;\n', /zzz\.ts/],
  [
    'an export that nobody uses',
    'check:unused',
    'src/domain/ids.ts',
    '\nexport const zzz = 1;\n',
    /zzz\s+src\/domain\/ids\.ts/
  ],
  ['bad spacing', 'check:format', MODULE, 'export const  zzz = "1"\n', /zzz\.ts/],
  ['a wrong type', 'check:types', MODULE, "export const zzz: number = '1';\n", /zzz\.ts/],
  [
    'syntax that Node cannot strip',
    'check:types',
    MODULE,
    'export class Zzz {\n  constructor(readonly a: string) {}\n}\n',
    /erasableSyntaxOnly/
  ],
  [
    'an index taken for granted',
    'check:types',
    MODULE,
    'export const zzz = (all: string[]): string => all[0];\n',
    /zzz\.ts/
  ],
  ['an image that says nothing', 'check:types', THING, component('<img src="x.png" />'), /a11y/],
  [
    'a property that is not asked for',
    'check:types',
    'src/routes/zzz/+page.svelte',
    component('<Page zzz={1} />', "import Page from '../+page.svelte';"),
    /zzz/
  ]
];

describe('a check', () => {
  it.each(FAULTS)('refuses %s', (...[, script, path, text, complaint]) => {
    expect(complaints(script, path, text)).toMatch(complaint);
  });
});
