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

/** What a notice says, and where it points at: a line and a column, or else a JSON pointer. */
export function noticeText(words: NoticeWords, { code, path, facts }: Notice): string {
  const sentence = new Map<string, Sentence>(Object.entries(words.sentences)).get(code);
  const { line, column } = facts as { readonly line?: number; readonly column?: number };
  const text = sentence ? sentence(facts) : words.other(code);
  if (line !== undefined && column !== undefined) return `${text} ${words.atLine(line, column)}`;
  return path === '' ? text : `${text} ${words.atPath(path)}`;
}
