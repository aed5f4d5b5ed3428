import { bin, changeOf } from '#lineage/change.ts';
import { EMPTY_STATE, MAP_RECORD_ID } from '#lineage/map-state.ts';
import { fold } from '#lineage/write.ts';
import { describe, expect, it } from 'vitest';
import {
  LIBRARY_END,
  LIBRARY_START,
  readLibrary,
  saysLibrary,
  writeLibraryMap,
  type LibraryMap
} from './library-file.ts';
import type { MapFile } from './map-file.ts';

const replica = 'replica000000000';

function mapOf(n: number): MapFile {
  const drawn = fold(EMPTY_STATE, [
    {
      dot: { replica, counter: 1 },
      changes: [
        changeOf('map', MAP_RECORD_ID, { title: `Carte ${String(n)}` }),
        changeOf('actor', 'a_1', { name: 'Mairie' }),
        changeOf('actor', 'a_2', { name: 'AMAP' })
      ]
    }
  ]);
  const changes = bin(drawn, ['a_2']);
  const state = fold(drawn, [{ dot: { replica, counter: 2 }, changes }]);
  return { id: `00000000-0000-4000-8000-00000000000${String(n)}`, state, snapshots: [] };
}

const MAPS: readonly LibraryMap[] = [
  { map: mapOf(1), isBinned: false },
  { map: mapOf(2), isBinned: true }
];

async function textOf(maps: readonly LibraryMap[]): Promise<string> {
  const parts = await Promise.all(maps.map(writeLibraryMap));
  return LIBRARY_START + parts.join(',\n') + LIBRARY_END;
}
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a library', () => {
  it('comes back whole: every map, bins included, and which are in the bin', async () => {
    const text = await textOf(MAPS);
    expect(saysLibrary(bytes(text))).toBe(true);
    const reading = await readLibrary(bytes(text));
    const maps = reading.ok ? reading.value : [];
    expect(
      maps.map(({ isBinned, reading: one }) => ({ isBinned, map: one.ok && one.value }))
    ).toEqual(MAPS);
    expect(maps.every(({ reading: one }) => one.ok && one.repairs.length === 0)).toBe(true);
  });

  it('is plain JSON, in which a reformatted map is the same', async () => {
    const text = JSON.stringify(JSON.parse(await textOf(MAPS)), null, 2);
    const reading = await readLibrary(bytes(text));
    expect(saysLibrary(bytes(text))).toBe(true);
    expect(reading.ok && reading.value.every(({ reading: one }) => one.ok)).toBe(true);
  });

  it('gives the maps that can be read when one cannot', async () => {
    const text = (await textOf(MAPS)).replace('"format":"ect-map"', '"format":"other"');
    const reading = await readLibrary(bytes(text));
    expect(reading.ok && reading.value.map(({ reading: one }) => one.ok)).toEqual([false, true]);
  });

  it.each([
    ['cut short', (text: string) => text.slice(0, -40)],
    ['of a later version', (text: string) => text.replace(/1\}\n$/, '2}\n')],
    ['that is a list', () => '[]'],
    ['that is null', () => 'null'],
    ['without maps', () => '{"format":"ect-library","version":1}'],
    ['that is a map', (text: string) => text.replace('ect-library', 'ect-map')]
  ])('is refused when it is one %s', async (_what, spoil) => {
    expect(await readLibrary(bytes(spoil(await textOf(MAPS))))).toMatchObject({ ok: false });
  });

  it.each(['null', '[]', '{"file":{"__proto__":{"a":1}}}', '{"file":"{}"}', '7'])(
    'refuses what is no map in it: %s',
    async (entry) => {
      const reading = await readLibrary(bytes(LIBRARY_START + entry + LIBRARY_END));
      expect(reading.ok && reading.value.map(({ reading: one }) => one.ok)).toEqual([false]);
    }
  );
});
