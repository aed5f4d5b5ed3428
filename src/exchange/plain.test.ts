import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { randomState } from '#testing/random-states.ts';
import { smallFile } from '#testing/small-map.ts';
import { TIMES } from '#testing/times.ts';
import { FIELDS } from '#domain/ecosystem.ts';
import { readBack } from '#lineage/read-back.ts';
import { PLAIN_LISTS, propertiesOf } from './plain-shape.ts';
import { readFile } from './read-file.ts';
import { readPlain } from './read-plain.ts';
import { writeFile } from './write-file.ts';
import { writePlain } from './write-plain.ts';

const RUNS = 1_000 * TIMES;
vi.setConfig({ testTimeout: 60_000 * TIMES });

const ORIGIN = { id: '11111111-2222-3333-4444-555555555555', replica: 'unefeuille000000' };

type Json = Record<string, Record<string, unknown>[]> & { map: Record<string, unknown> };

const small = writePlain(await smallFile());

function changed(change: (document: Json) => void): string {
  const document = JSON.parse(small.text) as Json;
  change(document);
  return JSON.stringify(document);
}

const first = (list: Record<string, unknown>[] | undefined): Record<string, unknown> =>
  list?.[0] ?? {};

function codes(text: string): string[] {
  const reading = readPlain(text, ORIGIN);
  return (reading.ok ? reading.repairs : reading.problems).map(
    ({ code, path }) => `${code} ${path}`
  );
}

it('writes every property of every type by its name', () => {
  const document = JSON.parse(small.text) as Json;

  expect(Object.keys(document)).toEqual([
    'format',
    'version',
    'id',
    'map',
    ...Object.keys(PLAIN_LISTS)
  ]);
  expect(Object.keys(document.map).sort()).toEqual(
    expect.arrayContaining(Object.keys(FIELDS.map).sort())
  );
  for (const [list, type] of Object.entries(PLAIN_LISTS)) {
    for (const record of document[list] ?? [])
      expect(Object.keys(record).sort()).toEqual(
        ['id', ...propertiesOf(type).map(([name]) => name)].sort()
      );
  }
  expect(document['stakes']?.[0]).toMatchObject({
    concerned: ['a_amap', 'a_mairie'],
    positions: { a_amap: 'Une gamme large' },
    contested: null
  });
});

it('says what plain records cannot carry', async () => {
  expect(small.losses).toEqual([
    { code: 'snapshots', count: 1 },
    { code: 'disagreements', count: 1 }
  ]);
  const bare = readPlain(small.text, ORIGIN);
  expect(bare.ok && writePlain(bare.value).losses).toEqual([]);
  expect(bare.ok && (await readFile(await writeFile(bare.value))).ok).toBe(true);
});

const ecosystemIn = (text: string) => {
  const reading = readPlain(text, ORIGIN);
  return reading.ok ? readBack(reading.value.state).ecosystem : reading;
};

it('N14 gives back the ecosystem that was written, whatever it holds', () => {
  const met = { actors: 0, set: 0 };
  fc.assert(
    fc.property(randomState, (state) => {
      const { ecosystem } = readBack(state);
      const { text } = writePlain({ id: ORIGIN.id, state, snapshots: [] });
      const reading = readPlain(text, { ...ORIGIN, id: 'another' });
      if (!reading.ok) throw new Error(JSON.stringify(reading.problems));

      // Reading plain records writes them anew, hence in the one form that all machines share.
      const inOneForm = text.normalize('NFC');
      const same = inOneForm === text ? ecosystem : ecosystemIn(inOneForm);
      expect(readBack(reading.value.state).ecosystem).toEqual(same);
      expect(reading.repairs).toEqual([]);
      expect(reading.value.id).toBe(ORIGIN.id);
      met.actors += Number(ecosystem.actors.size > 0);
      met.set += Number([...ecosystem.actors.values()].some(({ tags }) => tags.length > 0));
    }),
    { numRuns: RUNS }
  );
  console.error('plain', met);
  expect(met.actors).toBeGreaterThan(RUNS / 2);
  expect(met.set).toBeGreaterThan(RUNS / 100);
});

it('takes a property left out for one that nobody said', () => {
  const reading = readPlain(
    '{"format":"maillage-plain","version":1,"map":{},"actors":[{"id":"a_1"}]}',
    ORIGIN
  );
  if (!reading.ok) throw new Error('refused');

  const [actor] = readBack(reading.value.state).ecosystem.actors.values();
  expect(actor).toMatchObject({ id: 'a_1', name: '', kind: 'unspecified', tags: [], trust: null });
  expect(reading.value.id).toBe(ORIGIN.id);
  expect([...reading.value.state.seen]).toEqual([[ORIGIN.replica, 1]]);
});

it.each<[string, (document: Json) => void, string]>([
  [
    'an unknown property',
    ({ actors }) => (first(actors)['colour'] = 'red'),
    'unknown-property /actors/0/colour'
  ],
  [
    'an ill-typed property',
    ({ actors }) => (first(actors)['trust'] = 9),
    'ill-typed /actors/0/trust'
  ],
  [
    'a word outside its list',
    ({ links }) => (first(links)['kind'] = 'love'),
    'ill-typed /links/0/kind'
  ],
  [
    'a set that is no list',
    ({ actors }) => (first(actors)['tags'] = 'eau'),
    'ill-typed /actors/0/tags'
  ],
  [
    'a tag with a slash',
    ({ actors }) => (first(actors)['tags'] = ['a/b']),
    'ill-typed /actors/0/tags'
  ],
  [
    'entries that are a list',
    ({ stakes }) => (first(stakes)['positions'] = []),
    'ill-typed /stakes/0/positions'
  ],
  [
    'an entry of a bad type',
    ({ stakes }) => (first(stakes)['positions'] = { a_1: 3 }),
    'ill-typed /stakes/0/positions'
  ],
  [
    'a record without identifier',
    ({ actors }) => delete first(actors)['id'],
    'missing-key /actors/0/id'
  ],
  [
    'an identifier twice',
    ({ actors }) => (first(actors)['id'] = 'a_mairie'),
    'duplicate-id /actors/1'
  ],
  ['an identifier for the map', ({ map }) => (map['id'] = 'm_other'), 'unknown-property /map/id'],
  [
    'a record that is none',
    (document) => (document['actors'] = [3 as never]),
    'ill-typed /actors/0'
  ],
  ['a list that is none', (document) => (document['actors'] = {} as never), 'ill-typed /actors'],
  ['an unknown list', (document) => (document['places'] = []), 'unknown-key /places'],
  ['no map', (document) => (document.map = 3 as never), 'ill-typed /map'],
  ['a newer version', (document) => (document['version'] = 2 as never), 'newer-version '],
  [
    'a version that is none',
    (document) => (document['version'] = 'x' as never),
    'ill-typed /version'
  ],
  [
    'an identifier of map that is none',
    (document) => (document['id'] = 'x' as never),
    'ill-typed /id'
  ]
])('refuses %s, with its path', (_, change, expected) => {
  expect(codes(changed(change))).toEqual([expected]);
});

it('opens and lists a link to nobody', () => {
  expect(codes(changed(({ links }) => (first(links)['to'] = 'a_nobody')))).toEqual([
    'link-to-nobody /links/0'
  ]);
});

it('never throws, whatever the JSON', () => {
  fc.assert(
    fc.property(fc.object({ maxDepth: 3 }), (value) => {
      const text = JSON.stringify({ map: {}, ...value, format: 'maillage-plain', version: 1 });

      expect(typeof readPlain(text, ORIGIN).ok).toBe('boolean');
    }),
    { numRuns: 2_000 }
  );
});
