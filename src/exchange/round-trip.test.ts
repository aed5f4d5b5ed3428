import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { randomState } from '#testing/random-states.ts';
import { TIMES } from '#testing/times.ts';
import type { Cell } from '#lineage/cell.ts';
import type { MapRecord, MapState } from '#lineage/map-state.ts';
import { canonicalText } from './content-hash.ts';
import { decodeState, type EncodedState } from './decode-state.ts';
import { encodeState } from './encode-state.ts';
import type { FileDocument } from './envelope-schema.ts';
import type { MapFile } from './map-file.ts';
import { readFile } from './read-file.ts';
import { takeSnapshot } from './snapshot.ts';
import { isBinned, withoutBin } from './without-bin.ts';
import { writeFile } from './write-file.ts';

const ID = '0b6f3a52-7c1d-4e8f-9a2b-3c4d5e6f7a8b';
const RUNS = { numRuns: 500 * TIMES };

vi.setConfig({ testTimeout: 60_000 * TIMES });

async function fileOf(state: MapState): Promise<MapFile> {
  const label = { name: 'Avant', on: '2026-11-22', note: null };
  return { id: ID, state, snapshots: [await takeSnapshot(state, label)] };
}

async function read(text: string): Promise<MapFile> {
  const reading = await readFile(text);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.value;
}

it('N13 gives back the map that was written, bin and disagreements included', async () => {
  const met = { disagreement: 0, bin: 0, unknown: 0 };
  await fc.assert(
    fc.asyncProperty(randomState, async (state) => {
      const file = await fileOf(state);
      const text = await writeFile(file, { withBin: true });

      expect(await read(text)).toEqual(file);
      expect(await writeFile(await read(text), { withBin: true })).toBe(text);
      const records = [...state.records.values()];
      met.bin += Number(records.some(isBinned));
      met.unknown += Number(records.some(({ type }) => type === 'budget'));
      met.disagreement += Number(
        records.some(({ cells }) => [...cells.values()].some(({ length }) => length > 1))
      );
    }),
    RUNS
  );
  console.error('round trip', met, 'of', RUNS.numRuns);
  expect(Math.min(...Object.values(met))).toBeGreaterThan(RUNS.numRuns * 0.2);
});

it('leaves of the bin nothing but that it is there, unless it is asked for', async () => {
  await fc.assert(
    fc.asyncProperty(randomState, async (state) => {
      const file = { id: ID, state, snapshots: [] };

      expect((await read(await writeFile(file))).state).toEqual(withoutBin(state));
    }),
    RUNS
  );
});

it('writes whole a record that one binned and another edited', () => {
  const dot = { replica: 'aaaaaaaaaaaaaaaa', counter: 1 };
  const name: Cell = [{ dot, value: 'Mairie' }];
  const record = (...values: [boolean, ...boolean[]]): MapRecord => ({
    id: 'a_1',
    type: 'actor',
    cells: new Map([
      ['alive', values.map((value) => ({ dot, value })) as unknown as Cell],
      ['name', name]
    ])
  });
  const kept = (made: MapRecord): string[] => {
    const { records } = withoutBin({ records: new Map([['a_1', made]]), seen: new Map() });
    return [...(records.get('a_1')?.cells.keys() ?? [])];
  };

  expect(kept(record(true))).toEqual(['alive', 'name']);
  expect(kept(record(false, true))).toEqual(['alive', 'name']);
  expect(kept(record(false))).toEqual(['alive']);
});

it('writes the same map alike, whatever the order it was made in', async () => {
  await fc.assert(
    fc.asyncProperty(randomState, async (state) => {
      const reversed: MapState = {
        records: new Map(
          [...state.records].reverse().map(([id, record]) => [
            id,
            {
              ...record,
              cells: new Map(
                [...record.cells]
                  .reverse()
                  .map(([name, cell]) => [name, cell.toReversed() as unknown as typeof cell])
              )
            }
          ])
        ),
        seen: new Map([...state.seen].reverse())
      };

      expect(await writeFile(await fileOf(reversed))).toBe(await writeFile(await fileOf(state)));
    }),
    RUNS
  );
});

it('writes a text that is canonical once its line breaks are out, one record a line', async () => {
  await fc.assert(
    fc.asyncProperty(randomState, async (state) => {
      const text = await writeFile(await fileOf(state));
      const document = JSON.parse(text) as FileDocument;

      expect(text.replaceAll('\n', '')).toBe(canonicalText(document));
      expect(text.endsWith('}\n')).toBe(true);
      const lines = text.split('\n').filter((line) => /^\{"(@|c|f|id)"/.test(line));
      expect(lines).toHaveLength(
        document.records.length + (document.snapshots[0]?.records.length ?? 0)
      );
    }),
    { numRuns: 300 }
  );
});

it('keeps a map as JSON for storage, whole', () => {
  fc.assert(
    fc.property(randomState, (state) => {
      const kept = JSON.parse(JSON.stringify(encodeState(state))) as EncodedState;

      expect(decodeState(kept)).toEqual(state);
    }),
    RUNS
  );
});

it('reads as one cell what one write says alike of record after record, and as two what differs', () => {
  const record = (id: string, name: string, usual: string): EncodedState['records'][number] => {
    return { '@': usual, f: { alive: true, name }, id, t: 'actor' };
  };
  const { records } = decodeState({
    lineage: { replicas: ['aaaaaaaaaaaaaaaa'], seen: [2] },
    records: [
      record('a_1', 'Mairie', '0:1'),
      record('a_2', 'AMAP', '0:1'),
      record('a_3', 'AMAP', '0:2')
    ]
  });
  const cellsOf = (name: string) => [...records.values()].map(({ cells }) => cells.get(name));

  expect(new Set(cellsOf('alive')).size).toBe(2);
  expect(cellsOf('name').map((cell) => cell?.[0].value)).toEqual(['Mairie', 'AMAP', 'AMAP']);
  expect(cellsOf('name').map((cell) => cell?.[0].dot.counter)).toEqual([1, 1, 2]);
});

it('refuses to write what it could not read', async () => {
  const state: MapState = {
    records: new Map([
      [
        'a_1',
        {
          id: 'a_1',
          type: 'actor',
          cells: new Map([
            ['tag/a/b', [{ dot: { replica: 'aaaaaaaaaaaaaaaa', counter: 1 }, value: true }]]
          ])
        }
      ]
    ]),
    seen: new Map([['aaaaaaaaaaaaaaaa', 1]])
  };

  await expect(writeFile({ id: ID, state, snapshots: [] })).rejects.toThrow(
    'bad-cell-name at "/records/0/f/tag~1a~1b"'
  );
});
