import { withoutQuoted } from './cut-line.ts';

/** What is being typed in lines: where it begins and ends, and what it could be the name of. */
export interface Completion {
  readonly what: 'name' | 'link-kind' | 'actor-kind';
  readonly from: number;
  readonly to: number;
  readonly typed: string;
}

const TIE = /[<>←→↔]|\s[-–—]\s/;
/** What comes before a name. */
const BEFORE_NAME =
  /.*(?:^\s*(?:[*•·#@]|[-–—](?=\s))|[<>=←→↔,]|\s[-–—](?=\s)|\s\/(?=\s)|\s:(?=\s)|:(?=\s))\s*/;

/** What is being typed before the caret; `null` where nothing can be proposed. */
export function completionAt(text: string, caret: number): Completion | null {
  const start = text.lastIndexOf('\n', caret - 1) + 1;
  const line = withoutQuoted(text.slice(start, caret));
  const found = (what: Completion['what'], at: number): Completion => {
    const skipped = line.slice(at).search(/\S|$/);
    const from = start + at + skipped;
    return { what, from, to: caret, typed: text.slice(from, caret) };
  };
  const bracket = Math.max(line.lastIndexOf('('), line.lastIndexOf('['));
  if (bracket > Math.max(line.lastIndexOf(')'), line.lastIndexOf(']')))
    return found('actor-kind', bracket + 1);
  const colon = line.lastIndexOf(':');
  if (TIE.test(line) && colon !== -1 && !/^\s*[#@]/.test(line)) {
    const last = Math.max(colon, line.lastIndexOf(','), line.lastIndexOf('+'));
    return found('link-kind', last + 1);
  }
  const at = BEFORE_NAME.exec(line)?.[0].length ?? 0;
  // The name of a stake or of a space is not that of an actor.
  if (/^\s*[#@][^:]*$/.test(line)) return null;
  return found('name', at);
}
