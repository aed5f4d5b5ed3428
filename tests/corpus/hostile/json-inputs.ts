import { MAX_BYTES, MAX_RECORDS, MAX_REPLICAS } from '#exchange/limits.ts';
import { changed, record, recordOf, VALID, withName, withRecords } from './base.ts';
import { inputsOf, latin1, several, type HostileInput, type Written } from './input.ts';

const json = (number: number, ...written: Written[]): HostileInput[] =>
  inputsOf(number, '.ect.json', ...written);

const utf16 = (text: string, isBigEnd: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  for (const [place, character] of Array.from(text).entries()) {
    const code = character.charCodeAt(0);
    bytes[2 * place + (isBigEnd ? 1 : 0)] = code & 0xff;
    bytes[2 * place + (isBigEnd ? 0 : 1)] = code >> 8;
  }
  return bytes;
};

const withBytes = (...bytes: number[]): Uint8Array =>
  latin1(VALID_ASCII.replace('Mairie', String.fromCharCode(...bytes)));
const VALID_ASCII = VALID.replaceAll(/[^\0-\x7f]/g, 'e');

/** What is wrong with the text, or with the JSON. */
export const JSON_INPUTS: readonly HostileInput[] = [
  ...json(1, ['an empty file', '', 'R', 'empty']),
  ...json(2, ['blanks alone', ' \r\n\t\n', 'R', 'empty']),
  ...json(3, ['null', 'null', 'R', 'unknown-file']),
  ...json(4, ['a list', '[]', 'R', 'unknown-file']),
  ...json(
    5,
    ...several(9, (tenth) => {
      const text = VALID.slice(0, Math.round((VALID.length * (tenth + 1)) / 10));
      return [`cut at ${String(10 * (tenth + 1))} %`, text, 'R', 'truncated'] as const;
    })
  ),
  ...json(6, ['a byte order mark', `\ufeff${VALID}`, 'Q', 'byte-order-mark']),
  ...json(
    7,
    ['UTF-16 from its small end', () => utf16(`\ufeff${VALID}`, false), 'R', 'utf-16'],
    ['UTF-16 from its big end', () => utf16(`\ufeff${VALID}`, true), 'R', 'utf-16'],
    ['UTF-16 without its mark', () => utf16(VALID, false), 'R', 'utf-16']
  ),
  ...json(8, ['Latin-1', () => withBytes(0x4d, 0xe9), 'R', 'not-utf-8']),
  ...json(9, ['half a character', withName('"Mair\\ud800ie"'), 'R', 'bad-value']),
  ...json(
    10,
    ['an overlong zero', () => withBytes(0xc0, 0x80), 'R', 'not-utf-8'],
    ['an overlong slash', () => withBytes(0xe0, 0x80, 0xaf), 'R', 'not-utf-8'],
    ['half a character in UTF-8', () => withBytes(0xed, 0xa0, 0x80), 'R', 'not-utf-8']
  ),
  ...json(
    11,
    [
      'control characters in a name',
      () => changed((map) => (recordOf(map, 'a_mairie').f['name'] = 'Mai\0rie\u001b[31m\u0007')),
      'Q',
      'hidden-characters'
    ],
    ['a zero as it is', withName('"Mai\0rie"'), 'R', 'not-json']
  ),
  ...json(12, [
    '__proto__ at the top',
    VALID.replace('"id"', '"__proto__":{"isAdmin":true},"id"'),
    'R',
    'forbidden-key'
  ]),
  ...json(
    13,
    ['__proto__ in a record', VALID.replace('"name"', '"__proto__"'), 'R', 'forbidden-key'],
    ['__proto__ escaped', VALID.replace('"name"', '"__pro\\u0074o__"'), 'R', 'forbidden-key']
  ),
  ...json(14, [
    'constructor.prototype',
    VALID.replace('"name":"Mairie"', '"constructor":{"prototype":{"isAdmin":true}}'),
    'R',
    'forbidden-key'
  ]),
  ...json(15, ['a key twice', withName('"Mairie","name":"Autre"'), 'R', 'duplicate-key']),
  ...json(
    16,
    ['five million lists', () => '['.repeat(5e6) + ']'.repeat(5e6), 'R', 'too-deep'],
    ['five million objects', () => '{"a":'.repeat(4e6), 'R', 'too-deep'],
    ['thirteen levels', withName('[[[[[[[[[[0]]]]]]]]]]'), 'R', 'too-deep']
  ),
  ...json(17, ['a number beyond numbers', withName('1e400'), 'R', 'bad-value']),
  ...json(18, [
    'an integer that no number holds',
    () => withLevel(9_007_199_254_740_992).replace('9007199254740992', '9007199254740993'),
    'Q',
    'unreadable-value'
  ]),
  ...json(19, ['zero below zero', () => withLevel(0).replace('"level":0', '"level":-0'), 'O']),
  ...json(
    20,
    ['NaN', withName('NaN'), 'R', 'not-json'],
    ['a comment', VALID.replace('{', '{/* ceci */'), 'R', 'not-json'],
    ['a trailing comma', VALID.replace('"version":1}', '"version":1,}'), 'R', 'not-json'],
    ['single quotes', withName("'Mairie'"), 'R', 'not-json']
  ),
  ...json(21, [
    'one byte too many',
    () => VALID + ' '.repeat(MAX_BYTES + 1 - new TextEncoder().encode(VALID).length),
    'R',
    'too-big'
  ]),
  ...json(22, ['a text of 20 MB', () => withName(`"${'a'.repeat(20e6)}"`), 'R', 'too-long']),
  ...json(
    23,
    [
      'a record too many',
      () =>
        withRecords(...several(MAX_RECORDS - 4, (at) => record(`a_${String(at)}`, 'actor', {}))),
      'R',
      'too-many'
    ],
    [
      'twelve million records that are numbers',
      () => VALID.replace('"records":[', `"records":[${'1,'.repeat(12e6)}`),
      'R',
      'too-many'
    ]
  ),
  ...json(
    24,
    [
      'a replica too many',
      () =>
        changed(({ lineage }) => {
          lineage.replicas = several(MAX_REPLICAS + 1, (at) => String(at).padStart(16, 'r'));
          lineage.seen = several(MAX_REPLICAS + 1, () => 1);
        }),
      'R',
      'too-many'
    ],
    [
      'ninety thousand replicas of no form',
      () => VALID.replace('"replicas":[', `"replicas":[${'1,'.repeat(9e4)}`),
      'R',
      'too-many'
    ]
  ),
  ...json(25, [
    'a record of ten thousand fields',
    () =>
      withRecords(
        record('a_x', 'actor', Object.fromEntries(several(1e4, (at) => [`f${String(at)}`, 1])))
      ),
    'R',
    'too-many'
  ]),
  ...json(
    26,
    [
      'a key of 900 characters',
      VALID.replace('"name"', `"${'k'.repeat(900)}"`),
      'R',
      'bad-cell-name'
    ],
    [
      'a key of 10 MB, twice',
      () => `{"format":"ect-map","${'k'.repeat(1e7)}":1,"${'k'.repeat(1e7)}":1}`,
      'R',
      'duplicate-key'
    ]
  ),
  ...json(
    27,
    ['an Excalidraw file', '{"type":"excalidraw","version":2,"elements":[]}', 'R', 'other-file'],
    ['a tldraw file', '{"tldrawFileFormatVersion":1,"schema":{},"records":[]}', 'R', 'other-file'],
    ['a PRSM file', '{"nodes":[],"edges":[],"mapTitle":""}', 'R', 'other-file'],
    ['a Kumu file', '{"elements":[],"connections":[]}', 'R', 'other-file'],
    ['a Cytoscape file', '{"elements":{"nodes":[]}}', 'R', 'other-file'],
    ['a web page', '<!DOCTYPE html><script>alert(1)</script>', 'R', 'other-file']
  ),
  ...json(
    28,
    ['version 0', VALID.replace('"version":1', '"version":0'), 'R', 'bad-form'],
    ['version -1', VALID.replace('"version":1', '"version":-1'), 'R', 'bad-form'],
    ['version 1.5', VALID.replace('"version":1', '"version":1.5'), 'R', 'bad-form'],
    ['version "1"', VALID.replace('"version":1', '"version":"1"'), 'R', 'bad-type'],
    [
      'version 9999 that this reader understands',
      () => changed((map) => (map.version = 9999)),
      'O'
    ],
    ['version 10000', VALID.replace('"version":1', '"version":10000'), 'R', 'bad-form']
  ),
  ...json(29, [
    'a reader to come',
    VALID.replace('"minReader":1', '"minReader":9999'),
    'R',
    'newer-version'
  ]),
  ...json(30, ['changed by hand', withName('"Ville"'), 'Q', 'wrong-hash']),
  ...json(31, ['no hash', VALID.replace(/"hash":"sha256-.{43}",\n/, ''), 'R', 'no-hash'])
];

function withLevel(level: number): string {
  return changed((map) => (recordOf(map, 'a_mairie').f['level'] = level));
}
