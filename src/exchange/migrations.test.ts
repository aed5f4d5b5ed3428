import fc from 'fast-check';
import { expect, it } from 'vitest';
import { randomState } from '#testing/random-states.ts';
import type { MapRecord } from '#lineage/map-state.ts';
import type { FileDocument } from './envelope-schema.ts';
import { currentVersion, migrate, MIGRATIONS, type Migration } from './migrations.ts';
import { readFile } from './read-file.ts';
import { takeSnapshot } from './snapshot.ts';
import { writeFile } from './write-file.ts';

const renamesName: Migration = {
  type: 'actor',
  to: 2,
  does: 'calls the name of an actor its label',
  up: (record) => renamed(record, 'name', 'label')
};
const addsLoud: Migration = {
  type: 'actor',
  to: 3,
  does: 'derives a loud label from the label',
  up: (record) => {
    const label = record.cells.get('label');
    if (!label) return record;
    const [first, ...others] = label.map(({ dot, value }) => ({
      dot,
      value: typeof value === 'string' ? value.toUpperCase() : value
    }));
    return first
      ? { ...record, cells: new Map(record.cells).set('loud', [first, ...others]) }
      : record;
  }
};
const STEPS = [renamesName, addsLoud];

function renamed(record: MapRecord, from: string, to: string): MapRecord {
  const cells = [...record.cells].map(([name, cell]) => [name === from ? to : name, cell] as const);
  return { ...record, cells: new Map(cells) };
}

const dotsOf = (record: MapRecord): string[] =>
  [...record.cells.values()].flat().map(({ dot }) => `${dot.replica}:${String(dot.counter)}`);

it('brings a record from any version to the current one, and leaves other types alone', () => {
  const cell = [{ dot: { replica: 'aaaaaaaaaaaaaaaa', counter: 1 }, value: 'Mairie' }] as const;
  const actor: MapRecord = { id: 'a_1', type: 'actor', cells: new Map([['name', cell]]) };

  expect([...migrate(actor, 1, STEPS).cells.keys()]).toEqual(['label', 'loud']);
  expect([...migrate(actor, 2, STEPS).cells.keys()]).toEqual(['name']);
  expect(migrate(actor, 3, STEPS)).toBe(actor);
  expect(migrate({ ...actor, type: 'stake' }, 1, STEPS).cells).toBe(actor.cells);
  expect(currentVersion('actor', STEPS)).toBe(3);
  expect(currentVersion('stake', STEPS)).toBe(1);
});

it('makes no write of its own: every dot after a step was there before', () => {
  fc.assert(
    fc.property(randomState, (state) => {
      for (const record of state.records.values()) {
        const before = new Set(dotsOf(record));
        const steps = [...MIGRATIONS, ...STEPS];
        for (const dot of dotsOf(migrate(record, 1, steps))) expect(before).toContain(dot);
      }
    })
  );
});

it('refuses steps that skip a version', () => {
  const record: MapRecord = { id: 'a_1', type: 'actor', cells: new Map() };

  expect(() => migrate(record, 1, [addsLoud])).toThrow(RangeError);
});

it('follows from one version to the next for every type, in the list that is shipped', () => {
  const reached = new Map<string, number>();
  for (const { type, to } of MIGRATIONS) {
    expect(to).toBe((reached.get(type) ?? 1) + 1);
    reached.set(type, to);
  }
});

it('migrates a file of an older version on opening it, snapshots too, with hashes that hold', async () => {
  await fc.assert(
    fc.asyncProperty(randomState, async (state) => {
      const label = { name: 'Avant', on: null, note: null };
      const snapshots = [await takeSnapshot(state, label)];
      const id = '0b6f3a52-7c1d-4e8f-9a2b-3c4d5e6f7a8b';
      const text = await writeFile({ id, state, snapshots }, { withBin: true });
      const reading = await readFile(text, STEPS);
      if (!reading.ok) throw new Error(JSON.stringify(reading.problems));

      const migrated = new Map(
        [...state.records].map(([key, record]) => [key, migrate(record, 1, STEPS)])
      );
      expect(reading.value.state.records).toEqual(migrated);
      const [snapshot] = reading.value.snapshots;
      const again = await takeSnapshot(reading.value.state, label);
      expect(snapshot?.hash).toBe(again.hash);
    }),
    { numRuns: 200 }
  );
});

it('says that a file is newer when one of its types is', async () => {
  const text = await writeFile({
    id: '0b6f3a52-7c1d-4e8f-9a2b-3c4d5e6f7a8b',
    state: { records: new Map(), seen: new Map() },
    snapshots: []
  });
  const document = JSON.parse(text) as FileDocument;
  const newer = JSON.stringify({ ...document, schema: { actor: 4 } });

  expect(await readFile(newer, STEPS)).toMatchObject({
    ok: false,
    problems: [{ code: 'newer-version', facts: { needs: 4, reads: 3 } }]
  });
});
