import { expect, it } from 'vitest';
import type { ProblemFacts, RepairFacts } from '#exchange/problem.ts';
import { OTHER_KINDS } from '#exchange/recognise-other.ts';
import { wordsFor } from './words.ts';

type Facts = ProblemFacts & RepairFacts;

/** Facts of each code, as a reader might give them: a code left out is a fault of type. */
const SAMPLES: { readonly [Code in keyof Facts]: Facts[Code] } = {
  'too-big': { size: 26_214_401, limit: 26_214_400 },
  empty: {},
  'utf-16': {},
  'not-utf-8': {},
  'other-file': { kind: 'excalidraw' },
  'unknown-file': {},
  truncated: { line: 3, column: 12 },
  'not-json': { line: 3, column: 12 },
  'too-deep': { line: 3, column: 12, limit: 12 },
  'duplicate-key': { line: 3, column: 12, key: 'nom' },
  'forbidden-key': { line: 3, column: 12, key: '__proto__' },
  'newer-version': { needs: 2, reads: 1 },
  'no-hash': {},
  'missing-key': { key: 'id' },
  'unknown-key': { key: 'x' },
  'bad-type': { expected: 'string', received: '3' },
  'bad-id': { received: '"A"' },
  'bad-cell-name': { received: '"A"' },
  'bad-value': { received: '{…}' },
  'bad-dot': { received: '"0:0"' },
  'bad-form': { received: '"A"' },
  'too-many': { what: 'records', limit: 50_000 },
  'too-long': { limit: 20_000 },
  'lineage-lengths': { replicas: 1, seen: 2 },
  'duplicate-replica': { replica: 'aaaa' },
  'unknown-replica': { dot: '7:1', replicas: 2 },
  'unseen-dot': { dot: '0:9', seen: 1 },
  'no-dot': { cell: 'name' },
  'cell-twice': { cell: 'name' },
  'wrong-map-record': { id: 'a_1' },
  'duplicate-id': { id: 'a_1' },
  'unknown-property': { property: 'nom' },
  'ill-typed': { property: 'trust', received: '9' },
  'not-xml': { line: 3, column: 12 },
  'document-type': { line: 3, column: 12 },
  'no-graph': {},
  'several-graphs': { count: 2 },
  'too-slow': { seconds: 10 },
  'reader-failed': {},
  'given-up': {},
  'not-readable': {},
  'no-columns': { columns: 'x, y' },
  'wrong-passphrase': {},
  'damaged-seal': {},
  'heavy-seal': { asked: 30, limit: 18 },
  'sealed-for-keys': {},
  more: { count: 3 },
  'byte-order-mark': {},
  'wrong-hash': {},
  'wrong-snapshot-hash': { name: 'Avant' },
  'duplicate-record': { id: 'a_1' },
  'same-dot': { id: 'a_1', cell: 'note' },
  'unreadable-value': { id: 'a_1', cell: 'kind' },
  'hidden-characters': { id: 'a_1', cell: 'name' },
  'mixed-alphabets': { id: 'a_1', cell: 'name' },
  'link-to-nobody': { id: 'l_1' },
  'self-link': { id: 'l_1' },
  'nesting-loop': { id: 'a_1' },
  'alias-to-nobody': { id: 'a_1' },
  'alias-loop': { id: 'a_1' },
  'windows-1252': {},
  'repeated-actors': { count: 2, id: 'Mairie' },
  'undeclared-actors': { count: 2, id: 'Mairie' },
  'bad-weights': { count: 2, received: '"fort"' },
  'no-direction': { count: 2 },
  'nameless-left-out': { count: 2 },
  'hyperedges-left-out': { count: 2 },
  'dates-left-out': { count: 2 },
  'columns-left-out': { columns: 'x, y' },
  'rows-left-out': { count: 2, line: 3, column: 1 }
};

const french = wordsFor('fr', undefined).exchange;
const english = wordsFor('en', undefined).exchange;

it.each(Object.entries(SAMPLES))(
  'tells %s in both languages, with its facts and no gap',
  (code, facts) => {
    const notice = { code, path: '/records/3', facts };
    for (const { problem, sentences } of [french, english]) {
      const text = problem(notice);

      expect(Object.keys(sentences)).toContain(code);
      expect(text).not.toMatch(/undefined|null|\[object|NaN/);
      expect(text).toMatch(/[.…] \((line|ligne|\/records\/3)/);
    }
    expect(french.problem(notice)).not.toBe(english.problem(notice));
  }
);

it('keeps French punctuation together, and its apostrophes round', () => {
  const { cli } = wordsFor('fr', undefined);
  const texts = [
    ...Object.entries(SAMPLES).map(([code, facts]) => french.problem({ code, path: '', facts })),
    ...OTHER_KINDS.map((kind) => french.problem({ code: 'other-file', path: '', facts: { kind } })),
    ...Object.values(french.losses).map((loss) => loss(2)),
    ...Object.values(cli).filter((text) => typeof text === 'string')
  ];
  for (const text of texts)
    expect(text).not.toMatch(/[^\S\u00a0\u202f][:;?!»]|«[^\u00a0\u202f]|[a-zé]'[a-zé]/i);
});

it('names every other tool it recognises, in both languages', () => {
  for (const kind of OTHER_KINDS) {
    const notice = { code: 'other-file', path: '', facts: { kind } };

    expect(french.problem(notice)).not.toContain('d’un autre outil');
    expect(english.problem(notice)).not.toContain('of another tool');
  }
});

it('passes over no code in silence, even one it has no sentence for', () => {
  const notice = { code: 'from-the-future', path: '/x', facts: {} };

  expect(french.problem(notice)).toContain('from-the-future');
  expect(english.problem(notice)).toContain('(/x)');
});

it('tells what it quotes in one line, cut short, with nothing hidden in it', () => {
  const key = `\u001b[31m\u202e\nline\u0000${'x'.repeat(5_000_000)}`;
  const notice = { code: 'duplicate-key', path: `/${key}`, facts: { key } };

  for (const { problem } of [french, english]) {
    const text = problem(notice);
    expect(text.length).toBeLessThan(700);
    expect(text).not.toMatch(/[\p{Cc}\u202e]/u);
    expect(text).toContain('line');
  }
});
