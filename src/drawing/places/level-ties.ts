import type { Tie, ToArrange } from './to-arrange.ts';

/** What each tie more between two boxes adds to their distance, up to a length. */
const FANNING_OUT = 20;
const LONGEST_FAN = 240;

/**
 * Ties, by the box in which their two ends part (`null` for outside of all),
 * between the boxes of that level that hold their ends: one a pair. A tie between a box
 * and what it holds is left out: nothing can bring them nearer.
 */
export function tiesByLevel(
  nodes: readonly ToArrange[],
  ties: readonly Tie[]
): Map<string | null, Tie[]> {
  const outer = new Map(nodes.map(({ id, inside }) => [id, inside]));
  const levels = new Map<string | null, Map<string, Tie>>();
  for (const tie of ties) {
    const one = lineOf(outer, tie.from);
    const other = lineOf(outer, tie.to);
    const depth = one.findIndex((id, index) => id !== other[index]);
    const [from, to] = [one[depth], other[depth]];
    if (from === undefined || to === undefined) continue;
    const holder = one[depth - 1] ?? null;
    const level = levels.get(holder) ?? new Map<string, Tie>();
    levels.set(holder, level);
    const pair = from < to ? `${from}>${to}` : `${to}>${from}`;
    level.set(pair, joined({ ...tie, from, to }, level.get(pair)));
  }
  return new Map([...levels].map(([holder, level]) => [holder, [...level.values()]]));
}

/** Two ties of one pair as one: pulling no harder, long enough to fan out, and as the first command runs. */
function joined(tie: Tie, other: Tie | undefined): Tie {
  if (!other) return tie;
  const { from, to, isCommand } = other.isCommand ? other : tie;
  const longest = Math.max(tie.length, other.length);
  return {
    from,
    to,
    isCommand,
    length: Math.min(longest + FANNING_OUT, Math.max(longest, LONGEST_FAN)),
    weight: Math.max(tie.weight, other.weight)
  };
}

/** What a box sits in, from the outside in, itself at the end. */
function lineOf(outer: ReadonlyMap<string, string | null>, id: string): string[] {
  const line: string[] = [];
  for (let box: string | null = id; box !== null; box = outer.get(box) ?? null) line.unshift(box);
  return line;
}
