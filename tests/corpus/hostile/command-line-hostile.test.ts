import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { run } from '#cli/run.ts';
import { readFile } from '#exchange/read-file.ts';
import { VALID } from './base.ts';
import { fileNameOf, type HostileInput } from './input.ts';
import { MAP_INPUTS, NETWORK_INPUTS } from './inputs.ts';
import { everywhere } from './text-inputs.ts';

const folder = mkdtempSync(join(tmpdir(), 'maillage-hostile-'));
const CODES = { R: 2, Q: 1, O: 0 };
/** What no terminal may be given. */
const OBEYED = /[[\p{Cc}--[\t\n]]\u202a-\u202e\u2066-\u2069]/v;

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function put(input: HostileInput): string {
  const path = join(folder, fileNameOf(input));
  writeFileSync(path, input.make());
  return path;
}

const titled = (inputs: readonly HostileInput[]) =>
  inputs.map((input) => [`${input.is}, ${input.name}`, input] as const);

it.each(titled(MAP_INPUTS))('validates, and converts or not: %s', async (_, input) => {
  const path = put(input);
  const output = join(folder, 'written.ect.json');
  const validated = await run(['validate', path], 'fr');
  const converted = await run(['convert', path, output], 'en');
  const [french, english] = [validated.result, converted.messages.join('\n')];

  expect(validated.code).toBe(CODES[input.verdict]);
  expect(french).toContain(path);
  expect(input.verdict === 'O' || english.includes(path)).toBe(true);
  expect(french + english).not.toMatch(/undefined|\[object/);
  expect(french + english).not.toMatch(OBEYED);

  expect(converted.code).toBe(input.verdict === 'R' ? 2 : 0);
  const isWritten = existsSync(output) && (await readFile(readFileSync(output))).ok;
  expect(isWritten).toBe(input.verdict !== 'R');
  rmSync(output, { force: true });
  rmSync(path);
  expect(readdirSync(folder)).toEqual([]);
});

const isLarge = ({ is }: HostileInput): boolean => /^(16|21|22|23|24|26b|48|49)/.test(is);

it.each(titled(MAP_INPUTS.filter((input) => !isLarge(input))))(
  'put together with a sound copy, takes nothing of it away: %s',
  async (_, input) => {
    const [path, sound] = [put(input), join(folder, 'sound.ect.json')];
    const output = join(folder, 'together.ect.json');
    writeFileSync(sound, VALID);
    const { code } = await run(['merge', sound, path, '-o', output], 'fr');
    const together = existsSync(output) ? await readFile(readFileSync(output)) : null;
    for (const file of readdirSync(folder)) rmSync(join(folder, file));

    expect(code === 2).toBe(input.verdict === 'R');
    expect(together === null).toBe(input.verdict === 'R');
    if (!together) return;
    const before = await readFile(VALID);
    if (!together.ok || !before.ok) throw new Error('not read');
    for (const [id, { cells }] of before.value.state.records) {
      const kept = together.value.state.records.get(id)?.cells;
      expect([...(kept?.keys() ?? [])]).toEqual(expect.arrayContaining([...cells.keys()]));
    }
  }
);

it.each(titled(NETWORK_INPUTS))('measures or refuses: %s', async (_, input) => {
  const path = put(input);
  // One attribute is asked for that no file has, once it is read: measuring is not what is tried.
  const { code, result, messages } = await run(['measure', path, '--by', 'nowhere'], 'fr');
  const said = messages.join('\n');

  expect(code).toBe(2);
  expect(result).toBe('');
  expect(said).not.toMatch(OBEYED);
  // Only what is said of the file names it.
  expect(said.includes(path)).toBe(input.verdict === 'R');
  expect((await run(['validate', path], 'en')).code).toBe(2);
  rmSync(path);
});

it('measures by an attribute called __proto__ as by any other', async () => {
  const input = NETWORK_INPUTS.find(({ name }) => name === 'an attribute called __proto__')!;
  const path = put(input);
  const { code, result } = await run(['measure', path, '--json', '--by', '__proto__'], 'en');
  rmSync(path);

  expect(code).toBe(0);
  expect(JSON.parse(result)).toMatchObject({ network: { by: '__proto__', actors: 2 } });
  expect(Object.prototype).not.toHaveProperty('0');
});

it('prints names without what a terminal obeys, and JSON that says the same', async () => {
  const name = 'Mai\u001b[2Jrie \u009b31m';
  const path = join(folder, 'terminal.ect.json');
  writeFileSync(path, everywhere(name));
  const told = await run(['analyse', path], 'fr');
  const json = await run(['analyse', path, '--json'], 'fr');
  rmSync(path);

  expect(told.code).toBe(0);
  expect(told.result + json.result).not.toMatch(OBEYED);
  expect(json.result).toContain('Mai[2Jrie');
  expect(() => JSON.parse(json.result) as unknown).not.toThrow();
});

it('spells what is hidden in the name of a file', async () => {
  const { messages } = await run(['analyse', 'photo\u202egpj.exe\u001b[2J'], 'en');

  expect(messages.join()).toContain('photo\\u202egpj.exe\\u001b[2J');
});

it('reads of what has no end no more than a file may have', async () => {
  const { code, result } = await run(['validate', '/dev/zero'], 'en');

  expect(code).toBe(2);
  expect(result).toContain('26,214,401 bytes');
});

it('reads what comes through a pipe', () => {
  const main = fileURLToPath(new URL('../../../src/cli/main.ts', import.meta.url));
  const path = join(folder, 'piped.ect.json');
  writeFileSync(path, VALID);
  const command = 'cat "$0" | "$1" "$2" validate /dev/stdin';
  const said = execFileSync('sh', ['-c', command, path, process.execPath, main], {
    encoding: 'utf8',
    env: { ...process.env, LANG: 'C' }
  });
  rmSync(path);

  expect(said).toBe('/dev/stdin: nothing to report.\n');
});
