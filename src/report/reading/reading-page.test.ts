import { expect, it, vi } from 'vitest';
import { randomFrom } from '#analysis/chance/random.ts';
import { finished } from '#analysis/work.ts';
import { AUDIENCES } from '#domain/visibility.ts';
import { shownTo } from '#exchange/privacy/shown-to.ts';
import type { MapState } from '#lineage/map-state.ts';
import { reportWords } from '#report/report-words.ts';
import type { ReportChoices } from '#report/told-report.ts';
import { elementsIn, HOSTILE, hostileMap } from '#testing/hostile-map.ts';
import { SECRET, secretMap } from '#testing/secret-maps.ts';
import { TIMES } from '#testing/times.ts';
import { readingPage } from './reading-page.ts';
import { reading } from './reading-script.ts';
import type { ReadingData } from './thing.ts';

vi.setConfig({ testTimeout: 60_000 * TIMES });

const CHOICES: ReportChoices = {
  language: 'fr',
  audience: 'participants',
  level: 'complete',
  on: '2026-11-23',
  introduction: '',
  namePersons: true,
  before: null
};

function pageOf(state: MapState, choices: Partial<ReportChoices> = {}): string {
  const file = { id: '0b6f3a52-7c1d-4e8f-9a2b-3c4d5e6f7a8b', state, snapshots: [] };
  const script = { text: `(${reading.toString()})()`, hash: 'sha256-x' };
  return finished(readingPage(file, { ...CHOICES, ...choices }, script, randomFrom(7, 'reading')));
}

// What a browser takes for data or script, it takes up to the end of the element.
const withoutScripts = (page: string): string =>
  page.replace(/(<script[^>]*>)[^]*?(<\/script)/g, '$1$2');
const dataIn = (page: string): ReadingData =>
  JSON.parse(/id="data">([^<]*)</.exec(page)?.[1] ?? 'null') as ReadingData;

it.each(HOSTILE)('makes of %s in every text a page with the same elements', (attack) => {
  const [plain, hostile] = [pageOf(hostileMap('AMAP')), pageOf(hostileMap(attack))];
  const elements = (page: string): string[] =>
    elementsIn(withoutScripts(page)).filter((tag) => !/^<\/?(?:tspan|g|text|path)/.test(tag));

  expect(elements(hostile)).toEqual(elements(plain));
  expect(elements(hostile).length).toBeGreaterThan(100);
  expect(dataIn(hostile).things.map(({ id }) => id)).toEqual(
    dataIn(plain).things.map(({ id }) => id)
  );
  expect(dataIn(hostile).things[0]?.name).toBe(attack);
});

it('fetches nothing, and runs one script, in either language', () => {
  for (const language of ['fr', 'en'] as const) {
    const page = pageOf(hostileMap('AMAP'), { language });
    expect(page).toContain(`<html lang="${language}">`);
    expect(page).toContain("default-src 'none'; script-src 'sha256-x'");
    expect(withoutScripts(page)).not.toMatch(/\ssrc=|\shref=|@import|url\(|<link/);
    expect(page.match(/<script>/g)).toHaveLength(1);
    expect(withoutScripts(page)).not.toMatch(/undefined|\[object|NaN/);
  }
});

/** 120 by default, 480 in the long run. */
const MAPS = 120 * TIMES;
const secretsIn = (text: string): string[] => [
  ...new Set([...text.matchAll(SECRET)].map(([, where = '']) => where))
];

it(`lets out no more than the map shared as far would, in ${String(MAPS)} maps`, () => {
  let secrets = 0;
  for (let seed = 1; seed <= MAPS; seed += 1) {
    const state = secretMap(randomFrom(seed, 'secrets'));
    const audience = AUDIENCES[seed % AUDIENCES.length] ?? 'public';
    const words = reportWords('fr').pseudonyms;
    const shown = shownTo(state, { audience, level: 'complete', words });
    const may = new Set(
      secretsIn(
        JSON.stringify(shown, (_, value: unknown) =>
          value instanceof Map ? [...(value as ReadonlyMap<unknown, unknown>)] : value
        )
      )
    );
    const said = secretsIn(pageOf(state, { audience }));

    expect({ seed, beyond: said.filter((where) => !may.has(where)) }).toEqual({ seed, beyond: [] });
    expect(secretsIn(pageOf(state, { audience, level: 'structure' }))).toEqual([]);
    secrets += said.length;
  }
  expect(secrets).toBeGreaterThan(10 * MAPS);
});
