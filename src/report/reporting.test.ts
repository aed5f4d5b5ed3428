import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { randomFrom } from '#analysis/chance/random.ts';
import { finished } from '#analysis/work.ts';
import { AUDIENCES, type Audience } from '#domain/visibility.ts';
import { generateMap } from '#exchange/generate/generate-map.ts';
import { EXAMPLE_FILES, EXAMPLE_IDS } from '#exchange/examples.ts';
import { SHARING_LEVELS } from '#exchange/privacy/pseudonymise.ts';
import { shownTo } from '#exchange/privacy/shown-to.ts';
import { readFile } from '#exchange/read-file.ts';
import { stateOfSnapshot } from '#exchange/read-snapshot.ts';
import type { MapFile } from '#exchange/map-file.ts';
import { LANGUAGES } from '#i18n/language.ts';
import { changeOf } from '#lineage/change.ts';
import { EMPTY_STATE, type MapState } from '#lineage/map-state.ts';
import { elementsIn, HOSTILE, hostileMap } from '#testing/hostile-map.ts';
import { writtenBy } from '#testing/histories.ts';
import { SECRET, secretMap } from '#testing/secret-maps.ts';
import { TIMES } from '#testing/times.ts';
import { reporting } from './reporting.ts';
import { REPORT_STYLE } from './report-style.ts';
import { reportWords } from './report-words.ts';
import type { ReportChoices } from './told-report.ts';

vi.setConfig({ testTimeout: 120_000 * TIMES });

const ID = '0b6f3a52-7c1d-4e8f-9a2b-3c4d5e6f7a8b';
const CHOICES: ReportChoices = {
  language: 'fr',
  audience: 'participants',
  level: 'complete',
  on: '2026-11-23',
  introduction: '',
  namePersons: false,
  before: null
};

const fileOf = (state: MapState): MapFile => ({ id: ID, state, snapshots: [] });
const pageOf = (file: MapFile, choices: Partial<ReportChoices> = {}): string =>
  finished(reporting(file, { ...CHOICES, ...choices }, randomFrom(7, 'report')));

async function example(id: (typeof EXAMPLE_IDS)[number]): Promise<MapFile> {
  const reading = await readFile(readFileSync(`static/examples/${EXAMPLE_FILES[id]}`));
  if (!reading.ok) throw new Error(`${id} cannot be read`);
  return reading.value;
}

it.each(EXAMPLE_IDS.flatMap((id) => LANGUAGES.map((language) => [id, language] as const)))(
  'tells %s in %s: every part is there, once, and reached from the contents',
  async (id, language) => {
    const file = await example(id);
    const [snapshot] = file.snapshots;
    const before = snapshot && { name: snapshot.name, state: stateOfSnapshot(snapshot) };
    const page = pageOf(file, {
      language,
      introduction: 'Pour lundi.',
      ...(before && { before })
    });

    const parts = [...page.matchAll(/<section id="(\w+)"/g)].map(([, part]) => part);
    const all = ['summary', 'map', 'portrait', 'findings', 'comparison', 'method', 'letters'];
    const expected = before ? all : all.filter((part) => part !== 'comparison');
    expect(parts).toEqual(['introduction', ...expected]);
    expect([...page.matchAll(/<a href="#(\w+)">/g)].map(([, part]) => part)).toEqual(parts);
    expect(page).toContain(`<html lang="${language}"`);
    for (const { name } of shownTo(file.state, {
      ...CHOICES,
      words: reportWords(language).pseudonyms
    }).actors.values())
      expect(page).toContain(name);
    expect(page).not.toMatch(/undefined|\[object|NaN|null/);
    expect(page).not.toMatch(/<script|\ssrc=|@import|url\(|<link/);
  }
);

it('says what nobody knows, never 0', async () => {
  const page = pageOf(await example('loos'));

  expect(page).toContain('<td class="value">sans valeur</td>');
  expect(page).toContain('Sans valeur quand');
});

it('says what became of each finding, as far as it may go', async () => {
  const { state } = await example('lde');
  const decided = writtenBy(
    'aaaaaaaaaaaaaaaa',
    state,
    changeOf('decision', 'd_1', {
      finding: 'portrait.overview:map',
      outcome: 'decided',
      reason: 'À revoir en mars',
      on: '2026-10-01',
      by: 'Zoé'
    })
  );

  expect(pageOf(fileOf(decided))).toContain('Décidé par Zoé, le 1 octobre 2026. À revoir en mars');
  expect(pageOf(fileOf(decided), { audience: 'public' })).not.toContain('À revoir en mars');
});

/** A report in which every text is an attack, its introduction and its title among them. */
function hostilePage(attack: string): string {
  const before = { name: attack, state: EMPTY_STATE };
  const choices = { introduction: attack, before, namePersons: true };
  return pageOf(fileOf(hostileMap(attack)), choices);
}

it.each(HOSTILE)('makes of %s in every text a page with the same elements', (attack) => {
  const plain = hostilePage('AMAP');
  const hostile = hostilePage(attack);

  const boxes = (page: string): string[] =>
    elementsIn(page).filter((tag) => !/^<\/?(tspan|g|text|path)/.test(tag));
  expect(boxes(hostile)).toEqual(boxes(plain));
  expect(boxes(hostile).length).toBeGreaterThan(200);
  expect(elementsIn(hostile).join()).not.toMatch(/<(?:script|img|b)\b| on/);
  // The title runs at the top of each page by a text of the style: nothing else of it is style.
  expect(/<style>([^]*?)<\/style>/.exec(hostile)?.[1]).toBe(REPORT_STYLE);
  expect(hostile).toMatch(/<html lang="fr" style="--title:&quot;[\w\\]*&quot;">/);
});

/** 120 by default, 480 in the long run: each is reported three times. */
const MAPS = 120 * TIMES;
const secretsIn = (text: string): string[] => [
  ...new Set([...text.matchAll(SECRET)].map(([, where = '']) => where))
];
/** A map as an audience may have it, in one text. */
function shownText(state: MapState, audience: Audience): string {
  const words = reportWords('fr').pseudonyms;
  return JSON.stringify(
    shownTo(state, { audience, level: 'complete', words }),
    (_, value: unknown) =>
      value instanceof Map ? [...(value as ReadonlyMap<unknown, unknown>)] : value
  );
}

it(`lets out no more than the map shared as far would, in ${String(MAPS)} maps`, () => {
  let secrets = 0;
  for (let seed = 1; seed <= MAPS; seed += 1) {
    const state = secretMap(randomFrom(seed, 'secrets'));
    const audience = AUDIENCES[seed % AUDIENCES.length] ?? 'public';
    const page = pageOf(fileOf(state), { audience, namePersons: true });
    const said = secretsIn(page);
    const may = new Set(secretsIn(shownText(state, audience)));

    expect({ seed, beyond: said.filter((where) => !may.has(where)) }).toEqual({ seed, beyond: [] });
    secrets += said.length;
  }
  // Nothing is held back by there being nothing.
  expect(secrets).toBeGreaterThan(5 * MAPS);
});

it.each(['pseudonymised', 'structure'] as const)(
  `tells no name, no word and no identifier where it is %s, in ${String(MAPS)} maps`,
  (level) => {
    for (let seed = 1; seed <= MAPS; seed += 1) {
      const state = secretMap(randomFrom(seed, 'secrets'));
      const page = pageOf(fileOf(state), { level, namePersons: true });

      expect({ seed, said: secretsIn(page) }).toEqual({ seed, said: [] });
      expect(page).not.toMatch(/\b[a-z]_x\d\b/);
    }
  }
);

it('is the same for the same map, choices and draws', () => {
  const file = generateMap({ actors: 40, seed: 3 });

  for (const level of SHARING_LEVELS) expect(pageOf(file, { level })).toBe(pageOf(file, { level }));
});
