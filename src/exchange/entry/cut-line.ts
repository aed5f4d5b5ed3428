/** Stands for each character between quotes: no sign of the lines is one. */
const HIDDEN = '\uE000';

/** A text with what stands between quotes hidden, as long as it was: signs are looked for in it. */
export function withoutQuoted(text: string): string {
  return text.replaceAll(/"(?:[^"]|"")*"|«[^«»]*»/g, (quoted) => HIDDEN.repeat(quoted.length));
}

/** The parts of a text between the separators that stand outside quotes, and the separators. */
export function cut(text: string, separator: RegExp): { parts: string[]; signs: string[] } {
  const parts: string[] = [];
  const signs: string[] = [];
  let from = 0;
  for (const match of withoutQuoted(text).matchAll(separator)) {
    parts.push(text.slice(from, match.index).trim());
    signs.push(match[0].trim());
    from = match.index + match[0].length;
  }
  return { parts: [...parts, text.slice(from).trim()], signs };
}

/** A text in two at the last separator outside quotes; `null` for the second when there is none. */
export function cutLast(text: string, separator: RegExp): [string, string | null] {
  const last = [...withoutQuoted(text).matchAll(separator)].at(-1);
  return last
    ? [text.slice(0, last.index).trim(), text.slice(last.index + last[0].length).trim()]
    : [text.trim(), null];
}

/** What a name is once its quotes are taken off; a quote inside is written twice. */
export function unquoted(name: string): string {
  const text = name.trim();
  const inner = /^"((?:[^"]|"")*)"$/.exec(text)?.[1];
  if (inner !== undefined) return inner.replaceAll('""', '"').trim();
  return (/^«([^»]*)»$/.exec(text)?.[1] ?? text).trim();
}
