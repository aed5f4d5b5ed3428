import type { LayOut } from '#drawing/places/arrange.ts';
import { boxAround } from '#drawing/box.ts';
import { inRows } from '#drawing/places/in-rows.ts';

/** Room between what stays and the rows below it. */
const GAP = 60;

/** Rows of all that is free, below all that stays: at once, whatever the size of the map. */
export const rowsBelow: LayOut = (boxes) => {
  const rows = inRows(boxes.filter(({ fixed }) => !fixed));
  const kept = boxAround(boxes.flatMap((box) => (box.fixed ? [{ ...box, at: box.fixed }] : [])));
  if (!kept) return rows;
  const [left, top] = [kept.at[0] - kept.width / 2, kept.at[1] + kept.height / 2 + GAP];
  return new Map([...rows].map(([id, [x, y]]) => [id, [x + left, y + top] as const]));
};
