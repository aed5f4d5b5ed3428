/**
 * Characters that draw nothing, or turn round the text after them: with them, a text says
 * something else than it seems to. Tabs and line ends are none of them, nor are the joiners that
 * some scripts and emojis are written with.
 */
const HIDDEN = /[[\p{Cc}--[\t\n\r]]\u200b\u202a-\u202e\u2060-\u2069\ufeff]/v;
const EACH_HIDDEN = new RegExp(HIDDEN, 'gv');
const LATIN = /\p{Script=Latin}/u;
const LOOKALIKE = /(?=\p{L})[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** Whether a text holds characters that would hide what it says. */
export function hidesSomething(text: string): boolean {
  return HIDDEN.test(text);
}

/** A text without the characters that would hide what it says. */
export function shownText(text: string): string {
  return hidesSomething(text) ? text.replace(EACH_HIDDEN, '') : text;
}

/** Whether a word mixes the letters of alphabets that look alike, as « Mairie » with a Cyrillic vowel. */
export function mixesAlphabets(text: string): boolean {
  if (!LOOKALIKE.test(text)) return false;
  return text.split(/[^\p{L}\p{M}]+/u).some((word) => LATIN.test(word) && LOOKALIKE.test(word));
}

/** A text no longer than that: what is cut away leaves an ellipsis in its place. */
export function clipped(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest - 1).toWellFormed()}…` : text;
}
