import { MAX_DEPTH, MAX_MEMBERS, MAX_PROBLEMS, MAX_RECORDS } from './limits.ts';
import { type Position, type Problem } from './problem.ts';

/** What a reading of the bare text found, before any value is made of it. */
export interface Scan {
  /** Whether the text is JSON, and shallow enough to be parsed. */
  readonly parsable: boolean;
  readonly problems: readonly Problem[];
}

/** Keys that mean something else than a key to JavaScript. */
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
/** Far deeper than any map, and shallow enough to parse: other tools' files can still be named. */
const ABYSS = 500;
/** Far more keys than any record has cells: parsing such an object would take seconds. */
const MOST_KEYS = 20_000;
/** Far more items than any list of a map has: a fault in each would fill the memory. */
const MOST_ITEMS = 2 * MAX_RECORDS;

const BLANKS = /[ \t\n\r]*/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
/** What a string may not hold as it is: its end, the start of an escape, a control character. */
const SPECIAL = /["\\]|[^ -\uffff]/g;
/** What a text cut in the middle of a token ends with. */
const CUT = /^(?:-|\.|[eE][+-]?|t(?:ru?)?|f(?:a(?:ls?)?)?|n(?:ul?)?|\\(?:u[0-9a-fA-F]{0,3})?)?$/;

type Expected =
  'value' | 'item-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

/** An object or a list that the scan is inside of; a list has no keys. */
interface Open {
  readonly keys: Set<string> | null;
  /** How many of its members were followed by another. */
  parted: number;
}

class Malformed extends Error {}

/**
 * Reads a JSON text through once, without recursion: finds the first fault of
 * syntax, and what `JSON.parse` would pass over in silence, such as keys that
 * come twice or reach into prototypes. It agrees with `JSON.parse` on what is JSON.
 */
export function prescan(text: string): Scan {
  const scanner = new Scanner(text);
  try {
    scanner.run();
    return { parsable: true, problems: scanner.problems };
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    return { parsable: false, problems: scanner.problems };
  }
}

class Scanner {
  readonly problems: Problem[] = [];
  readonly #text: string;
  readonly #open: Open[] = [];
  #at = 0;
  #expected: Expected = 'value';
  #tooDeep = false;

  constructor(text: string) {
    this.#text = text;
  }

  run(): void {
    for (;;) {
      this.#skip(BLANKS);
      const character = this.#text[this.#at];
      if (character === undefined && this.#expected === 'nothing') return;
      if (!this.#take(character)) this.#fail();
    }
  }

  /** Takes what comes next; says whether it was what could come there. */
  #take(character: string | undefined): boolean {
    switch (this.#expected) {
      case 'value':
        return this.#value(character);
      case 'item-or-end':
        return character === ']' ? this.#close() : this.#value(character);
      case 'key-or-end':
        return character === '}' ? this.#close() : this.#key(character);
      case 'key':
        return this.#key(character);
      case 'colon':
        return this.#mark(character, ':', 'value');
      case 'comma-or-end':
        return this.#separator(character);
      case 'nothing':
        return false;
    }
  }

  #value(character: string | undefined): boolean {
    if (character === '{') return this.#enter({ keys: new Set(), parted: 0 }, 'key-or-end');
    if (character === '[') return this.#enter({ keys: null, parted: 0 }, 'item-or-end');
    if (character === '"') this.#string();
    else if (!this.#skip(SCALAR)) return false;
    return this.#leave();
  }

  #key(character: string | undefined): boolean {
    if (character !== '"') return false;
    const start = this.#at;
    this.#string();
    const quoted = this.#text.slice(start, this.#at);
    const key = quoted.includes('\\') ? (JSON.parse(quoted) as string) : quoted.slice(1, -1);
    const keys = this.#open.at(-1)?.keys;
    if (FORBIDDEN_KEYS.has(key)) this.#note('forbidden-key', start, key);
    else if (keys?.has(key)) this.#note('duplicate-key', start, key);
    keys?.add(key);
    if (keys && keys.size > MOST_KEYS) this.#giveUp('members', MAX_MEMBERS);
    this.#expected = 'colon';
    return true;
  }

  #separator(character: string | undefined): boolean {
    const open = this.#open.at(-1);
    if (character === (open?.keys ? '}' : ']')) return this.#close();
    if (open && (open.parted += 1) >= MOST_ITEMS) this.#giveUp('items', MAX_RECORDS);
    return this.#mark(character, ',', open?.keys ? 'key' : 'value');
  }

  #mark(character: string | undefined, mark: string, next: Expected): boolean {
    if (character !== mark) return false;
    this.#at += 1;
    this.#expected = next;
    return true;
  }

  #enter(open: Open, next: Expected): boolean {
    this.#open.push(open);
    this.#expected = next;
    if (this.#open.length > MAX_DEPTH && !this.#tooDeep) {
      this.#tooDeep = true;
      const facts = { ...positionOf(this.#text, this.#at), limit: MAX_DEPTH };
      this.problems.push({ code: 'too-deep', path: '', facts });
    }
    if (this.#open.length > ABYSS) throw new Malformed();
    this.#at += 1;
    return true;
  }

  #close(): boolean {
    this.#open.pop();
    this.#at += 1;
    return this.#leave();
  }

  #leave(): boolean {
    this.#expected = this.#open.length > 0 ? 'comma-or-end' : 'nothing';
    return true;
  }

  /** Goes past a string, opening quote included. */
  #string(): void {
    this.#at += 1;
    for (;;) {
      SPECIAL.lastIndex = this.#at;
      const special = SPECIAL.exec(this.#text);
      this.#at = special ? special.index : this.#text.length;
      if (special?.[0] === '"') break;
      if (special?.[0] !== '\\' || !this.#skip(ESCAPE)) this.#fail();
    }
    this.#at += 1;
  }

  #skip(token: RegExp): boolean {
    token.lastIndex = this.#at;
    const found = token.test(this.#text);
    if (found) this.#at = token.lastIndex;
    return found;
  }

  #note(code: 'forbidden-key' | 'duplicate-key', start: number, key: string): void {
    const facts = { ...positionOf(this.#text, start), key };
    this.problems.push({ code, path: '', facts });
    if (this.problems.length >= MAX_PROBLEMS) throw new Malformed();
  }

  #giveUp(what: 'members' | 'items', limit: number): never {
    const facts = { what, limit };
    this.problems.push({ code: 'too-many', path: '', facts });
    throw new Malformed();
  }

  #fail(): never {
    const rest = this.#text.slice(this.#at, this.#at + 8);
    const code = this.#expected !== 'nothing' && CUT.test(rest) ? 'truncated' : 'not-json';
    this.problems.push({ code, path: '', facts: positionOf(this.#text, this.#at) });
    throw new Malformed();
  }
}

function positionOf(text: string, offset: number): Position {
  let line = 1;
  let start = 0;
  for (
    let next = text.indexOf('\n');
    next >= 0 && next < offset;
    next = text.indexOf('\n', start)
  ) {
    line += 1;
    start = next + 1;
  }
  return { line, column: offset - start + 1 };
}
