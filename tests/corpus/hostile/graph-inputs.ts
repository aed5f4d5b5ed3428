import { MAX_COUNTER } from '#exchange/limits.ts';
import { changed, crowd, record, recordOf, VALID, withRecords } from './base.ts';
import { inputsOf, several, type HostileInput, type Written } from './input.ts';

const map = (number: number, ...written: Written[]): HostileInput[] =>
  inputsOf(number, '.ect.json', ...written);

const link = (from: string, to: string): ReturnType<typeof record> =>
  record('l_x', 'link', { from, to, kind: 'cooperation' });

/** What is wrong with what the map says, or with who is said to have written it. */
export const GRAPH_INPUTS: readonly HostileInput[] = [
  ...map(32, [
    'a record twice',
    () => withRecords(record('a_amap', 'actor', { name: 'Une autre' })),
    'Q',
    'duplicate-record'
  ]),
  ...map(33, [
    'a link to nobody',
    () => withRecords(link('a_amap', 'a_nobody')),
    'Q',
    'link-to-nobody'
  ]),
  ...map(34, [
    'a link to a link',
    () => withRecords(link('a_amap', 'l_tension')),
    'Q',
    'link-to-nobody'
  ]),
  ...map(35, ['a link to oneself', () => withRecords(link('a_amap', 'a_amap')), 'Q', 'self-link']),
  ...map(36, [
    'actors inside one another',
    () =>
      withRecords(
        record('a_1', 'actor', { inside: 'a_2' }),
        record('a_2', 'actor', { inside: 'a_3' }),
        record('a_3', 'actor', { inside: 'a_1' })
      ),
    'Q',
    'nesting-loop'
  ]),
  ...map(37, [
    'actors who stand for one another',
    () =>
      withRecords(
        record('a_1', 'actor', { alias: 'a_2' }),
        record('a_2', 'actor', { alias: 'a_3' }),
        record('a_3', 'actor', { alias: 'a_1' })
      ),
    'Q',
    'alias-loop'
  ]),
  ...map(38, [
    'an actor who is one that was erased',
    () =>
      withRecords(
        record('a_1', 'actor', { alias: 'a_2' }),
        record('a_2', 'actor', { alive: false, purged: true })
      ),
    'Q',
    'alias-to-nobody'
  ]),
  ...map(39, ['a write ahead of its lineage', VALID.replace('"0:1"', '"0:9"'), 'R', 'unseen-dot']),
  ...map(40, ['a writer out of range', VALID.replace('"0:1"', '"7:1"'), 'R', 'unknown-replica']),
  ...map(41, [
    'two values under one dot',
    () =>
      changed((document) => {
        recordOf(document, 's_marche').c = {
          note: [
            ['0:1', 'Oui'],
            ['0:1', 'Non']
          ]
        };
      }),
    'Q',
    'same-dot'
  ]),
  ...map(42, [
    'everything seen, nothing held',
    () =>
      changed((document) => {
        document.records = [];
        document.snapshots = [];
        document.lineage.seen = document.lineage.seen.map(() => MAX_COUNTER);
      }),
    'O'
  ]),
  ...map(43, [
    'writes to come of a known replica',
    () =>
      changed((document) => {
        document.lineage.seen = document.lineage.seen.map(() => MAX_COUNTER);
        document.records.push({
          ...record('a_future', 'actor', { name: 'Demain' }),
          '@': `0:${String(MAX_COUNTER)}`
        });
      }),
    'O'
  ]),
  ...map(
    44,
    ['a thousand values in a cell', () => siblings(1_000), 'R', 'too-many'],
    ['ninety thousand values that are numbers', () => numbersForSiblings(90_000), 'R', 'too-many']
  ),
  // What it holds beside is listed as a disagreement, and shown until someone settles it.
  ...map(45, [
    'erased, and still there',
    () => changed((document) => (recordOf(document, 'a_amap').f['purged'] = true)),
    'O'
  ]),
  ...map(46, [
    'neither there nor in the bin',
    () => changed((document) => (recordOf(document, 'a_amap').f['alive'] = 'perhaps')),
    'Q',
    'unreadable-value'
  ]),
  ...map(47, [
    'a type and a field to come',
    () =>
      changed((document) => {
        recordOf(document, 'a_amap').f['carbon'] = 12;
        document.records.push(record('b_1', 'budget', { amount: 1200 }));
      }),
    'O'
  ]),
  ...map(
    48,
    [
      'each of 1200 actors tied to each other',
      () => crowd(1_200, (one) => several(one, (other) => other)),
      'R',
      'too-big'
    ],
    [
      'each of 200 actors tied to each other',
      () => crowd(200, (one) => several(one, (other) => other)),
      'O'
    ]
  ),
  ...map(49, ['ten thousand actors on their own', () => crowd(10_000, () => []), 'O']),
  ...map(
    50,
    ['a place beyond any canvas', () => placed([1e308, -1e308]), 'Q', 'unreadable-value'],
    ['a place that is a text', () => placed('NaN'), 'Q', 'unreadable-value'],
    [
      'a latitude that is a text',
      () => changed((document) => (recordOf(document, 'a_amap').f['latitude'] = 'NaN')),
      'Q',
      'unreadable-value'
    ]
  ),
  ...map(51, [
    'the same map by another lineage',
    () =>
      changed((document) => {
        document.lineage.replicas = ['etranger00000000', 'etranger11111111'];
        recordOf(document, 'a_amap').f['name'] = 'Une autre AMAP';
      }),
    'O'
  ])
];

function siblings(count: number): string {
  return changed((document) => {
    document.lineage.seen[0] = count;
    recordOf(document, 's_marche').c = {
      note: several(count, (at) => [`0:${String(at + 1)}`, `valeur ${String(at)}`])
    };
  });
}

function numbersForSiblings(count: number): string {
  return VALID.replace('"note":[', `"note":[${'1,'.repeat(count)}`);
}

function placed(at: string | [number, number]): string {
  return withRecords(record('v_x', 'view', { name: 'Vue', 'at/a_amap': at }));
}
