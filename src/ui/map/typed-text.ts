/** What is in a field, and where one writes in it, from one place to another when some is chosen. */
export interface Writing {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Whether what is chosen was chosen from its end to its start. */
  readonly isBackward: boolean;
}

interface Typed {
  readonly key: string;
  readonly shiftKey: boolean;
  /** Whether the field has several lines. */
  readonly hasLines: boolean;
}

type Place = (text: string, at: number) => number;

const graphemes = new Intl.Segmenter();

const after: Place = (text, at) =>
  at + (graphemes.segment(text).containing(at)?.segment.length ?? 0);
const before: Place = (text, at) => graphemes.segment(text).containing(at - 1)?.index ?? 0;
const lineStart: Place = (text, at) => text.slice(0, at).lastIndexOf('\n') + 1;
const lineEnd: Place = (text, at) => {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
};

const above: Place = (text, at) => {
  const start = lineStart(text, at);
  return start === 0 ? 0 : Math.min(lineStart(text, start - 1) + at - start, start - 1);
};
const below: Place = (text, at) => {
  const end = lineEnd(text, at);
  if (end === text.length) return end;
  return Math.min(end + 1 + at - lineStart(text, at), lineEnd(text, end + 1));
};

const MOVES: Readonly<Record<string, Place>> = {
  ArrowLeft: before,
  ArrowRight: after,
  ArrowUp: above,
  ArrowDown: below,
  Home: lineStart,
  End: lineEnd
};

/** Without lines, there is nothing above or below but the ends. */
const ENDS: Readonly<Record<string, Place>> = {
  ArrowUp: () => 0,
  ArrowDown: (text) => text.length
};

/** What a key that moves or removes makes of a field, as browsers do; `null` for any other. */
export function typedIn(writing: Writing, typed: Typed): Writing | null {
  const { key, hasLines } = typed;
  if (key === 'Backspace' || key === 'Delete') return removed(writing, key);
  const move = (hasLines ? MOVES : { ...MOVES, ...ENDS })[key];
  return move ? moved(writing, move, typed) : null;
}

function removed({ text, from, to }: Writing, key: 'Backspace' | 'Delete'): Writing {
  const isOne = from === to;
  const start = isOne && key === 'Backspace' ? before(text, from) : from;
  const end = isOne && key === 'Delete' ? after(text, to) : to;
  return at(text.slice(0, start) + text.slice(end), start);
}

function moved(writing: Writing, move: Place, { key, shiftKey }: Typed): Writing {
  const { text, from, to, isBackward } = writing;
  const [fixed, moving] = isBackward ? [to, from] : [from, to];
  const there = move(text, moving);
  if (shiftKey) {
    const [start, end] = [Math.min(there, fixed), Math.max(there, fixed)];
    return { text, from: start, to: end, isBackward: there < fixed };
  }
  // Going aside from what is chosen goes to where it ends.
  if (from === to) return at(text, there);
  return at(text, { ArrowLeft: from, ArrowRight: to }[key] ?? there);
}

const at = (text: string, place: number): Writing => ({
  text,
  from: place,
  to: place,
  isBackward: false
});
