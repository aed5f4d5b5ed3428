import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { writtenBy } from '#testing/histories.ts';
import type { MapFile } from '#exchange/map-file.ts';
import { writeFile } from '#exchange/write-file.ts';
import { ALIAS, sameActor, twoActors } from '#lineage/alias.ts';
import { ALIVE, PURGED } from '#lineage/cell.ts';
import { changeOf } from '#lineage/change.ts';
import { EMPTY_STATE } from '#lineage/map-state.ts';
import type { Change } from '#lineage/write.ts';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'maillage-'));
const ID = '0b6f3a52-7c1d-4e8f-9a2b-3c4d5e6f7a8b';
const BASE = writtenBy(
  'aaaaaaaaaaaaaaaa',
  EMPTY_STATE,
  changeOf('actor', 'a_mairie', { name: 'Mairie' }),
  changeOf('actor', 'a_amap', { name: 'AMAP', kind: 'organisation' }),
  changeOf('link', 'l_1', { from: 'a_mairie' as never, to: 'a_amap' as never, kind: 'order' })
);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function copy(name: string, replica: string, ...changes: Change[]): Promise<string> {
  return kept(name, { id: ID, state: writtenBy(replica, BASE, ...changes), snapshots: [] });
}

async function kept(name: string, file: MapFile): Promise<string> {
  const path = join(folder, `${name}.ect.json`);
  writeFileSync(path, await writeFile(file, { withBin: true }));
  return path;
}

const base = await copy('base', 'none000000000000');
const ours = await copy(
  'ours',
  'bbbbbbbbbbbbbbbb',
  changeOf('actor', 'a_amap', { note: 'Vue mardi' })
);
const theirs = await copy(
  'theirs',
  'cccccccccccccccc',
  changeOf('link', 'l_1', { kind: 'funding' })
);
const others = await copy(
  'others',
  'dddddddddddddddd',
  changeOf('link', 'l_1', { kind: 'cooperation' }),
  { id: 'a_amap', type: 'actor', cells: { [ALIVE]: false } }
);
const output = join(folder, 'out.ect.json');

it('puts copies that agree together, and exits with 0', async () => {
  const { code, result, messages } = await run(['merge', ours, theirs, '-o', output], 'fr');

  expect({ code, result }).toEqual({ code: 0, result: 'Aucun désaccord.\n' });
  expect(messages).toEqual([`${output}\u00a0: 2 fichiers réunis.`]);
  expect(readFileSync(output, 'utf8')).toMatch(/Vue mardi[^]*funding/);
});

it('lists disagreements in the words of the field, and exits with 1', async () => {
  const french = await run(['merge', base, ours, theirs, others, '-o', output], 'fr');
  const english = await run(['merge', base, theirs, others, '-o', output], 'en');

  expect(french.code).toBe(1);
  expect(french.result).toBe(
    [
      '2 désaccords à discuter\u00a0:',
      '  – Acteur «\u00a0AMAP\u00a0»\u00a0: à la corbeille pour l’un, modifié par l’autre',
      '  – Lien «\u00a0Mairie → AMAP\u00a0», Nature du lien\u00a0: Commande → Financement + Coopération',
      ''
    ].join('\n')
  );
  expect(english.code).toBe(1);
  expect(english.result).toContain(
    'Link “Mairie → AMAP”, Kind of link: Order → Funding + Cooperation'
  );
});

it('writes the same bytes whatever the order', async () => {
  const bytes = async (...files: string[]): Promise<string> => {
    await run(['merge', ...files, '-o', output], 'en');
    return readFileSync(output, 'utf8');
  };

  const first = await bytes(base, ours, theirs, others);
  expect(await bytes(others, theirs, base, ours)).toBe(first);
  expect(await bytes(theirs, ours, others, ours, base)).toBe(first);
});

it('gives disagreements as JSON, with who said what', async () => {
  const { result } = await run(['merge', base, theirs, others, '-o', output, '--json'], 'en');

  expect(JSON.parse(result)).toMatchObject({
    disagreements: [
      { about: 'value', cell: 'kind', text: expect.stringContaining('Funding') as string }
    ]
  });
});

it('tells what was erased, what leads nowhere, what loops, and numbers that two bear', async () => {
  const inside = (id: string, where: string): Change => ({
    id,
    type: 'actor',
    cells: { inside: where }
  });
  const siren = { 'custom/SIREN': '552 100 554' };
  const one = await copy(
    'one',
    'eeeeeeeeeeeeeeee',
    inside('a_mairie', 'a_amap'),
    { id: 'a_amap', type: 'actor', cells: siren },
    changeOf('actor', 'a_old', { name: 'Ancien' }),
    { id: 'l_1', type: 'link', cells: { to: 'a_nobody' } }
  );
  const other = await copy('other', 'ffffffffffffffff', inside('a_amap', 'a_mairie'), {
    id: 'a_mairie',
    type: 'actor',
    cells: siren
  });
  const { result } = await run(['merge', one, other, '-o', output], 'fr');

  expect(result).toContain('ce lien mène à un acteur absent de la carte');
  expect(result).toContain('chacun se trouve dans le suivant, en boucle');
  expect(result).toContain('même numéro SIREN, 552100554');

  const erased = await copy('erased', 'gggggggggggggggg', {
    id: 'a_amap',
    type: 'actor',
    cells: { [ALIVE]: false, [PURGED]: true }
  });
  expect((await run(['merge', ours, erased, '-o', output], 'fr')).result).toContain(
    'effacé par l’un, modifié par l’autre'
  );
});

it('says when a file is that of another map', async () => {
  const file = { id: ID.replace('0b', '1b'), state: EMPTY_STATE, snapshots: [] };
  const stranger = await kept('stranger', file);
  const { code, messages } = await run(['merge', base, stranger, '-o', output], 'fr');

  expect(code).toBe(1);
  expect(messages.join()).toContain('celui d’une autre carte');
});

it.each<[string, string[], RegExp]>([
  ['one file alone', ['merge', base, '-o', output], /au moins deux fichiers/],
  ['no output', ['merge', base, ours], /après -o/],
  ['a snapshot', ['merge', base, `${ours}#1`, '-o', output], /instantané/],
  ['a file that is not there', ['merge', base, 'x.ect.json', '-o', output], /n’existe pas/]
])('refuses %s', async (_, args, said) => {
  const { code, result, messages } = await run(args, 'fr');

  expect({ code, result }).toEqual({ code: 2, result: '' });
  expect(messages.join()).toMatch(said);
});

it('tells who says that two actors are one, and who that they are two; compares them as one', async () => {
  const one = await copy('one', 'dddddddddddddddd', ...sameActor('a_mairie', 'a_amap'));
  const two = await copy('two', 'eeeeeeeeeeeeeeee', ...twoActors('a_mairie', 'a_amap'));
  const other = await copy('other', 'eeeeeeeeeeeeeeee', {
    id: 'a_mairie',
    type: 'actor',
    cells: { [ALIAS]: 'a_ghost' }
  });
  const out = join(folder, 'who.ect.json');
  const told = await run(['merge', one, two, '-o', out], 'fr');
  const english = await run(['merge', one, other, '-o', join(folder, 'other-who.ect.json')], 'en');

  const compared = await run(['compare', base, one], 'en');

  expect(told.result).toContain(
    'Acteur «\u00a0AMAP\u00a0», Deux acteurs différents (Mairie)\u00a0: non → non + oui'
  );
  expect(english.result).toContain('Actor “Mairie”, Same actor as: AMAP → AMAP + unnamed');
  expect(compared.result).not.toMatch(/Mairie (left|has left|is gone|leaves)/);
  expect(compared.result).not.toContain('Mairie');
});
