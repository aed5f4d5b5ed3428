import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it, vi } from 'vitest';
import { smallFile } from '#testing/small-map.ts';
import { MAX_BYTES } from '#exchange/limits.ts';
import { writeFile } from '#exchange/write-file.ts';
import { run } from './run.ts';

vi.setConfig({ testTimeout: 60_000 });

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const LDE = join(ROOT, 'static/examples/lde-et-son-transporteur.ect.json');
const folder = mkdtempSync(join(tmpdir(), 'maillage-'));
const valid = await writeFile(await smallFile());

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the program as a user does, in a process of its own. */
function spawned(...args: readonly string[]): Ended {
  try {
    const stdout = execFileSync(process.execPath, [join(ROOT, 'src/cli/main.ts'), ...args], {
      encoding: 'utf8',
      env: { ...process.env, LANG: 'C' },
      stdio: ['ignore', 'pipe', 'pipe']
    });
    return { status: 0, stdout, stderr: '' };
  } catch (error) {
    return error as Ended;
  }
}

it.each<[string, string | Uint8Array, RegExp]>([
  ['cut-short', valid.slice(0, 200), /cut short.*\(line \d+, column \d+\)/],
  ['excalidraw', '{"type":"excalidraw","elements":[]}', /This is an Excalidraw drawing/],
  ['newer', valid.replace('"minReader":1', '"minReader":9'), /newer version.*Update Maillage/],
  ['too-big', new Uint8Array(MAX_BYTES + 1), /26,214,401 bytes, and the limit is 26,214,400/],
  ['proto', valid.replace('"name"', '"__proto__"'), /“__proto__” is not accepted.*\(line \d+/],
  ['bad-value', valid.replace('"Mairie"', '{}'), /no.* accepted value.*\(\/records\/1\/f\/name\)/]
])(
  'refuses a file that is %s: says what, where, what to do, and exits with 2',
  (name, content, said) => {
    const path = file(`${name}.ect.json`, content);
    const analysed = spawned('analyse', path);
    const validated = spawned('validate', path);

    expect(analysed).toMatchObject({ status: 2, stdout: '' });
    expect(analysed.stderr).toMatch(said);
    expect(analysed.stderr).toContain(path);
    expect(validated.status).toBe(2);
    expect(validated.stdout).toMatch(said);
  }
);

it.each<[string, string, RegExp]>([
  [
    'identifiers twice',
    valid.replace(
      '"records":[\n',
      '"records":[\n{"@":"0:1","f":{},"id":"a_mairie","t":"actor"},\n'
    ),
    /“a_mairie” comes several times.*\(\/records\/2\)/
  ],
  [
    'a link to nobody',
    valid.replace('"to":"a_amap"', '"to":"a_nobody"'),
    /“l_tension” leads to an actor who is not on the map/
  ]
])('opens a file with %s, lists it, and exits with 1', (name, content, said) => {
  const path = file(`${name}.ect.json`, content);
  const validated = spawned('validate', path);

  expect(validated.status).toBe(1);
  expect(validated.stdout).toMatch(said);
  expect(spawned('analyse', path).status).toBe(0);
});

it('has nothing to say of a file that is right, and exits with 0', () => {
  const path = file('right.ect.json', valid);

  expect(spawned('validate', path)).toEqual({
    status: 0,
    stdout: `${path}: nothing to report.\n`,
    stderr: ''
  });
});

it('prints the analysis as JSON, or in words, of a map or of a snapshot', async () => {
  const now = spawned('analyse', LDE, '--json', '--lang', 'fr');
  const analysis = JSON.parse(now.stdout) as {
    findings: { rule: string; text: object; sources: string[] }[];
  };
  const rules = analysis.findings.map(({ rule }) => rule);

  expect(rules).not.toContain('domination.order-only');
  expect(Object.keys(analysis)).toEqual(['map', 'measures', 'findings']);
  const [first] = analysis.findings;
  expect(Object.keys(first ?? {})).toEqual(
    expect.arrayContaining([
      'id',
      'rule',
      'family',
      'subjects',
      'measure',
      'coverage',
      'text',
      'sources'
    ])
  );
  expect(Object.keys(first?.text ?? {})).toEqual(
    expect.arrayContaining(['seen', 'why', 'question', 'try'])
  );

  const before = await run(['analyse', `${LDE}#1`], 'fr_FR.UTF-8');
  expect(before.result).toContain('commande, sans coopération');
  expect((await run(['analyse', `${LDE}#Avant les visites`], 'fr')).result).toBe(before.result);
  expect((await run(['analyse', `${LDE}#1`], undefined)).result).toContain('order');
});

it('reads what is proposed when asked to, and tells the figures of a test', async () => {
  const path = join(folder, 'proposed.ect.json');
  expect((await run(['generate', '--actors', '60', '-o', path], 'en')).code).toBe(0);
  const as = async (...args: readonly string[]): Promise<Record<string, unknown>> => {
    const { result } = await run(['analyse', path, '--json', ...args], 'en');
    return (JSON.parse(result) as { map: Record<string, unknown> }).map;
  };
  const [drawn, proposed] = [await as(), await as('--with-proposed')];
  const told = await run(['analyse', path, '--seed', '3', '--criterion', 'sphere'], 'en');

  expect(drawn).toMatchObject({ withProposed: false, seed: 1 });
  expect(Number(proposed['links'])).toBeGreaterThan(Number(drawn['links']));
  expect(told.code).toBe(0);
});

it('looks for what could be tried when asked to, in words or as JSON', async () => {
  const { result } = await run(['analyse', `${LDE}#1`, '--proposals'], 'fr_FR.UTF-8');
  const drawn = await run(['analyse', `${LDE}#1`], 'fr_FR.UTF-8');
  const json = await run(['analyse', `${LDE}#1`, '--proposals', '--json'], 'en');
  const { proposals, unanswered } = JSON.parse(json.result) as {
    proposals: { answers: string[]; text: { additions: string[] } }[];
    unanswered: { reason: string; title: string; why: string }[];
  };

  expect(result.startsWith(drawn.result.trimEnd())).toBe(true);
  expect(result).toContain('2 propositions à essayer');
  expect(result).toContain('   – 4 liens transverses et commandes sans espace tiers');
  expect(proposals[0]?.answers).toContain('third-space.link-uncovered:map');
  expect(proposals[1]?.text.additions).toEqual([expect.stringMatching(/^Cooperate, beside/)]);
  expect(unanswered[0]).toMatchObject({ reason: 'not-by-adding' });
});

it('says the names of the snapshots when the one asked for is not there', async () => {
  const { code, messages } = await run(['analyse', `${LDE}#Pendant`], 'fr');

  expect(code).toBe(2);
  expect(messages.join()).toMatch(
    /#1 «\u00a0Avant les visites\u00a0», #2 «\u00a0Après les visites\u00a0»/
  );
});

it('converts there and back, and says what plain records cannot carry', async () => {
  const plain = join(folder, 'lde.json');
  const back = join(folder, 'lde.ect.json');
  const again = join(folder, 'again.ect.json');
  const there = spawned('convert', LDE, plain);

  expect(there.status).toBe(0);
  expect((await run(['convert', LDE, plain], 'fr')).messages.join()).toContain(
    '2\u00a0instantanés'
  );
  expect((await run(['convert', plain, back], 'fr')).code).toBe(0);
  expect((await run(['convert', plain, again], 'fr')).code).toBe(0);
  expect(readFileSync(again, 'utf8')).toBe(readFileSync(back, 'utf8'));
  expect((await run(['analyse', back, '--json'], 'fr')).result).toBe(
    (await run(['analyse', LDE, '--json'], 'fr')).result
  );
});

it.each<[string, string[], RegExp]>([
  ['no command', [], /Aucune commande/],
  ['an unknown command', ['analyze', 'x'], /«\u00a0analyze\u00a0» n’existe pas/],
  ['an unknown option', ['analyse', 'x', '--colour'], /--colour/],
  [
    'an option without its value',
    ['analyse', 'x', '--criterion'],
    /--criterion attend l’un de\u00a0: organisation/
  ],
  ['a bad choice', ['analyse', 'x', '--referential', 'mine'], /atemis, fabrique/],
  ['a bad seed', ['analyse', 'x', '--seed', '-1'], /--seed attend un entier de 0 à 4/],
  ['a seed too large', ['analyse', 'x', '--seed', '4294967296'], /--seed attend un entier/],
  ['no file', ['analyse'], /il faut un fichier/],
  ['two files', ['validate', 'a', 'b'], /il faut un fichier/],
  ['no output', ['convert', 'a'], /un fichier d’entrée et un de sortie/],
  [
    'a file that is not there',
    ['analyse', 'nulle-part.ect.json'],
    /nulle-part.ect.json\u00a0: ce fichier n’existe pas/
  ],
  ['a folder', ['analyse', ROOT], /ne peut pas être lu \(EISDIR\)/],
  ['an output of no format', ['convert', LDE, 'x.xlsx'], /doit finir par .ect.json/],
  ['an output nowhere', ['convert', LDE, '/nulle/part.json'], /impossible d’écrire ici \(ENOENT\)/],
  ['a snapshot to convert', ['convert', `${LDE}#1`, join(folder, 'x.json')], /le fichier entier/]
])('refuses %s', async (_, args, said) => {
  const { code, result, messages } = await run(args, 'fr_FR.UTF-8');

  expect(code).toBe(2);
  expect(result).toBe('');
  expect(messages.join('\n')).toMatch(said);
});

it('gives its help in the language asked for, whatever else is asked', async () => {
  expect((await run(['--help', '--lang', 'en'], 'fr')).result).toContain(
    'Usage: npm run -s maillage'
  );
  expect((await run(['analyse', '-h'], 'fr')).result).toContain('Usage\u00a0: npm run -s maillage');
  expect(spawned('--help').status).toBe(0);
});

it('writes nothing when it refuses', async () => {
  const output = join(folder, 'never.json');
  await run(['convert', file('empty.ect.json', ''), output], 'fr');

  expect(existsSync(output)).toBe(false);
});
