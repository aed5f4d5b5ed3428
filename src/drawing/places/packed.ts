import type { LevelBox } from './arrange.ts';
import { inRows } from './in-rows.ts';
import type { Tie } from './to-arrange.ts';
import type { Wish } from './wish.ts';

/** Boxes packed in rows, each as near as can be to those it is tied to. */
export const packed: Wish = (boxes, ties) => inRows(nearestNext(boxes, ties));

/** The largest box first, then each time the one most tied to those that came before. */
function nearestNext(boxes: readonly LevelBox[], ties: readonly Tie[]): LevelBox[] {
  const pulls = new Map(boxes.map(({ id }) => [id, 0]));
  const waiting = new Set(
    boxes.toSorted((one, other) => other.width * other.height - one.width * one.height)
  );
  const others = neighboursOf(ties);
  const ordered: LevelBox[] = [];
  while (waiting.size > 0) {
    const next = mostPulled(waiting, pulls);
    waiting.delete(next);
    ordered.push(next);
    for (const id of others.get(next.id) ?? []) pulls.set(id, (pulls.get(id) ?? 0) + 1);
  }
  return ordered;
}

function mostPulled(waiting: Iterable<LevelBox>, pulls: ReadonlyMap<string, number>): LevelBox {
  const [first, ...rest] = waiting;
  let best = first as LevelBox;
  for (const box of rest) if ((pulls.get(box.id) ?? 0) > (pulls.get(best.id) ?? 0)) best = box;
  return best;
}

/** The boxes at the other end of the ties of each. */
export function neighboursOf(ties: readonly Tie[]): ReadonlyMap<string, readonly string[]> {
  const others = new Map<string, string[]>();
  const add = (id: string, other: string): void => {
    const known = others.get(id);
    if (known) known.push(other);
    else others.set(id, [other]);
  };
  for (const { from, to } of ties) {
    add(from, to);
    add(to, from);
  }
  return others;
}
