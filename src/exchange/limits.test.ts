import { afterEach, expect, it, vi } from 'vitest';
import { smallFile } from '#testing/small-map.ts';
import type { FileDocument, FileRecord } from './envelope-schema.ts';
import {
  MAX_BYTES,
  MAX_COUNTER,
  MAX_DEPTH,
  MAX_FIELDS,
  MAX_MEMBERS,
  MAX_RECORDS,
  MAX_REPLICAS,
  MAX_SIBLINGS,
  MAX_SNAPSHOTS
} from './limits.ts';
import { prescan } from './prescan.ts';
import { readFile } from './read-file.ts';
import { writeFile } from './write-file.ts';

vi.setConfig({ testTimeout: 60_000 });

afterEach(() => {
  vi.restoreAllMocks();
});

const valid = await writeFile(await smallFile());

async function openedWith(change: (document: FileDocument) => void): Promise<boolean> {
  const document = JSON.parse(valid) as FileDocument;
  change(document);
  return (await readFile(JSON.stringify(document))).ok;
}

const cells = (count: number, name: (at: number) => string): FileRecord['f'] =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [name(at), true]));
const actor = (id: string, f: FileRecord['f']): FileRecord => ({ '@': '0:1', f, id, t: 'actor' });
const repeated = <Item>(length: number, make: (at: number) => Item): Item[] =>
  Array.from({ length }, (_, at) => make(at));

it.each<[string, number, (document: FileDocument, size: number) => void]>([
  [
    'records',
    MAX_RECORDS,
    (document, size) => (document.records = repeated(size, (at) => actor(`a_${String(at)}`, {})))
  ],
  [
    'records of a snapshot',
    MAX_RECORDS,
    ({ snapshots }, size) => {
      const [first] = snapshots;
      if (first)
        first.records = repeated(size, (at) => ({ f: {}, id: `a_${String(at)}`, t: 'actor' }));
    }
  ],
  [
    'fields of a record',
    MAX_FIELDS,
    ({ records }, size) =>
      records.push(
        actor(
          'a_x',
          cells(size, (at) => `field${String(at)}`)
        )
      )
  ],
  [
    'members of a record',
    MAX_MEMBERS,
    ({ records }, size) =>
      records.push(
        actor(
          'a_x',
          cells(size, (at) => `tag/${String(at)}`)
        )
      )
  ],
  [
    'values of a cell',
    MAX_SIBLINGS,
    ({ records, lineage }, size) => {
      lineage.seen[0] = size;
      const note = repeated(size, (at): [string, string] => [`0:${String(at + 1)}`, String(at)]);
      records.push({ ...actor('a_x', {}), c: { note } });
    }
  ],
  [
    'replicas',
    MAX_REPLICAS,
    ({ lineage }, size) => {
      const more = size - lineage.replicas.length;
      lineage.replicas.push(...repeated(more, (at) => String(at).padStart(16, '0')));
      lineage.seen.push(...repeated(more, () => 0));
    }
  ],
  ['writes of a replica', MAX_COUNTER, ({ lineage }, size) => (lineage.seen[0] = size)],
  [
    'characters of an identifier',
    64,
    ({ records }, size) => records.push(actor(`a_${'x'.repeat(size - 2)}`, {}))
  ],
  [
    'characters of a text',
    20_000,
    ({ records }, size) => records.push(actor('a_x', { note: 'é'.repeat(size) }))
  ],
  [
    'characters of the name of a member',
    80,
    ({ records }, size) => records.push(actor('a_x', { [`tag/${'é'.repeat(size)}`]: true }))
  ],
  [
    'snapshots',
    MAX_SNAPSHOTS,
    (document, size) => {
      const [first] = document.snapshots;
      if (first) document.snapshots = repeated(size, () => first);
    }
  ]
])('opens a file up to the limit of %s, and no further', async (_, limit, change) => {
  const opened = await Promise.all(
    [limit - 1, limit, limit + 1].map((size) => openedWith((document) => change(document, size)))
  );

  expect(opened).toEqual([true, true, false]);
});

it('opens a file up to the limit of size, and no further', async () => {
  const sized = (size: number): Uint8Array =>
    new TextEncoder().encode(valid + ' '.repeat(size - new TextEncoder().encode(valid).length));

  expect((await readFile(sized(MAX_BYTES - 1))).ok).toBe(true);
  expect((await readFile(sized(MAX_BYTES))).ok).toBe(true);
  expect((await readFile(sized(MAX_BYTES + 1))).ok).toBe(false);
});

it('lets objects and lists nest up to the limit, and no further', () => {
  const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

  expect(prescan(nested(MAX_DEPTH)).problems).toEqual([]);
  expect(prescan(nested(MAX_DEPTH + 1)).problems).toMatchObject([{ code: 'too-deep' }]);
});

it('refuses five million nested lists before they are parsed', async () => {
  const parse = vi.spyOn(JSON, 'parse');
  const reading = await readFile('['.repeat(5_000_000) + ']'.repeat(5_000_000));

  expect(reading).toMatchObject({ ok: false, problems: [{ code: 'too-deep' }] });
  expect(parse).not.toHaveBeenCalled();
});

it('refuses an object of a million keys before it is parsed', async () => {
  const parse = vi.spyOn(JSON, 'parse');
  const keys = Array.from({ length: 1_000_000 }, (_, at) => `"tag/${String(at)}":1`);
  const reading = await readFile(`{"format":"ect-map","x":{${keys.join(',')}}}`);

  expect(reading).toMatchObject({ ok: false, problems: [{ code: 'too-many' }] });
  expect(parse).not.toHaveBeenCalled();
});
