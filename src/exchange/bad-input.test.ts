import { expect, it } from 'vitest';
import { smallFile } from '#testing/small-map.ts';
import type { FileDocument } from './envelope-schema.ts';
import { MAX_BYTES } from './limits.ts';
import { readFile } from './read-file.ts';
import { hashOfFile } from './repairs.ts';
import { writeFile } from './write-file.ts';

const valid = await writeFile(await smallFile());
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

/** The valid file with something changed in it, and the hash of what it now says. */
async function changed(change: (document: FileDocument) => void): Promise<string> {
  const document = JSON.parse(valid) as FileDocument;
  change(document);
  return JSON.stringify({ ...document, hash: await hashOfFile(document) });
}

async function codes(source: Uint8Array | string): Promise<string[]> {
  const reading = await readFile(source);
  return reading.ok
    ? ['opened', ...reading.repairs.map(({ code, path }) => `${code} ${path}`)]
    : reading.problems.map(({ code, path }) => `${code} ${path}`);
}

const record = (document: FileDocument, id: string): FileDocument['records'][number] => {
  const found = document.records.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};

it('opens the file that the others are made from, with nothing to say', async () => {
  expect(await codes(valid)).toEqual(['opened']);
  expect(await codes(bytes(valid))).toEqual(['opened']);
});

it.each<[string, string | Uint8Array, string[]]>([
  ['nothing', '', ['empty ']],
  ['blanks', ' \n\t', ['empty ']],
  ['a file cut short', valid.slice(0, 300), ['truncated ']],
  ['a file cut in a word', valid.slice(0, valid.indexOf('true') + 2), ['truncated ']],
  ['a text', 'Bonjour', ['not-json ']],
  ['two documents', `${valid}{}`, ['not-json ']],
  ['a trailing comma', valid.replace('"version":1}', '"version":1,}'), ['not-json ']],
  ['an Excalidraw file', '{"type":"excalidraw","version":2,"elements":[]}', ['other-file ']],
  ['a tldraw file', '{"tldrawFileFormatVersion":1,"schema":{},"records":[]}', ['other-file ']],
  ['a Kumu file', '{"elements":[],"connections":[]}', ['other-file ']],
  ['a PRSM file', '{"nodes":[],"edges":[],"mapTitle":"","underlay":[]}', ['other-file ']],
  ['a Cytoscape file', '{"elements":{"nodes":[]}}', ['other-file ']],
  ['a GEXF file', '<?xml version="1.0"?><gexf version="1.3"></gexf>', ['other-file ']],
  ['a page', '<!DOCTYPE html><title>Non</title>', ['other-file ']],
  ['a spreadsheet', latin1('PK\x03\x04....[Content_Types].xml'), ['other-file ']],
  ['a picture', latin1('\x89PNG\r\n\x1a\n'), ['other-file ']],
  ['a PDF', latin1('%PDF-1.7'), ['other-file ']],
  ['an encrypted file', latin1('age-encryption.org/v1\n-> scrypt'), ['other-file ']],
  ['plain records', '{"format":"maillage-plain","version":1}', ['other-file ']],
  ['another JSON', '{"name":"package"}', ['unknown-file ']],
  ['a list', '[]', ['unknown-file ']],
  ['null', 'null', ['unknown-file ']],
  ['UTF-16', Uint8Array.from([0xff, 0xfe, 0x7b, 0]), ['utf-16 ']],
  ['Latin-1', latin1(valid.replace('Mairie', 'Mairi\xe9')), ['not-utf-8 ']],
  ['an overlong character', Uint8Array.from([0x22, 0xc0, 0x80, 0x22]), ['not-utf-8 ']],
  ['one byte too many', new Uint8Array(MAX_BYTES + 1), ['too-big ']],
  ['one character too many', `"${'a'.repeat(MAX_BYTES)}"`, ['too-big ']],
  ['a newer version', valid.replace('"minReader":1', '"minReader":2'), ['newer-version ']],
  ['a newer actor', valid.replace('"actor":1', '"actor":2'), ['newer-version ']],
  ['__proto__ at the top', valid.replace('"id"', '"__proto__":{"x":1},"id"'), ['forbidden-key ']],
  ['__proto__ in cells', valid.replace('"name"', '"__proto__"'), ['forbidden-key ']],
  ['__proto__ escaped', valid.replace('"name"', '"\\u005f_proto__"'), ['forbidden-key ']],
  ['a constructor', valid.replace('"name"', '"constructor"'), ['forbidden-key ']],
  ['a key twice', valid.replace('"version":1', '"version":1,"version":1'), ['duplicate-key ']],
  ['no hash', valid.replace(/"hash":"sha256-.{43}",\n/, ''), ['no-hash ']],
  [
    'no records',
    valid.replace('"records"', '"recods"'),
    ['missing-key /records', 'unknown-key /recods']
  ],
  ['a huge number', valid.replace('"Mairie"', '1e400'), ['bad-value /records/1/f/name']],
  ['half a character', valid.replace('"Mairie"', '"\\ud83c"'), ['bad-value /records/1/f/name']],
  ['an object for a value', valid.replace('"Mairie"', '{}'), ['bad-value /records/1/f/name']],
  ['a list for cells', valid.replace(/"f":\{[^}]*\}/, '"f":[]'), ['bad-form /records/0/f']],
  ['a bad name of cell', valid.replace('"name"', '"Name"'), ['bad-cell-name /records/0/f/Name']],
  [
    'one value and several of one cell',
    valid.replace('"c":{"note"', '"c":{"name"'),
    ['cell-twice /records/4/c/name']
  ],
  [
    'an actor called as the map',
    valid.replace('"a_amap","t"', '"m_map","t"'),
    ['wrong-map-record /records/0']
  ],
  [
    'a map called as an actor',
    valid.replace('"m_map","t"', '"m_mine","t"'),
    ['wrong-map-record /records/3']
  ],
  ['another write ahead', valid.replace('"0:1"', '"0:9"'), ['unseen-dot /records/4/@']],
  ['a writer unheard of', valid.replace('"0:1"', '"7:1"'), ['unknown-replica /records/4/@']],
  ['a write of no form', valid.replace('"0:1"', '"0:0"'), ['bad-dot /records/4/@']],
  [
    'too many writes',
    valid.replace('"seen":[1,1]', '"seen":[1,1000000001]'),
    ['bad-form /lineage/seen/1']
  ],
  [
    'writes of nobody',
    valid.replace('"seen":[1,1]', '"seen":[1,1,1]'),
    ['lineage-lengths /lineage']
  ]
])('refuses %s', async (_, source, expected) => {
  expect(await codes(source)).toEqual(expected);
});

it.each<[string, (document: FileDocument) => void, string[]]>([
  [
    'a record that comes twice',
    ({ records }) => records.push({ ...record({ records } as FileDocument, 'a_amap') }),
    ['duplicate-record /records/5']
  ],
  [
    'a link to nobody',
    (document) => (record(document, 'l_tension').f['to'] = 'a_nobody'),
    ['link-to-nobody /records/2']
  ],
  [
    'a link from an actor to itself',
    (document) => (record(document, 'l_tension').f['to'] = 'a_mairie'),
    ['self-link /records/2']
  ],
  [
    'actors inside one another',
    (document) => {
      record(document, 'a_amap').f['inside'] = 'a_mairie';
      record(document, 'a_mairie').f['inside'] = 'a_amap';
    },
    ['nesting-loop /records/0']
  ],
  [
    'a value that its field cannot hold',
    (document) => (record(document, 'a_amap').f['kind'] = 'pirate'),
    ['unreadable-value /records/0/f/kind']
  ],
  [
    'a bin that is neither yes nor no',
    (document) => (record(document, 'a_amap').f['alive'] = 'maybe'),
    ['unreadable-value /records/0/f/alive']
  ],
  [
    'two values under one dot',
    (document) => {
      record(document, 's_marche').c = {
        note: [
          ['0:1', 'Oui'],
          ['0:1', 'Non']
        ]
      };
    },
    ['same-dot /records/4/c/note']
  ],
  [
    'a snapshot changed by hand',
    (document) => {
      const [snapshot] = document.snapshots;
      if (snapshot?.records[0]) snapshot.records[0].f['name'] = 'Autre';
    },
    ['wrong-snapshot-hash /snapshots/0']
  ]
])('opens a file with %s, and lists it', async (_, change, expected) => {
  expect(await codes(await changed(change))).toEqual(['opened', ...expected]);
});

it('opens a file changed by hand, or with a byte order mark, and lists it', async () => {
  expect(await codes(valid.replace('"Mairie"', '"Ville"'))).toEqual(['opened', 'wrong-hash /hash']);
  expect(await codes(`\ufeff${valid}`)).toEqual(['opened', 'byte-order-mark ']);
  expect(await codes(bytes(`\ufeff${valid}`))).toEqual(['opened', 'byte-order-mark ']);
});

it('keeps the first of the records that come twice', async () => {
  const text = await changed(({ records }) => {
    records.push({ '@': '0:1', f: { name: 'Une autre' }, id: 'a_amap', t: 'actor' });
  });
  const reading = await readFile(text);

  expect(
    reading.ok && reading.value.state.records.get('a_amap')?.cells.get('name')?.[0].value
  ).toBe('AMAP');
});

it('tells the line and the column of a fault', async () => {
  const text = valid.replace('"Mairie"', 'Mairie');
  const reading = await readFile(text);
  const line = text.split('\n').findIndex((one) => one.includes('Mairie')) + 1;

  expect(reading).toMatchObject({ ok: false, problems: [{ code: 'not-json', facts: { line } }] });
  const [problem] = reading.ok ? [] : reading.problems;
  const column = problem?.code === 'not-json' ? problem.facts.column : 0;
  expect(text.split('\n')[line - 1]?.slice(column - 1)).toMatch(/^Mairie/);
});

it('counts the problems that are too many to be told', async () => {
  const text = await changed(({ records }) => {
    for (const one of records)
      one.f = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`X${String(i)}`, 1]));
  });
  const reading = await readFile(text);

  expect(!reading.ok && reading.problems).toHaveLength(101);
  expect(!reading.ok && reading.problems.at(-1)?.code).toBe('more');
});

it('gives each value its own dot, or else that of its record', async () => {
  const text = await changed(({ records, lineage }) => {
    lineage.seen = [1, 3];
    const f = { name: 'Ville', note: 'Vue de loin' };
    records.push({ '@': '0:1', d: { note: '1:3' }, f, id: 'a_ville', t: 'actor' });
  });
  const reading = await readFile(text);
  const cells = reading.ok ? reading.value.state.records.get('a_ville')?.cells : undefined;

  expect(cells?.get('name')?.[0].dot).toEqual({ replica: 'ailleurs00000000', counter: 1 });
  expect(cells?.get('note')?.[0].dot).toEqual({ replica: 'ici0000000000000', counter: 3 });
});

it('reads zero below zero as zero, in the map and in its snapshots', async () => {
  const content = { f: { level: 0 }, id: 'a_ville', t: 'actor' };
  const text = await changed(({ records, snapshots }) => {
    records.push({ '@': '0:1', ...content });
    const hash = `sha256-${'A'.repeat(43)}`;
    snapshots.push({ hash, name: 'Avant', note: null, on: null, records: [content] });
  });
  const reading = await readFile(text.replaceAll('"level":0', '"level":-0'));
  if (!reading.ok) throw new Error('refused');
  const { state, snapshots } = reading.value;

  expect(state.records.get('a_ville')?.cells.get('level')?.[0].value).toBe(0);
  expect(snapshots.at(-1)?.records).toEqual([content]);
});
