import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { run } from './run.ts';

vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'maillage-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const written = async (name: string, ...args: readonly string[]): Promise<string> => {
  const path = join(folder, name);
  expect(await run(['generate', ...args, '-o', path], 'fr')).toEqual({
    code: 0,
    result: '',
    messages: []
  });
  return readFileSync(path, 'utf8');
};

it('makes up a territory: the same for the same seed, and nothing to mend in it', async () => {
  const text = await written('one.ect.json', '--actors', '80', '--seed', '4');

  expect(await written('two.ect.json', '--actors', '80', '--seed', '4')).toBe(text);
  expect(await written('three.ect.json', '--actors', '80')).not.toBe(text);
  expect((await run(['validate', join(folder, 'one.ect.json')], 'fr')).code).toBe(0);
  const analysed = await run(['analyse', join(folder, 'one.ect.json')], 'fr');
  expect(analysed.result).toContain('80 acteurs');
});

it('writes plain records too', async () => {
  const text = await written('plain.json', '--actors', '3');

  expect(JSON.parse(text)).toMatchObject({ format: 'maillage-plain', actors: { length: 3 } });
});

it.each<[string, string[], RegExp]>([
  ['no count', ['-o', join(folder, 'x.json')], /--actors attend un entier de 1 à 12/],
  ['too many actors', ['--actors', '12001', '-o', join(folder, 'x.json')], /--actors attend/],
  ['half an actor', ['--actors', '1.5', '-o', join(folder, 'x.json')], /--actors attend/],
  ['nowhere to write', ['--actors', '5'], /le fichier à écrire, après -o/],
  ['a file to read', ['x.json', '--actors', '5', '-o', 'y.json'], /aucun fichier à lire/],
  ['an output of no format', ['--actors', '5', '-o', join(folder, 'x.csv')], /doit finir par/],
  ['an output nowhere', ['--actors', '5', '-o', '/nulle/part.json'], /impossible d’écrire/]
])('refuses %s, and writes nothing', async (_, args, said) => {
  const { code, messages } = await run(['generate', ...args], 'fr');

  expect(code).toBe(2);
  expect(messages.join('\n')).toMatch(said);
  expect(existsSync(join(folder, 'x.json'))).toBe(false);
});
