import type { Outcome } from './outcome.ts';

/** What a terminal would obey rather than print, and what turns round the text after it. */
const OBEYED = /[[\p{Cc}--[\t\n]]\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gv;

/**
 * The same outcome, with nothing in it that a terminal would obey: names come from files, and may
 * hold orders to hide or to rewrite what stands on the screen. They are written as JSON writes
 * them, so that JSON stays what it is.
 */
export function forTerminal({ code, result, messages }: Outcome): Outcome {
  return { code, result: spelled(result), messages: messages.map(spelled) };
}

function spelled(text: string): string {
  return text.replace(
    OBEYED,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  );
}
