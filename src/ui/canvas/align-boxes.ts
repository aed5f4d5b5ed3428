import type { Point } from '#domain/fields.ts';
import { boxAround, type Box } from '#drawing/box.ts';

/** The ways to line boxes up. */
export const ALIGNMENTS = ['left', 'centre', 'right', 'top', 'middle', 'bottom'] as const;
export type Alignment = (typeof ALIGNMENTS)[number];

/** How far each box goes, for all to be in line with the outermost of them. */
export function alignBoxes<Id>(
  boxes: ReadonlyMap<Id, Box>,
  how: Alignment
): ReadonlyMap<Id, Point> {
  const whole = boxAround([...boxes.values()]);
  if (!whole) return new Map();
  return new Map([...boxes].map(([id, box]) => [id, moveWithin(box, whole, how)]));
}

function moveWithin({ at: [x, y], width, height }: Box, whole: Box, how: Alignment): Point {
  const across = whole.at[0] - x;
  const along = whole.at[1] - y;
  const [free, over] = [(whole.width - width) / 2, (whole.height - height) / 2];
  switch (how) {
    case 'left':
      return [across - free, 0];
    case 'centre':
      return [across, 0];
    case 'right':
      return [across + free, 0];
    case 'top':
      return [0, along - over];
    case 'middle':
      return [0, along];
    case 'bottom':
      return [0, along + over];
  }
}

/**
 * How far each box goes, for the gaps between them to be the same; the two outermost stay. Boxes
 * that overlap for want of room stay within the room of all.
 */
export function distributeBoxes<Id>(
  boxes: ReadonlyMap<Id, Box>,
  axis: 'across' | 'down'
): ReadonlyMap<Id, Point> {
  const [where, size] = axis === 'across' ? ([0, 'width'] as const) : ([1, 'height'] as const);
  const start = ({ at, [size]: length }: Box): number => at[where] - length / 2;
  const ordered = [...boxes].sort(([, one], [, other]) => start(one) - start(other));
  const whole = boxAround([...boxes.values()]);
  if (!whole || ordered.length < 3) return new Map();
  const filled = ordered.reduce((sum, [, box]) => sum + box[size], 0);
  const gap = (whole[size] - filled) / (ordered.length - 1);
  const [first, last] = [start(whole), start(whole) + whole[size]];
  let next = first;
  return new Map(
    ordered.map(([id, box]) => {
      const by = Math.max(first, Math.min(next, last - box[size])) - start(box);
      next += box[size] + gap;
      return [id, where === 0 ? [by, 0] : [0, by]] as const;
    })
  );
}
