import { MAX_PROBLEMS } from './limits.ts';

type NoFacts = Readonly<Record<string, never>>;

/** What may make a file refused, with the facts that go with each. */
export interface ProblemFacts {
  /** Sizes are in bytes. */
  'too-big': { readonly size: number; readonly limit: number };
  empty: NoFacts;
  'utf-16': NoFacts;
  'not-utf-8': NoFacts;
  'other-file': { readonly kind: string };
  'unknown-file': NoFacts;
  truncated: Position;
  'not-json': Position;
  'too-deep': Position & { readonly limit: number };
  'duplicate-key': Position & { readonly key: string };
  'forbidden-key': Position & { readonly key: string };
  'newer-version': { readonly needs: number; readonly reads: number };
  'no-hash': NoFacts;
  'missing-key': { readonly key: string };
  'unknown-key': { readonly key: string };
  'bad-type': { readonly expected: string; readonly received: string };
  'bad-id': { readonly received: string };
  'bad-cell-name': { readonly received: string };
  'bad-value': { readonly received: string };
  'bad-dot': { readonly received: string };
  'bad-form': { readonly received: string };
  'too-many': { readonly what: string; readonly limit: number };
  'too-long': { readonly limit: number };
  'lineage-lengths': { readonly replicas: number; readonly seen: number };
  'duplicate-replica': { readonly replica: string };
  'unknown-replica': { readonly dot: string; readonly replicas: number };
  'unseen-dot': { readonly dot: string; readonly seen: number };
  'no-dot': { readonly cell: string };
  'cell-twice': { readonly cell: string };
  'wrong-map-record': { readonly id: string };
  'duplicate-id': { readonly id: string };
  'unknown-property': { readonly property: string };
  'ill-typed': { readonly property: string; readonly received: string };
  'not-xml': Position;
  'document-type': Position;
  'no-graph': NoFacts;
  'several-graphs': { readonly count: number };
  /** Reading went on for so long that it was stopped. */
  'too-slow': { readonly seconds: number };
  /** What reads files stopped by itself, as when memory runs out. */
  'reader-failed': NoFacts;
  /** Whoever asked for the reading gave it up. */
  'given-up': NoFacts;
  /** The system gives no bytes: a folder, or a file that was moved meanwhile. */
  'not-readable': NoFacts;
  /** The names of the columns there are. */
  'no-columns': { readonly columns: string };
  'wrong-passphrase': NoFacts;
  'damaged-seal': NoFacts;
  /** As powers of two. */
  'heavy-seal': { readonly asked: number; readonly limit: number };
  'sealed-for-keys': NoFacts;
  more: { readonly count: number };
}

/** What may be mended on opening a file, with the facts that go with each. */
export interface RepairFacts {
  'byte-order-mark': NoFacts;
  'wrong-hash': NoFacts;
  'wrong-snapshot-hash': { readonly name: string };
  'duplicate-record': { readonly id: string };
  'same-dot': { readonly id: string; readonly cell: string };
  'unreadable-value': { readonly id: string; readonly cell: string };
  'hidden-characters': { readonly id: string; readonly cell: string };
  'mixed-alphabets': { readonly id: string; readonly cell: string };
  'link-to-nobody': { readonly id: string };
  'self-link': { readonly id: string };
  'nesting-loop': { readonly id: string };
  'alias-to-nobody': { readonly id: string };
  'alias-loop': { readonly id: string };
  'windows-1252': NoFacts;
  /** Of several, the first is named. */
  'repeated-actors': { readonly count: number; readonly id: string };
  'undeclared-actors': { readonly count: number; readonly id: string };
  'bad-weights': { readonly count: number; readonly received: string };
  'no-direction': { readonly count: number };
  'nameless-left-out': { readonly count: number };
  'hyperedges-left-out': { readonly count: number };
  'dates-left-out': { readonly count: number };
  'columns-left-out': { readonly columns: string };
  'rows-left-out': { readonly count: number } & Position;
}

/** Where in a text, both from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Why a file is refused: the sentence that tells it is composed elsewhere, in the reader's language. */
export type Problem = Notice<ProblemFacts>;
/** What was mended or set aside on opening a file, so that nothing is lost in silence. */
export type Repair = Notice<RepairFacts>;

type Notice<FactsOf> = {
  readonly [Code in keyof FactsOf]: {
    readonly code: Code;
    /** A JSON pointer (RFC 6901) to the value; the empty one points at the whole file. */
    readonly path: string;
    readonly facts: FactsOf[Code];
  };
}[keyof FactsOf];

/** What comes of reading something from outside: never an exception. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T; readonly repairs: readonly Repair[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A refusal. Of very many problems, the first are told and the others counted. */
export function refuse(...problems: readonly Problem[]): Reading<never> {
  const count = problems.length - MAX_PROBLEMS;
  if (count <= 0) return { ok: false, problems };
  const more: Problem = { code: 'more', path: '', facts: { count } };
  return { ok: false, problems: [...problems.slice(0, MAX_PROBLEMS), more] };
}

/** A JSON pointer to a member of what another points at. */
export function at(path: string, ...keys: readonly (string | number)[]): string {
  return keys.reduce<string>(
    (pointer, key) => `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`,
    path
  );
}

/** A value met in a file, short enough to be told: an object or a list is only named as one. */
export function excerptOf(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? '[…]' : '{…}';
  const text = typeof value === 'string' ? JSON.stringify(value.slice(0, 80)) : String(value);
  return text.length > 60 ? `${text.slice(0, 60).toWellFormed()}…` : text;
}
