import type { Point } from '#domain/fields.ts';
import type { DrawnId } from '#domain/view.ts';
import type { Box } from '#drawing/box.ts';
import type { Drawing, DrawnNode } from '#drawing/drawing.ts';
import { wrapName, type Measure } from '#drawing/label-box.ts';
import { NODE_LOOKS } from '#drawing/node-look.ts';

/** A name written over the map, at a size that does not depend on the scale. */
export interface FarName {
  readonly id: DrawnId;
  readonly lines: readonly string[];
  /** The middle of what it names, in units of the canvas. */
  readonly at: Point;
  readonly isHolder: boolean;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** A name, wherever it is. */
type Unplaced = Omit<FarName, 'at'>;

/** Sizes of names on the screen, in pixels: of what holds others, and of the rest. */
const HOLDER_SIZE = 13;
const SIZE = 12;
/** Room kept around a name, in pixels. */
const AIR = 3;
/** Scales at which names are chosen, from one to the next: in between, the choice stays. */
const STEP = 1.15;
/** More than a screen can hold; past it names are not even tried. */
const MOST = 2000;

/** The size that a name is written in, in pixels. */
export function sizeOf({ isHolder }: Pick<FarName, 'isHolder'>): number {
  return isHolder ? HOLDER_SIZE : SIZE;
}

/** Height of a line of such a name, in pixels. */
export function lineHeightOf(name: Pick<FarName, 'isHolder'>): number {
  return sizeOf(name) * 1.2;
}

/**
 * What is named on a map, by what matters most: who holds others and sits in nobody,
 * then by number of links, those of whoever is inside included.
 */
function ranked(drawing: Drawing): DrawnNode[] {
  const ties = tiesByNode(drawing);
  const rankOf = (node: DrawnNode): number =>
    (node.look === 'container' && node.inside === null ? 1e6 : 0) + (ties.get(node.id) ?? 0);
  return [...drawing.nodes.values()]
    .map((node) => ({ node, rank: rankOf(node) }))
    .sort((one, other) => other.rank - one.rank || (one.node.id < other.node.id ? -1 : 1))
    .slice(0, MOST)
    .map(({ node }) => node);
}

/** The names on a map, by what matters most. */
export function namesOf(drawing: Drawing, measure: Measure): Unplaced[] {
  return ranked(drawing).map((node) => nameOf(node, measure));
}

/** Names where they are; what is not shown has none. */
export function namesAt(names: readonly Unplaced[], boxes: ReadonlyMap<DrawnId, Box>): FarName[] {
  return names.flatMap((name) => {
    const box = boxes.get(name.id);
    return box ? [{ ...name, at: box.at }] : [];
  });
}

function nameOf({ id, look, label }: DrawnNode, measure: Measure): Unplaced {
  const isHolder = look === 'container' || look === 'folded';
  const lines = look === 'container' ? wrapName(label) : label.split('\n');
  const scale = sizeOf({ isHolder }) / NODE_LOOKS[look].fontSize;
  return {
    id,
    lines,
    isHolder,
    width: Math.max(...lines.map((line) => measure(line, look))) * scale,
    height: lines.length * lineHeightOf({ isHolder })
  };
}

function tiesByNode({ nodes, edges, participations }: Drawing): Map<string, number> {
  const ties = new Map<string, number>();
  const count = (id: string): void => {
    for (let at: string | null = id; at !== null; at = nodes.get(at)?.inside ?? null)
      ties.set(at, (ties.get(at) ?? 0) + 1);
  };
  for (const { from, to } of edges.values()) {
    count(from);
    count(to);
  }
  for (const pair of participations) pair.forEach(count);
  return ties;
}

/**
 * Which of some names are shown at a scale: each, in their order, unless it would
 * come over one already shown. What is near goes apart as the map grows, so a
 * choice made for a scale holds until the next one up; panning changes nothing.
 */
export function namesThatFit(ranked: readonly FarName[], zoom: number): FarName[] {
  const scale = STEP ** Math.floor(Math.log(zoom) / Math.log(STEP));
  const shown: FarName[] = [];
  for (const name of ranked)
    if (!shown.some((other) => isOver(name, other, scale))) shown.push(name);
  return shown;
}

function isOver(one: FarName, other: FarName, scale: number): boolean {
  return (
    Math.abs(one.at[0] - other.at[0]) * scale < (one.width + other.width) / 2 + AIR &&
    Math.abs(one.at[1] - other.at[1]) * scale < (one.height + other.height) / 2 + AIR
  );
}
