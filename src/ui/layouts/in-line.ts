import type { Arc, Ranked } from './ranks.ts';

type Rows = readonly (readonly Ranked[])[];

/** How often levels are gone through, down then up. */
const SWEEPS = 6;

/**
 * Where boxes go across, in the order of their levels: each as near as the others
 * let it to the middle of those it is tied to. For one level that is the nearest
 * point that keeps an order, which merging those that push one another finds.
 */
export function inLine(rows: Rows, arcs: readonly Arc[], gap: number): ReadonlyMap<string, number> {
  const others = new Map<string, string[]>();
  for (const { from, to } of arcs) {
    (others.get(from) ?? set(others, from)).push(to);
    (others.get(to) ?? set(others, to)).push(from);
  }
  const across = new Map<string, number>();
  for (const row of rows) placeRow(row, new Map(), gap, across);
  for (let sweep = 0; sweep < SWEEPS; sweep++)
    for (const row of sweep % 2 === 0 ? rows : rows.toReversed()) {
      const wished = new Map(
        row.map(({ id }) => {
          const met = (others.get(id) ?? []).flatMap((one) => across.get(one) ?? []);
          const mean = met.reduce((sum, x) => sum + x, 0) / met.length;
          return [id, met.length === 0 ? (across.get(id) ?? 0) : mean];
        })
      );
      placeRow(row, wished, gap, across);
    }
  return across;
}

/** Boxes that touch, and move as one. */
interface Cluster {
  readonly boxes: readonly Ranked[];
  readonly width: number;
  /** Where its left side would best be, and how many boxes say so. */
  readonly wish: number;
}

function placeRow(
  row: readonly Ranked[],
  wished: ReadonlyMap<string, number>,
  gap: number,
  across: Map<string, number>
): void {
  const clusters: Cluster[] = [];
  for (const box of row) {
    let cluster: Cluster = {
      boxes: [box],
      width: box.width + gap,
      wish: (wished.get(box.id) ?? 0) - box.width / 2
    };
    for (
      let last = clusters.at(-1);
      last && last.wish + last.width > cluster.wish;
      last = clusters.at(-1)
    ) {
      clusters.pop();
      cluster = joined(last, cluster);
    }
    clusters.push(cluster);
  }
  for (const { boxes, wish } of clusters) {
    let left = wish;
    for (const { id, width } of boxes) {
      across.set(id, left + width / 2);
      left += width + gap;
    }
  }
}

function joined(one: Cluster, other: Cluster): Cluster {
  const count = one.boxes.length + other.boxes.length;
  const wish =
    (one.wish * one.boxes.length + (other.wish - one.width) * other.boxes.length) / count;
  return { boxes: [...one.boxes, ...other.boxes], width: one.width + other.width, wish };
}

function set(lists: Map<string, string[]>, id: string): string[] {
  const list: string[] = [];
  lists.set(id, list);
  return list;
}
