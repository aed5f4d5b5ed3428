import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it, vi } from 'vitest';
import { run } from './run.ts';

vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'maillage-'));
const LDE = fileURLToPath(
  new URL('../../static/examples/lde-et-son-transporteur.ect.json', import.meta.url)
);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

interface MeasuredFile {
  readonly network: Readonly<Record<string, unknown>>;
  readonly general: Readonly<Record<string, unknown>>;
  readonly segregation?: Readonly<Record<string, unknown>>;
}

async function measured(...args: readonly string[]): Promise<MeasuredFile> {
  const { code, result, messages } = await run(['measure', ...args, '--json'], 'en');
  expect({ code, messages }).toEqual({ code: 0, messages: [] });
  return JSON.parse(result) as MeasuredFile;
}

const LINKS = file('links.csv', 'de;vers\nMairie;AMAP\nMairie;École\n');
const ACTORS = file('actors.csv', 'nom;famille\nMairie;commune\nAMAP;asso\nÉcole;commune\nSeul;\n');
const GRAPHML = file(
  'three.graphml',
  '<graphml><graph edgedefault="directed"><node id="a"/><node id="b"/><edge source="a" target="b"/></graph></graphml>'
);

it('measures a table of links, with the attributes of its actors', async () => {
  const { network, general, segregation } = await measured(
    ...[LINKS, '--actors', ACTORS, '--by', 'famille', '--seed', '3']
  );

  expect(network).toEqual({
    title: LINKS,
    actors: 4,
    links: 2,
    directed: false,
    layer: 'all',
    by: 'famille',
    seed: 3
  });
  expect(general).toMatchObject({ n: 4, m: 2, isolates: ['Seul'], density: 1 / 3 });
  expect(segregation).toMatchObject({ left_out: 1, ei: 0, groups: { asso: 1, commune: 2 } });
});

it('reads which way links run, from the file or from whoever asks', async () => {
  expect((await measured(GRAPHML)).network['directed']).toBe(true);
  expect((await measured(LINKS, '--directed')).general['reciprocity_edgewise']).toBe(0);
});

it('measures one layer of a map, as it is or as it was, grouped as the map says', async () => {
  const now = await measured(LDE);
  const before = await measured(`${LDE}#1`);
  const commands = await measured(LDE, '--layer', 'command', '--by', 'family');

  expect(now.network).toMatchObject({ layer: 'cooperative', by: 'organisation', seed: 1 });
  expect(before.general['m']).not.toBe(now.general['m']);
  expect(commands.network).toMatchObject({ layer: 'command', by: 'family', directed: true });
});

it('gives the same twice, and another chance to another seed', async () => {
  const path = join(folder, 'forty.ect.json');
  expect((await run(['generate', '--actors', '40', '-o', path], 'en')).code).toBe(0);
  const once = await measured(path);
  const other = await measured(path, '--seed', '2');

  expect(await measured(path)).toEqual(once);
  expect(other.general).toEqual(once.general);
  expect(other.segregation).not.toEqual(once.segregation);
});

it('tells measures in words, a table each, with what has no value', async () => {
  const { result } = await run(['measure', LINKS, '--actors', ACTORS, '--by', 'famille'], 'fr');

  expect(result).toContain('4 acteurs, 2 liens');
  expect(result).toContain('Densité\u00a0: 0,333');
  expect(result).toMatch(/^commune\t1\t1\t0$/m);
  expect(result).toMatch(/^Seul\t0\t0\t–\t/m);
  expect(result).not.toMatch(/undefined|NaN|null/);
});

it('says what was mended on reading, beside the result', async () => {
  const path = file('odd.csv', 'from,to,weight\na,b,lots\n,c,1');
  const { code, messages } = await run(['measure', path], 'en');

  expect(code).toBe(0);
  expect(messages.join('\n')).toMatch(/1 row was left out.*\(line 3.*\n.*1 weight is no number/s);
});

it.each<[string, string[], RegExp]>([
  [
    'an attribute that it has not',
    [LINKS, '--actors', ACTORS, '--by', 'x'],
    /attend l’un de\u00a0: famille/
  ],
  ['no attribute at all', [LINKS, '--by', 'x'], /n’a aucun attribut/],
  ['a layer of what is no map', [GRAPHML, '--layer', 'command'], /n’est pas une carte/],
  ['a table of actors beside a map', [LDE, '--actors', ACTORS], /avec un tableau de liens/],
  ['an unknown layer', [LDE, '--layer', 'x'], /cooperative, coordination, command, friction, all/],
  ['an option without its value', [LDE, '--by'], /--by attend une valeur/],
  [
    'a document type',
    [file('bomb.graphml', '<!DOCTYPE x []><graphml></graphml>')],
    /DOCTYPE.*\(ligne 1/
  ],
  ['actors that are not there', [LINKS, '--actors', 'nulle-part.csv'], /n’existe pas/],
  ['no file', [], /il faut un fichier/]
])('refuses %s', async (_, args, said) => {
  const { code, result, messages } = await run(['measure', ...args], 'fr');

  expect({ code, result }).toEqual({ code: 2, result: '' });
  expect(messages.join('\n')).toMatch(said);
});
