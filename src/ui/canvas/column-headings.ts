import type { Point } from '#domain/fields.ts';
import type { DrawnId } from '#domain/view.ts';
import { boxAround, type Box } from '#drawing/box.ts';
import type { Drawing } from '#drawing/drawing.ts';

/** What stands over a column of boxes. */
export interface ColumnHeading {
  /** What they go by; empty for those that go by nothing. */
  readonly group: string;
  /** The middle of the top of the column, in units of the canvas. */
  readonly at: Point;
  readonly width: number;
}

/** How far tops may be from a line and still be on it: borders are not all as thick. */
const ALIGNED = 12;

/**
 * The heading of each column, when the map stands in columns by group: side by
 * side, most of their tops on one line. None otherwise. Where things are is all
 * that is looked at, so that headings come with the layout, stay while a few
 * boxes are moved within their columns, and go when it is undone.
 */
export function columnHeadings(
  { nodes }: Pick<Drawing, 'nodes'>,
  groups: ReadonlyMap<string, string>,
  boxes: ReadonlyMap<DrawnId, Box>
): ColumnHeading[] {
  const outer = [...nodes.values()].filter(({ inside }) => inside === null);
  const placed = outer.flatMap(({ id }) => {
    const box = boxes.get(id);
    return box ? [{ group: groups.get(id) ?? '', box }] : [];
  });
  const columns = [...Map.groupBy(placed, ({ group }) => group)]
    .flatMap(([group, some]) => {
      const box = boxAround(some.map((one) => one.box));
      return box ? [{ group, box }] : [];
    })
    .sort((one, other) => leftOf(one.box) - leftOf(other.box));
  const tops = columns.map(({ box }) => topOf(box));
  if (columns.length < 2 || areOver(columns) || !areMostlyAligned(tops)) return [];
  return columns.map(({ group, box }) => ({
    group,
    at: [box.at[0], topOf(box)],
    width: box.width
  }));
}

const leftOf = ({ at, width }: Box): number => at[0] - width / 2;
const topOf = ({ at, height }: Box): number => at[1] - height / 2;

function areOver(columns: readonly { readonly box: Box }[]): boolean {
  return columns.some(({ box }, n) => {
    const next = columns[n + 1];
    return next !== undefined && leftOf(box) + box.width > leftOf(next.box);
  });
}

function areMostlyAligned(tops: readonly number[]): boolean {
  return tops.some(
    (top) => tops.filter((other) => Math.abs(other - top) < ALIGNED).length > tops.length / 2
  );
}
