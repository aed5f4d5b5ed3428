import { shownText } from './shown-text.ts';

const LONGEST = 60;
/** How much of the end is kept when a name is cut: its extension says what it is. */
const END = 20;
/** Beside what hides: marks of direction, and line ends, which have no place in the name of a file. */
const UNFIT = /[\u061c\u200e\u200f\t\n\r\u2028\u2029]/gu;

/** The name of a file as it can be shown: no folders, nothing hidden, not too long. */
export function shownFileName(name: string): string {
  const last = name.split(/[/\\]/).findLast((part) => part.trim() !== '') ?? '';
  const plain = shownText(last).replace(UNFIT, '').toWellFormed().trim();
  const letters = Array.from(plain);
  if (letters.length <= LONGEST) return plain || '?';
  return `${letters.slice(0, LONGEST - END - 1).join('')}…${letters.slice(-END).join('')}`;
}
