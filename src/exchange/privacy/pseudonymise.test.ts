import { expect, it, vi } from 'vitest';
import { randomFrom } from '#analysis/chance/random.ts';
import { measureNetwork } from '#analysis/measure/measure-network.ts';
import { networkOfMap } from '#analysis/measure/network-of-map.ts';
import { finished } from '#analysis/work.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import { generateMap } from '#exchange/generate/generate-map.ts';
import type { MapFile } from '#exchange/map-file.ts';
import { propertiesOf } from '#exchange/plain-shape.ts';
import { readFile } from '#exchange/read-file.ts';
import { writeCsv } from '#exchange/write-csv.ts';
import { writeFile } from '#exchange/write-file.ts';
import { writePlain } from '#exchange/write-plain.ts';
import { readBack } from '#lineage/read-back.ts';
import { needlesFor } from '#testing/hidden-text.ts';
import { DATE_MARK, MARK, markedMap, NUMBER_MARK } from '#testing/marked-maps.ts';
import { pseudonymise, type Pseudonymising } from './pseudonymise.ts';
import type { PseudonymWords } from './pseudonyms.ts';

vi.setConfig({ testTimeout: 180_000 });

const words: PseudonymWords = {
  title: 'Carte sans noms',
  actor: ({ kind, family, stratum }) => stratum ?? family ?? kind,
  stake: 'Enjeu',
  space: 'Espace',
  trade: 'Métier',
  territory: 'Lieu',
  sphere: 'Sphère'
};
const how = (seed: number, level: Pseudonymising['level'] = 'pseudonymised'): Pseudonymising => ({
  level,
  words,
  random: randomFrom(seed, 'disguise')
});
const ecosystemOf = ({ state }: MapFile): Ecosystem => readBack(state).ecosystem;

const NEEDLES = [MARK, DATE_MARK, NUMBER_MARK].flatMap(needlesFor);

/** Everything that the app writes of a map, as bytes. */
async function writings(file: MapFile): Promise<Buffer[]> {
  const { actors, links, stakes, spaces, map } = ecosystemOf(file);
  const rows = [...actors.values(), ...links.values(), ...stakes.values(), ...spaces.values(), map];
  const cells = rows.map((row) =>
    Object.values(row as object).map((value) =>
      value instanceof Map ? JSON.stringify([...value]) : String(value)
    )
  );
  return [
    await writeFile(file, { withBin: true }),
    writePlain(file).text,
    writeCsv(cells, ';')
  ].map((text) => Buffer.from(text));
}

const hits = (writing: Buffer): string[] =>
  NEEDLES.filter((needle) => writing.includes(needle)).map((needle) => needle.toString());

it('lets no name, word, date, place nor identifier through, however spelt, in 2,000 maps', async () => {
  let bytes = 0;
  for (let seed = 1; seed <= 2_000; seed += 1) {
    const marked = ecosystemOf(await markedMap(seed));
    const file = pseudonymise(marked, how(seed, seed % 2 ? 'pseudonymised' : 'structure'));
    for (const writing of await writings(file)) {
      bytes += writing.length;
      expect({ seed, hits: hits(writing) }).toEqual({ seed, hits: [] });
    }
    // Nothing is hidden by there being nothing: everyone is still there.
    const { actors, links, stakes, spaces } = ecosystemOf(file);
    expect([actors.size, links.size, stakes.size, spaces.size]).toEqual([6, 6, 2, 2]);
  }
  expect(bytes).toBeGreaterThan(2_000 * 5_000);
});

it('would find each mark in a map written whole, and each needle where it is planted', async () => {
  for (const writing of await writings(await markedMap(1)))
    expect(hits(writing).length).toBeGreaterThan(2);
  for (const needle of NEEDLES) {
    expect(hits(Buffer.concat([Buffer.from('{"'), needle, Buffer.from('"}')]))).not.toEqual([]);
  }
  const coded = Buffer.from(`xy${Buffer.from(`Chez ${MARK}, 2`).toString('base64')}`);
  expect(hits(coded)).not.toEqual([]);
});

it('makes of every field that holds a text something else', async () => {
  const marked = ecosystemOf(await markedMap(7));
  const disguised = ecosystemOf(pseudonymise(marked, how(7)));
  const [actor] = disguised.actors.values();
  for (const [property] of propertiesOf('actor')) {
    const value = (actor as unknown as Record<string, unknown>)[property];
    expect(`${property} ${JSON.stringify(value ?? null)}`).not.toContain(MARK);
  }
  expect(disguised.map).toMatchObject({ title: 'Carte sans noms', territory: null, seed: 1 });
  expect(actor?.territory).toMatch(/^Lieu \d$/);
});

/** Measures as a sorted list of rounded numbers: whoever they are of. */
function figures(ecosystem: Ecosystem, by: string | null): string[] {
  const network = networkOfMap(ecosystem, 'cooperative', { withProposed: false });
  const { general, r } = finished(measureNetwork(network, { by, seed: 1 }));
  const ids = new Set<string>(ecosystem.actors.keys());
  const flat = (value: unknown, path: string): string[] => {
    if (typeof value === 'number') return [`${path} ${value.toFixed(6)}`];
    if (ids.has(String(value))) return [path];
    if (typeof value !== 'object' || value === null) return [`${path} ${String(value)}`];
    return Object.entries(value).flatMap(([key, part]) => {
      const isOfActors = Array.isArray(value) || key.split('|').some((one) => ids.has(one));
      return flat(part, `${path}/${isOfActors ? 'actor' : key}`);
    });
  };
  return [...flat(general, 'general'), ...flat(r, 'r')].sort();
}

it.each(['pseudonymised', 'structure'] as const)(
  'keeps the structure: measures are equal before and after, %s',
  (level) => {
    for (let seed = 1; seed <= 8; seed += 1) {
      const before = ecosystemOf(generateMap({ actors: 40, seed }));
      const after = ecosystemOf(pseudonymise(before, how(seed, level)));

      // A bare structure has no family left, which actors are grouped by with their kind.
      const by = level === 'structure' ? null : 'kind';
      expect(figures(after, by)).toEqual(figures(before, by));
      expect(figures(before, by).length).toBeGreaterThan(100);
    }
  }
);

it('gives another mapping each time, and files that open with nothing to say', async () => {
  const marked = ecosystemOf(await markedMap(3));
  const files = [1, 2].map((seed) => pseudonymise(marked, how(seed)));
  const [one, other] = files.map((file) => [...file.state.records.keys()].sort());

  expect(new Set(one).intersection(new Set(other))).toEqual(new Set(['m_map']));
  expect(files[0]?.id).not.toBe(files[1]?.id);
  for (const file of files)
    expect(await readFile(await writeFile(file))).toMatchObject({ ok: true, repairs: [] });
});

it('keeps in a bare structure who is tied to whom and by what, and no answer', () => {
  const before = ecosystemOf(generateMap({ actors: 40, seed: 2 }));
  const after = ecosystemOf(pseudonymise(before, how(2, 'structure')));
  const kinds = ({ links }: Ecosystem): string[] =>
    [...links.values()].map(({ kind }) => kind).sort();

  expect(kinds(after)).toEqual(kinds(before));
  for (const actor of after.actors.values())
    expect(actor).toMatchObject({ family: null, level: null, roles: [], spheres: [] });
  for (const link of after.links.values())
    expect(link).toMatchObject({ fromKnowledge: null, formalisation: null, flows: [] });
});
