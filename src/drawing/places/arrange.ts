import type { Point } from '#domain/fields.ts';
import { boxAround, type Box } from '#drawing/box.ts';
import { tiesByLevel } from './level-ties.ts';
import { CONTAINER_PADDING } from '#drawing/node-look.ts';
import type { Tie, ToArrange, ToArrangeAll } from './to-arrange.ts';

/** A box among those that are side by side, at one level of nesting. */
export interface LevelBox {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** Where it stays, or `null`. */
  readonly fixed: Point | null;
  /** Where it is now. */
  readonly now: Point;
}

/**
 * Gives the boxes of one level a place: those that are fixed keep theirs, and
 * none of the others comes over another one.
 */
export type LayOut = (boxes: readonly LevelBox[], ties: readonly Tie[]) => Map<string, Point>;

/** A box with all that it holds, laid out, in coordinates of its own unless it is fixed. */
interface Block extends Box {
  readonly id: string;
  readonly now: Point;
  readonly isFixed: boolean;
  /** Where the boxes that hold no other are. */
  readonly leaves: ReadonlyMap<string, Point>;
}

/**
 * A place for every box that holds no other and is not fixed.
 *
 * From the inside out: what a container holds is laid out first, then the
 * container is one box among those of its level. Containers therefore never
 * overlap, and nobody stands in one without being of it, unless the fixed boxes
 * already do.
 */
export function arrange({ nodes, ties }: ToArrangeAll, layOut: LayOut): Map<string, Point> {
  const held = Map.groupBy(nodes, ({ inside }) => inside);
  const levels = tiesByLevel(nodes, ties);

  const blockOf = (node: ToArrange): Block => {
    const inner = held.get(node.id);
    return inner ? around(node, sideBySide(inner, node.id)) : leafOf(node);
  };
  const sideBySide = (boxes: readonly ToArrange[], holder: string | null): Block[] => {
    const blocks = boxes.map(blockOf);
    const level = blocks.map(({ id, width, height, at, now, isFixed }): LevelBox => ({
      id,
      width,
      height,
      now,
      fixed: isFixed ? at : null
    }));
    const places = layOut(level, levels.get(holder) ?? []);
    return blocks.map((block) => movedTo(block, places.get(block.id) ?? block.at));
  };

  const laidOut = sideBySide(held.get(null) ?? [], null);
  const fixed = new Set(nodes.flatMap((node) => (node.fixed ? [node.id] : [])));
  return new Map(
    laidOut.flatMap(({ leaves }) =>
      [...leaves]
        .filter(([id]) => !fixed.has(id))
        .map(([id, [x, y]]) => [id, [Math.round(x), Math.round(y)] as const])
    )
  );
}

function leafOf({ id, width, height, fixed, now }: ToArrange): Block {
  const at = fixed ?? [0, 0];
  return { id, width, height, at, now, isFixed: fixed !== null, leaves: new Map([[id, at]]) };
}

function around({ id, width: least, now }: ToArrange, blocks: readonly Block[]): Block {
  const { at, width, height } = boxAround(blocks) ?? { at: [0, 0], width: 0, height: 0 };
  return {
    id,
    at,
    now,
    width: Math.max(width, least) + 2 * CONTAINER_PADDING,
    height: height + 2 * CONTAINER_PADDING,
    isFixed: blocks.some(({ isFixed }) => isFixed),
    leaves: new Map(blocks.flatMap(({ leaves }) => [...leaves]))
  };
}

function movedTo(block: Block, at: Point): Block {
  const [dx, dy] = [at[0] - block.at[0], at[1] - block.at[1]];
  if (dx === 0 && dy === 0) return block;
  const leaves = new Map([...block.leaves].map(([id, [x, y]]) => [id, [x + dx, y + dy] as const]));
  return { ...block, at, leaves };
}
