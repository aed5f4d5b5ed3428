import { LINE_HEIGHT, NODE_LOOKS, type Look } from './node-look.ts';

/** How wide a text is, in units of the canvas, in the type of a look. */
export type Measure = (text: string, look: Look) => number;

/** A name cut into lines, and the box that holds it, in units of the canvas. */
export interface LabelBox {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

/** The longest line of a name, in characters, and how many lines there can be. */
const LONGEST_LINE = 22;
const MOST_LINES = 4;
/** The longest name of what holds others, in characters. */
const LONGEST_TITLE = 48;

/** The box of a text of several lines drawn with a look. */
export function labelBox(lines: readonly string[], look: Look, measure: Measure): LabelBox {
  const { fontSize, room } = NODE_LOOKS[look];
  const widest = Math.max(...lines.map((line) => measure(line, look)));
  return {
    text: lines.join('\n'),
    width: Math.ceil(widest + 2 * room[0]),
    height: Math.ceil(lines.length * fontSize * LINE_HEIGHT + 2 * room[1])
  };
}

/** A name on one line, for what is wide anyway; what does not fit ends with an ellipsis. */
export function shortName(name: string): string {
  return name.length <= LONGEST_TITLE ? name : `${name.slice(0, LONGEST_TITLE - 1).trimEnd()}…`;
}

/**
 * Cuts a name into as few lines as fit, of about the same length; what does not
 * fit in four lines ends with an ellipsis.
 */
export function wrapName(name: string): string[] {
  const words = name.split(/[ \t\n]+/).flatMap(splitLongWord);
  const lines = fill(words, LONGEST_LINE);
  if (lines.length > MOST_LINES) {
    const last = lines[MOST_LINES - 1] ?? '';
    return [...lines.slice(0, MOST_LINES - 1), `${last.slice(0, LONGEST_LINE - 1)}…`];
  }
  return balanced(words, lines);
}

// A ragged last line makes a wide box: the same number of lines often fits a narrower one.
function balanced(words: readonly string[], widest: string[]): string[] {
  let best = widest;
  for (let width = LONGEST_LINE - 1; width > 0; width--) {
    const narrower = fill(words, width);
    if (narrower.length > widest.length || narrower.some((line) => line.length > width)) break;
    best = narrower;
  }
  return best;
}

function fill(words: readonly string[], width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (line === '') line = word;
    else if (line.length + 1 + word.length <= width) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

function splitLongWord(word: string): string[] {
  if (word.length <= LONGEST_LINE) return [word];
  return word.match(new RegExp(`.{1,${String(LONGEST_LINE)}}`, 'gu')) ?? [word];
}
