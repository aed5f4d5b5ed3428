import type { Point } from '#domain/fields.ts';
import { inRows } from '#drawing/places/in-rows.ts';
import { fewCrossings } from './few-crossings.ts';
import { inLine } from './in-line.ts';
import { rankedAll, type Ranked } from './ranks.ts';
import type { Wish } from '#drawing/places/wish.ts';

/** Room between two levels: that of a label; and between two boxes of a level. */
const BETWEEN_LEVELS = 110;
const GAP = 36;

/**
 * From top to bottom, whoever orders, funds or is above over whoever is ordered,
 * funded or below; those in no such relation go in rows underneath.
 *
 * In four steps, after Sugiyama, Tagawa & Toda (1981): cycles are cut, each box
 * gets a level, the order within levels leaves few lines crossing, and boxes
 * come as near as that order lets them above those they are tied to.
 */
export const levels: Wish = (boxes, ties) => {
  const commands = ties.filter(({ isCommand }) => isCommand);
  const commanding = new Set(commands.flatMap(({ from, to }) => [from, to]));
  const concerned = boxes.filter(({ id }) => commanding.has(id));
  const { rows, arcs } = rankedAll(concerned, commands);
  const across = inLine(fewCrossings(rows, arcs), arcs, GAP);

  const places = new Map<string, Point>();
  let [y, left] = [0, 0];
  for (const row of rows) {
    const height = Math.max(...row.map((box) => box.height));
    for (const { id, isBox } of row)
      if (isBox) places.set(id, [across.get(id) ?? 0, y + height / 2]);
    left = Math.min(left, ...row.map((box) => leftOf(box, across)));
    y += height + BETWEEN_LEVELS;
  }
  const rest = inRows(boxes.filter(({ id }) => !commanding.has(id)));
  for (const [id, [x, down]] of rest) places.set(id, [x + left, y + down]);
  return places;
};

function leftOf({ id, width }: Ranked, across: ReadonlyMap<string, number>): number {
  return (across.get(id) ?? 0) - width / 2;
}
