import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { run } from './run.ts';

const EXAMPLES = fileURLToPath(new URL('../../static/examples/', import.meta.url));
const LDE = join(EXAMPLES, 'lde-et-son-transporteur.ect.json');
const LOOS = join(EXAMPLES, 'le-marche-de-loos-en-gohelle.ect.json');
const folder = mkdtempSync(join(tmpdir(), 'maillage-compare-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

it('compares two snapshots in words, by their numbers or by their names, in either language', async () => {
  const french = await run(['compare', `${LDE}#1`, `${LDE}#2`], 'fr');
  const named = await run(
    ['compare', `${LDE}#Avant les visites`, `${LDE}#Après les visites`, '--lang', 'fr'],
    'en'
  );
  const english = await run(['compare', `${LDE}#1`, `${LDE}#2`], 'en');

  expect(french).toMatchObject({ code: 0, messages: [] });
  expect(french.result).toMatch(
    /^De «\u00a0Avant les visites\u00a0» à «\u00a0Après les visites\u00a0»\n/u
  );
  expect(french.result).toContain('  – Entre LDE et Transporteur, la coopération apparaît');
  expect(named.result).toBe(french.result);
  expect(english.result).toContain(
    'the cooperation appears; the coordination and the order remain'
  );
});

it('gives all of it as JSON, entries of records included', async () => {
  const { result } = await run(['compare', `${LDE}#2`, `${LDE}#1`, '--json'], 'fr');
  const compared = JSON.parse(result) as {
    before: object;
    changes: { id: string; what: string; record?: { positions?: object } }[];
    findings: Record<string, { id: string; decisions: object[] }[]>;
  };

  expect(Object.keys(compared)).toEqual([
    'before',
    'after',
    'changes',
    'facts',
    'actors',
    'measures',
    'arcs',
    'findings',
    'text'
  ]);
  expect(compared.before).toMatchObject({
    snapshot: 'Après les visites',
    title: 'LDE et son transporteur'
  });
  expect(compared.changes.find(({ id }) => id === 'l_cooperation')?.what).toBe('gone');
  expect(compared.findings['appeared']?.map(({ id }) => id)).toEqual([
    'domination.order-only:a_lde+a_transporteur'
  ]);
});

it('ends with 1 on a difference only when asked to', async () => {
  const codeOf = async (...args: readonly string[]): Promise<number> =>
    (await run(['compare', ...args], 'fr')).code;

  expect(await codeOf(`${LDE}#1`, `${LDE}#2`)).toBe(0);
  expect(await codeOf(`${LDE}#1`, `${LDE}#2`, '--exit-code')).toBe(1);
  expect(await codeOf(`${LDE}#2`, LDE, '--exit-code')).toBe(0);
  expect((await run(['compare', `${LDE}#2`, LDE], 'en')).result).toContain(
    'The two states say the same.'
  );
});

it('says when two files are not states of one map, and tells two of one name apart', async () => {
  const other = await run(['compare', LDE, LOOS], 'fr');
  expect(other.code).toBe(0);
  expect(other.messages.join()).toContain('ne sont pas deux états d’une même carte');

  const alike = await run(['compare', LDE, LDE], 'en');
  expect(alike.result).toContain(`From “${LDE}” to “${LDE}”`);
});

it('reads both states as asked, and what is proposed with them', async () => {
  const path = join(folder, 'generated.ect.json');
  await run(['generate', '--actors', '40', '-o', path], 'en');
  const linksIn = async (...args: readonly string[]): Promise<unknown> => {
    const { result } = await run(['compare', path, path, '--json', ...args], 'en');
    const { measures } = JSON.parse(result) as {
      measures: { name: string; all: { after: number } }[];
    };
    return measures.find(({ name }) => name === 'links')?.all.after;
  };

  expect(Number(await linksIn('--with-proposed'))).toBeGreaterThan(Number(await linksIn()));
});

it.each<[string, string[], RegExp]>([
  ['one state', [LDE], /deux états, AVANT et APRÈS/u],
  ['three', [LDE, LDE, LDE], /deux états, AVANT et APRÈS/u],
  ['a snapshot that is not there', [LDE, `${LDE}#9`], /#1 «\u00a0Avant les visites\u00a0»/u],
  ['a file that is not there', ['nulle-part.ect.json', LDE], /ce fichier n’existe pas/u]
])('refuses %s', async (_, files, said) => {
  const { code, result, messages } = await run(['compare', ...files], 'fr');

  expect({ code, result }).toEqual({ code: 2, result: '' });
  expect(messages.join()).toMatch(said);
});
