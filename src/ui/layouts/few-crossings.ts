import type { Arc, Ranked } from './ranks.ts';

type Rows = readonly (readonly Ranked[])[];

/** How often levels are gone through, down then up. */
const SWEEPS = 8;

/**
 * Puts each level in an order that leaves few lines crossing: each box goes by
 * the middle of those it is tied to on the level before, down then up, and the
 * best order met is kept (Sugiyama, Tagawa & Toda, 1981).
 */
export function fewCrossings(rows: Rows, arcs: readonly Arc[]): Rows {
  const above = neighbours(arcs, 'to', 'from');
  const below = neighbours(arcs, 'from', 'to');
  let order = rows;
  let best = rows;
  let fewest = crossingsOf(rows, below);
  for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
    order = sweep % 2 === 0 ? swept(order, above) : swept(order.toReversed(), below).toReversed();
    const crossings = crossingsOf(order, below);
    if (crossings >= fewest) continue;
    [best, fewest] = [order, crossings];
  }
  return best;
}

type Neighbours = ReadonlyMap<string, readonly string[]>;

function neighbours(arcs: readonly Arc[], of: keyof Arc, to: keyof Arc): Neighbours {
  const groups = Map.groupBy(arcs, (arc) => arc[of]);
  return new Map([...groups].map(([id, some]) => [id, some.map((arc) => arc[to])]));
}

function swept(rows: Rows, before: Neighbours): Rows {
  let places = new Map<string, number>();
  return rows.map((row) => {
    const wished = new Map(
      row.map(({ id }, place) => {
        const met = (before.get(id) ?? []).flatMap((one) => places.get(one) ?? []);
        return [id, met.length === 0 ? place : meanOf(met)];
      })
    );
    const ordered = row.toSorted(
      (one, other) => (wished.get(one.id) ?? 0) - (wished.get(other.id) ?? 0)
    );
    places = new Map(ordered.map(({ id }, place) => [id, place]));
    return ordered;
  });
}

/** How many pairs of lines cross between levels. */
function crossingsOf(rows: Rows, below: Neighbours): number {
  let count = 0;
  for (const [index, row] of rows.entries()) {
    const places = new Map(rows[index + 1]?.map(({ id }, place) => [id, place]));
    const ends: number[] = [];
    for (const { id } of row) {
      const own = (below.get(id) ?? []).flatMap((one) => places.get(one) ?? []);
      for (const end of own) count += ends.filter((other) => other > end).length;
      ends.push(...own);
    }
  }
  return count;
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
