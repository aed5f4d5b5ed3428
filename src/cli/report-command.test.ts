import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { finished } from '#analysis/work.ts';
import { readFile } from '#exchange/read-file.ts';
import { stateOfSnapshot } from '#exchange/read-snapshot.ts';
import { reporting } from '#report/reporting.ts';
import { run } from './run.ts';

vi.setConfig({ testTimeout: 60_000 });

const LDE = 'static/examples/lde-et-son-transporteur.ect.json';
const LOOS = 'static/examples/le-marche-de-loos-en-gohelle.ect.json';

const folder = mkdtempSync(join(tmpdir(), 'maillage-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const report = async (...args: readonly string[]): Promise<string> => {
  const path = join(folder, 'report.html');
  expect(await run(['report', ...args, '-o', path], 'fr')).toEqual({
    code: 0,
    result: '',
    messages: []
  });
  return readFileSync(path, 'utf8');
};

it('writes the page that its choices make, byte for byte', async () => {
  const introduction = join(folder, 'introduction.txt');
  writeFileSync(introduction, 'Pour la réunion.\n\nÀ lire avant.');
  const page = await report(
    ...[LDE, '--for', 'partners', '--introduction', introduction, '--name-persons'],
    ...['--before', `${LDE}#1`, '--on', '2026-11-23']
  );
  const reading = await readFile(readFileSync(LDE));
  if (!reading.ok) throw new Error('the example cannot be read');
  const [before] = reading.value.snapshots;
  if (!before) throw new Error('the example has no snapshot');

  expect(page).toBe(
    finished(
      reporting(reading.value, {
        language: 'fr',
        audience: 'partners',
        level: 'complete',
        on: '2026-11-23',
        introduction: 'Pour la réunion.\n\nÀ lire avant.',
        namePersons: true,
        before: { name: before.name, state: stateOfSnapshot(before) }
      })
    )
  );
  expect(page).toContain('<p>Pour la réunion.</p>\n<p>À lire avant.</p>');
  expect(page).toContain('Depuis «\u00a0Avant les visites\u00a0»');
});

it('tells a snapshot as it was, in the language and without the names that are asked for', async () => {
  const page = await report(`${LDE}#1`, '--lang', 'en', '--level', 'pseudonymised');

  expect(page).toContain('<html lang="en"');
  expect(page).not.toMatch(/LDE|[Tt]ransporteur/);
  expect(page).toContain('Firm 1');
});

it.each<[string, string[], RegExp]>([
  ['no file', ['-o', 'x.html'], /il faut un fichier, et un seul/],
  ['two files', [LDE, LOOS, '-o', 'x.html'], /il faut un fichier, et un seul/],
  ['no output', [LDE], /après -o, au nom en \.html/],
  ['an output that is no page', [LDE, '-o', 'x.json'], /après -o, au nom en \.html/],
  ['a level that is none', [LDE, '-o', 'x.html', '--level', 'some'], /--level attend l’un de/],
  ['a day that is none', [LDE, '-o', 'x.html', '--on', 'hier'], /--on attend un jour/],
  [
    'a comparison without names',
    [LDE, '-o', 'x.html', '--structure', '--before', LDE],
    /--before ne va qu’avec --level complete/
  ],
  [
    'a snapshot that is not there',
    [LDE, '-o', 'x.html', '--before', `${LDE}#9`],
    /#1 « Avant les visites »/
  ],
  [
    'an introduction that is not there',
    [LDE, '-o', 'x.html', '--introduction', 'nulle-part.txt'],
    /ce fichier n’existe pas/
  ],
  ['an output nowhere', [LDE, '-o', '/nulle/part.html'], /impossible d’écrire/]
])('refuses %s', async (_, args, said) => {
  const { code, result, messages } = await run(['report', ...args], 'fr');

  expect({ code, result }).toEqual({ code: 2, result: '' });
  expect(messages.join().replaceAll('\u00a0', ' ')).toMatch(said);
});
