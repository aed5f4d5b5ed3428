import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { copiesAfter, histories, writtenBy } from '#testing/histories.ts';
import { TIMES } from '#testing/times.ts';
import { ALIVE, PURGED } from '#lineage/cell.ts';
import { changeOf } from '#lineage/change.ts';
import { EMPTY_STATE, type MapState } from '#lineage/map-state.ts';
import { merge } from '#lineage/merge.ts';
import type { MapFile } from './map-file.ts';
import { mergeFiles } from './merge-files.ts';
import { migrate, type Migration } from './migrations.ts';
import { readFile } from './read-file.ts';
import { takeSnapshot } from './snapshot.ts';
import { writeFile } from './write-file.ts';

const ID = '0b6f3a52-7c1d-4e8f-9a2b-3c4d5e6f7a8b';
vi.setConfig({ testTimeout: 60_000 * TIMES });

const RUNS = 2_000 * TIMES;
const WHOLE = { withBin: true };

const bare = (state: MapState): MapFile => ({ id: ID, state, snapshots: [] });
const text = async (one: MapFile, other: MapFile): Promise<string> =>
  writeFile(await mergeFiles(one, other), WHOLE);

it('N2, N13 writes the same bytes whichever file comes first, and reads them back', async () => {
  await fc.assert(
    fc.asyncProperty(histories, async (history) => {
      const [a, b] = copiesAfter(history) as [MapState, MapState];
      const written = await text(bare(a), bare(b));
      const reading = await readFile(written);

      expect(await text(bare(b), bare(a))).toBe(written);
      expect(reading.ok && (await writeFile(reading.value, WHOLE))).toBe(written);
      expect(reading.ok && reading.repairs).toEqual([]);
    }),
    { numRuns: RUNS }
  );
});

const derives: Migration = {
  type: 'actor',
  to: 2,
  does: 'calls the name a label, and writes it in capitals beside',
  up: (record) => {
    const cells = new Map(record.cells);
    const name = cells.get('name');
    cells.delete('name');
    if (name) {
      cells.set('label', name);
      cells.set(
        'loud',
        [...name].map((one) => ({ ...one, value: String(one.value).toUpperCase() })) as never
      );
    }
    return { ...record, cells };
  }
};

it('N12 gives the same whether copies are migrated before they are put together, or after', () => {
  const migrated = ({ records, seen }: MapState): MapState => ({
    records: new Map([...records].map(([id, record]) => [id, migrate(record, 1, [derives])])),
    seen
  });
  fc.assert(
    fc.property(histories, (history) => {
      const [a, b] = copiesAfter(history) as [MapState, MapState];

      expect(migrated(merge(a, b))).toEqual(merge(migrated(a), migrated(b)));
    }),
    { numRuns: 20_000 }
  );
});

it('keeps the snapshots of both, each once, without what either erased', async () => {
  const state = writtenBy(
    'aaaaaaaaaaaaaaaa',
    EMPTY_STATE,
    changeOf('actor', 'a_1', { name: 'Marie Durand' }),
    changeOf('actor', 'a_2', { name: 'Mairie' })
  );
  const at = (name: string, on: string): ReturnType<typeof takeSnapshot> =>
    takeSnapshot(state, { name, on, note: null });
  const first = await at('Au début', '2026-01-01');
  const erased = writtenBy('bbbbbbbbbbbbbbbb', state, {
    id: 'a_1',
    type: 'actor',
    cells: { [ALIVE]: false, [PURGED]: true }
  });
  const old: MapFile = { id: ID, state, snapshots: [await at('Ensuite', '2026-06-01'), first] };
  const merged = await mergeFiles(old, { id: ID, state: erased, snapshots: [first] });

  expect(merged.snapshots.map(({ name }) => name)).toEqual(['Au début', 'Ensuite']);
  expect(await writeFile(merged, WHOLE)).not.toContain('Durand');
  expect((await readFile(await writeFile(merged, WHOLE))).ok).toBe(true);
});
