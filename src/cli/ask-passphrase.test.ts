import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { seal } from '#exchange/privacy/sealed-file.ts';
import { writeFile } from '#exchange/write-file.ts';
import { EMPTY_STATE } from '#lineage/map-state.ts';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { newPassphraseFor, passphraseFor } from './ask-passphrase.ts';
import { wordsFor } from './words.ts';

const WORDS = wordsFor('en', undefined);
const ENTER = '\r';
const ERASE = '\u007f';
const [CTRL_C, CTRL_D] = ['\u0003', '\u0004'];

/** A terminal of which all is seen: what it shows, and whether it repeats what is typed. */
class SeenTerminal {
  readonly stdin = Object.assign(new PassThrough(), {
    isTTY: true,
    setRawMode: (isRaw: boolean): void => {
      this.repeats = !isRaw;
    }
  });
  readonly stderr = new PassThrough();
  repeats = true;
  /** At each question, whether what was typed then would have shown. */
  readonly repeated: boolean[] = [];
  shown = '';

  /** Answers each question in turn. */
  constructor(...answers: readonly string[]) {
    const left = [...answers];
    this.stderr.on('data', (chunk: Buffer) => {
      this.shown += chunk.toString();
      if (!this.shown.endsWith(': ')) return;
      this.repeated.push(this.repeats);
      this.stdin.write(left.shift() ?? CTRL_D);
    });
  }
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('a passphrase that is typed', () => {
  it('is asked for by the name of its file, and shows nowhere', async () => {
    vi.stubEnv('MAILLAGE_PASSPHRASE', '');
    const terminal = new SeenTerminal(`moulax${ERASE}${ERASE}in sentier${ENTER}`);

    expect(await passphraseFor('carte.ect.age', WORDS, terminal)).toBe('moulin sentier');
    expect(terminal.shown).toBe('Passphrase of carte.ect.age: \n');
    expect(terminal.repeated).toEqual([false]);
    expect(terminal.repeats).toBe(true);
  });

  it.each([CTRL_C, CTRL_D, ENTER])('may be refused (%j), and nothing is done', async (key) => {
    vi.stubEnv('MAILLAGE_PASSPHRASE', '');
    const terminal = new SeenTerminal(key);

    expect(await passphraseFor('carte.ect.age', WORDS, terminal)).toEqual({
      code: 2,
      result: '',
      messages: ['carte.ect.age: without a passphrase, nothing was read nor written.']
    });
    expect(terminal.repeats).toBe(true);
  });

  it('is asked for twice before it locks a file', async () => {
    vi.stubEnv('MAILLAGE_PASSPHRASE', '');
    const ask = (...answers: string[]): ReturnType<typeof newPassphraseFor> =>
      newPassphraseFor('carte.ect.age', WORDS, new SeenTerminal(...answers));

    expect(await ask(`moulin${ENTER}`, `moulin${ENTER}`)).toBe('moulin');
    for (const second of [`moulim${ENTER}`, ENTER, CTRL_C])
      expect(await ask(`moulin${ENTER}`, second)).toMatchObject({
        code: 2,
        messages: [expect.stringContaining('not twice the same passphrase')]
      });
    expect(await ask(CTRL_C)).toMatchObject({ code: 2 });
  });
});

it('a passphrase of the environment is not asked for', async () => {
  vi.stubEnv('MAILLAGE_PASSPHRASE', 'moulin');
  const terminal = new SeenTerminal();

  expect(await passphraseFor('carte.ect.age', WORDS, terminal)).toBe('moulin');
  expect(await newPassphraseFor('carte.ect.age', WORDS, terminal)).toBe('moulin');
  expect(terminal.shown).toBe('');
});

it('nobody is asked where there is no terminal', async () => {
  vi.stubEnv('MAILLAGE_PASSPHRASE', '');
  const terminal = { stdin: new PassThrough(), stderr: new PassThrough() };

  expect(await passphraseFor('carte.ect.age', WORDS, terminal)).toMatchObject({
    code: 2,
    messages: [expect.stringContaining('MAILLAGE_PASSPHRASE')]
  });
  expect(terminal.stderr.read()).toBeNull();
});

// A terminal of the system's own, where it has what makes one: every Linux but the barest.
const makesTerminals = String(spawnSync('script', ['--version']).stdout).includes('util-linux');

it.skipIf(!makesTerminals)('a true terminal shows nothing of what is typed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-'));
  const path = join(folder, 'carte.ect.age');
  const map = { id: '00000000-0000-4000-8000-000000000001', state: EMPTY_STATE, snapshots: [] };
  writeFileSync(path, await seal(await writeFile(map), 'moulin sentier'));
  const program = fileURLToPath(new URL('main.ts', import.meta.url));
  const command = `'${process.execPath}' '${program}' validate '${path}' --lang en`;
  const child = spawn('script', ['--quiet', '--return', '--command', command, '/dev/null'], {
    env: { ...process.env, MAILLAGE_PASSPHRASE: '' }
  });
  let shown = '';
  child.stdout.on('data', (chunk: Buffer) => {
    shown += chunk.toString();
    if (shown.endsWith('age: ')) child.stdin.write('moulin sentier\r');
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  rmSync(folder, { recursive: true });

  expect(shown).toContain('nothing to report');
  expect(shown).not.toContain('moulin');
  expect(code).toBe(0);
});
