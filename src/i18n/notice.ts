import { clipped, shownText } from '#domain/shown-text.ts';

/** How much of what stands in a file is told. */
const LONGEST = 120;

/** Something that was met on reading a file: what, where, and the facts of it. */
export interface Notice {
  readonly code: string;
  /** A JSON pointer; empty for the whole file. */
  readonly path: string;
  readonly facts: object;
}

/** How one language tells notices. */
export interface NoticeWords {
  /** A sentence a code: what was met, and what to do about it. */
  readonly sentences: object;
  readonly atLine: (line: number, column: number) => string;
  readonly atPath: (path: string) => string;
  /** For a code that has no sentence: nothing is passed over in silence. */
  readonly other: (code: string) => string;
}

type Sentence = (facts: object) => string;

/**
 * What a notice says, and where it points at: a line and a column, or else a JSON pointer.
 * What it quotes comes from outside: it is told in one line, cut short, and hides nothing.
 */
export function noticeText(words: NoticeWords, { code, path, facts }: Notice): string {
  const sentence = new Map<string, Sentence>(Object.entries(words.sentences)).get(code);
  const { line, column } = facts as { readonly line?: number; readonly column?: number };
  const text = sentence ? sentence(tellable(facts)) : words.other(code);
  if (line !== undefined && column !== undefined) return `${text} ${words.atLine(line, column)}`;
  return path === '' ? text : `${text} ${words.atPath(harmless(path))}`;
}

/** The same facts, of which no text could upset the sentence that it is told in. */
function tellable(facts: object): object {
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]: [string, unknown]) => [
      name,
      typeof fact === 'string' ? harmless(fact) : fact
    ])
  );
}

function harmless(text: string): string {
  // Cut first: a text may be as long as its file.
  return shownText(clipped(text, LONGEST)).replaceAll(/\s+/gu, ' ');
}
