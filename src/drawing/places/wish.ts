import type { Point } from '#domain/fields.ts';
import type { LayOut, LevelBox } from './arrange.ts';
import { boxAround } from '#drawing/box.ts';
import { withoutOverlaps } from './place-near.ts';
import type { Tie } from './to-arrange.ts';

/** Where boxes would go if they were alone, in coordinates of their own. */
export type Wish = (boxes: readonly LevelBox[], ties: readonly Tie[]) => ReadonlyMap<string, Point>;

/**
 * A layout that goes around what is fixed: the free boxes are laid out among
 * themselves about where they are now, and none comes over another one.
 *
 * @param anchor - the box that the wish is made around: when it is fixed, the
 * others go around where it is.
 */
export function around(wish: Wish, anchor: string | null = null): LayOut {
  return (boxes, ties) => {
    const free = boxes.filter(({ fixed }) => !fixed);
    if (free.length === 0) return new Map();
    if (free.length === boxes.length) return withoutOverlaps(boxes, wish(boxes, ties));
    const post = boxes.find(({ id, fixed }) => id === anchor && fixed);
    const laidOut = post ? [...free, post] : free;
    const ids = new Set(laidOut.map(({ id }) => id));
    const among = ties.filter(({ from, to }) => ids.has(from) && ids.has(to));
    const wished = wish(laidOut, among);
    const from = post ? (wished.get(post.id) ?? [0, 0]) : middleOf(free, wished);
    const to = post?.fixed ?? middleOf(free, new Map(free.map(({ id, now }) => [id, now])));
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const moved = [...wished].map(([id, [x, y]]) => [id, [x + dx, y + dy]] as const);
    return withoutOverlaps(boxes, new Map(moved));
  };
}

function middleOf(boxes: readonly LevelBox[], places: ReadonlyMap<string, Point>): Point {
  const placed = boxes.flatMap((box) => {
    const at = places.get(box.id);
    return at ? [{ ...box, at }] : [];
  });
  return boxAround(placed)?.at ?? [0, 0];
}
