import type { Point } from '#domain/fields.ts';
import type { LevelBox } from '#drawing/places/arrange.ts';
import { inRows } from '#drawing/places/in-rows.ts';
import { neighboursOf } from '#drawing/places/packed.ts';
import type { Wish } from '#drawing/places/wish.ts';

/** Room between two boxes of a ring, and between two rings. */
const GAP = 40;

/**
 * One box in the middle, those tied to it on a first ring, those tied to these
 * on the next, and so on; what nothing leads to goes in rows underneath. On its
 * ring, each box comes near those it is tied to on the ring before.
 */
export function rings(centre: string): Wish {
  return (boxes, ties) => {
    const byId = new Map(boxes.map((box) => [box.id, box]));
    const others = neighboursOf(ties);
    const steps = ringsFrom(centre, byId, others);
    const places = new Map<string, Point>([[centre, [0, 0]]]);
    const angles = new Map<string, number>();
    let edge = reachOf(byId.get(centre));
    for (const ring of steps.slice(1)) {
      const ordered = nearInnerRing(ring, others, angles);
      edge = putOnRing(ordered, edge, places, angles);
    }
    const reached = new Set(steps.flat().map(({ id }) => id));
    for (const [id, [x, y]] of inRows(boxes.filter(({ id }) => !reached.has(id))))
      places.set(id, [x - edge, y + edge + GAP]);
    return places;
  };
}

/** Boxes by how many steps they are away, as far as ties lead. */
function ringsFrom(
  centre: string,
  boxes: ReadonlyMap<string, LevelBox>,
  others: ReadonlyMap<string, readonly string[]>
): LevelBox[][] {
  const met = new Set([centre]);
  const steps: LevelBox[][] = [];
  let ring = [centre];
  while (ring.length > 0) {
    steps.push(ring.flatMap((id) => boxes.get(id) ?? []));
    const next: string[] = [];
    for (const id of ring.flatMap((one) => others.get(one) ?? [])) {
      if (met.has(id) || !boxes.has(id)) continue;
      met.add(id);
      next.push(id);
    }
    ring = next;
  }
  return steps;
}

function nearInnerRing(
  ring: readonly LevelBox[],
  others: ReadonlyMap<string, readonly string[]>,
  angles: ReadonlyMap<string, number>
): LevelBox[] {
  const wished = new Map(ring.map(({ id }) => [id, meanAngle(others.get(id) ?? [], angles)]));
  return ring.toSorted((one, other) => (wished.get(one.id) ?? 0) - (wished.get(other.id) ?? 0));
}

/** The middle direction of some boxes, from 0 to a whole turn: 0 for none. */
function meanAngle(ids: readonly string[], angles: ReadonlyMap<string, number>): number {
  let [x, y] = [0, 0];
  for (const id of ids) {
    const angle = angles.get(id);
    if (angle === undefined) continue;
    x += Math.cos(angle);
    y += Math.sin(angle);
  }
  return x === 0 && y === 0 ? 0 : (Math.atan2(y, x) + 2 * Math.PI) % (2 * Math.PI);
}

/** Puts boxes around, outside of a circle; gives the circle around them all. */
function putOnRing(
  ring: readonly LevelBox[],
  inner: number,
  places: Map<string, Point>,
  angles: Map<string, number>
): number {
  const widest = Math.max(...ring.map(reachOf));
  const radius = Math.max(inner + GAP + widest, leastRadius(ring));
  const shares = ring.map((box) => angleOf(box, radius));
  const spare = (2 * Math.PI - shares.reduce((sum, share) => sum + share, 0)) / ring.length;
  let angle = 0;
  for (const [index, { id }] of ring.entries()) {
    const half = ((shares[index] ?? 0) + spare) / 2;
    angle += half;
    places.set(id, [Math.round(radius * Math.cos(angle)), Math.round(radius * Math.sin(angle))]);
    angles.set(id, angle);
    angle += half;
  }
  return radius + widest;
}

/** The radius of a ring that has room for some boxes, whichever way they are turned. */
function leastRadius(ring: readonly LevelBox[]): number {
  let radius = Math.max(...ring.map((box) => reachOf(box) + GAP));
  const taken = (): number => ring.reduce((sum, box) => sum + angleOf(box, radius), 0);
  while (taken() > 2 * Math.PI) radius *= 1.05;
  return radius;
}

function angleOf(box: LevelBox, radius: number): number {
  return 2 * Math.asin(Math.min(1, (reachOf(box) + GAP / 2) / radius));
}

/** From the middle of a box to its corner. */
function reachOf(box: LevelBox | undefined): number {
  return box ? Math.hypot(box.width, box.height) / 2 : 0;
}
