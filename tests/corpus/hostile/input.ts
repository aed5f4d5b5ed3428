/** What must come of an input: refused; opened, with a list of what was mended; opened. */
export type Verdict = 'R' | 'Q' | 'O';

/** One input made to harm, or that an accident made, and what must come of it. */
export interface HostileInput {
  /** Its number in docs/reliability.md, with a letter where a number has several files: `5c`. */
  readonly is: string;
  /** What it is, in a few words. */
  readonly name: string;
  /** What the name of its file ends in. */
  readonly ends: string;
  readonly make: () => Uint8Array;
  readonly verdict: Verdict;
  /** The codes of its problems or of its repairs, each once, in order. */
  readonly codes: readonly string[];
}

/** One of the inputs that a number has, as the lists write it. */
export type Written = readonly [name: string, made: Made, verdict: Verdict, ...codes: string[]];
type Made = string | Uint8Array | (() => string | Uint8Array);

/** The inputs of a number, each with its letter when there are several. */
export function inputsOf(number: number, ends: string, ...written: Written[]): HostileInput[] {
  return written.map(([name, made, verdict, ...codes], place) => ({
    is: String(number) + (written.length > 1 ? String.fromCharCode(97 + place) : ''),
    name,
    ends,
    make: () => bytesOf(typeof made === 'function' ? made() : made),
    verdict,
    codes
  }));
}

/** The name of the file that an input makes. */
export function fileNameOf({ is, name, ends }: HostileInput): string {
  const plain = name
    .normalize('NFD')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .slice(0, 60);
  return `${is.padStart(/\d$/.test(is) ? 2 : 3, '0')}-${plain}${ends}`;
}

function bytesOf(made: string | Uint8Array): Uint8Array {
  return typeof made === 'string' ? new TextEncoder().encode(made) : made;
}

/** A text in an encoding of one byte a character. */
export function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** A list of things made one after the other. */
export function several<Item>(length: number, make: (place: number) => Item): Item[] {
  return Array.from({ length }, (_, place) => make(place));
}
