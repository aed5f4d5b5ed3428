import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { writeFile } from '#exchange/write-file.ts';
import { needlesFor } from '#testing/hidden-text.ts';
import { DATE_MARK, MARK, markedMap, NUMBER_MARK } from '#testing/marked-maps.ts';
import { run } from './run.ts';

vi.setConfig({ testTimeout: 60_000 });

const NEEDLES = [MARK, DATE_MARK, NUMBER_MARK].flatMap(needlesFor);
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'maillage-'));
const named = (name: string): string => join(folder, name);
writeFileSync(named('in.ect.json'), await writeFile(await markedMap(5), { withBin: true }));

const hits = (name: string): string[] => {
  const bytes = readFileSync(named(name));
  return NEEDLES.filter((needle) => bytes.includes(needle)).map(String);
};
const convert = (out: string, ...options: string[]): ReturnType<typeof run> =>
  run(['convert', named('in.ect.json'), named(out), ...options], 'fr');

afterEach(() => {
  vi.unstubAllEnvs();
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it.each(['out.ect.json', 'out.json'])(
  'writes %s without a name, and says who is left',
  async (out) => {
    for (const option of ['--pseudonymise', '--structure']) {
      const { code, messages } = await convert(out, option);

      expect(code).toBe(0);
      expect(hits(out)).toEqual([]);
      expect(messages.join('\n')).toMatch(/acteurs? sur 6 restent? reconnaissables? par/);
      expect(messages.join('\n')).toContain('pas anonyme');
    }
    await convert(out);
    expect(hits(out)).not.toEqual([]);
  }
);

it('writes what may reach those it is for', async () => {
  await convert('all.ect.json');
  await convert('public.ect.json', '--for', 'public');
  const decisions = (name: string): number =>
    readFileSync(named(name), 'utf8').split('"t":"decision"').length - 1;

  expect(decisions('all.ect.json')).toBe(2);
  expect(decisions('public.ect.json')).toBe(0);
  expect((await convert('x.ect.json', '--for', 'nobody')).code).toBe(2);
});

it('encrypts, and opens what is encrypted, with the passphrase of the environment', async () => {
  vi.stubEnv('MAILLAGE_PASSPHRASE', 'moulin sentier');
  expect(await convert('out.ect.age')).toMatchObject({ code: 0 });
  expect(hits('out.ect.age')).toEqual([]);
  expect((await run(['validate', named('out.ect.age')], 'fr')).code).toBeLessThan(2);

  vi.stubEnv('MAILLAGE_PASSPHRASE', 'moulin');
  const { code, result } = await run(['validate', named('out.ect.age')], 'fr');
  expect(code).toBe(2);
  expect(result).toContain('La phrase de passe n’est pas la bonne');
});

it('asks for the passphrase where nobody can type one by refusing, and says what to do', () => {
  const env = { ...process.env, LANG: 'C', MAILLAGE_PASSPHRASE: '' };
  const args = ['convert', named('in.ect.json'), named('never.ect.age')];
  const spawned = (): string =>
    execFileSync(process.execPath, [join(ROOT, 'src/cli/main.ts'), ...args], {
      encoding: 'utf8',
      env,
      stdio: ['ignore', 'pipe', 'pipe']
    });

  expect(spawned).toThrow('a passphrase is needed');
});
