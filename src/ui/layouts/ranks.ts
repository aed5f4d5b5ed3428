import type { LevelBox } from '#drawing/places/arrange.ts';
import type { Tie } from '#drawing/places/to-arrange.ts';

/** A box on a level, or the place where a line that goes over several levels passes. */
export interface Ranked {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly isBox: boolean;
}

/** From a level to the next. */
export interface Arc {
  readonly from: string;
  readonly to: string;
}

/** Boxes by level, from the top, and what goes from each to the next. */
interface RankedAll {
  readonly rows: readonly (readonly Ranked[])[];
  readonly arcs: readonly Arc[];
}

/** The room that is left for a line to pass between boxes. */
const PASSAGE = 30;

/** Gives each box a level under all that lead to it, once cycles are cut. */
export function rankedAll(boxes: readonly LevelBox[], ties: readonly Tie[]): RankedAll {
  const arcs = withoutCycles(
    boxes.map(({ id }) => id),
    ties
  );
  const ranks = ranksOf(
    boxes.map(({ id }) => id),
    arcs
  );
  const rows: Ranked[][] = [];
  const put = (rank: number, box: Ranked): void => void (rows[rank] ??= []).push(box);
  for (const { id, width, height } of boxes)
    put(ranks.get(id) ?? 0, { id, width, height, isBox: true });
  const steps = arcs.flatMap(({ from, to }, index) => {
    const [first, last] = [ranks.get(from) ?? 0, ranks.get(to) ?? 0];
    const passages = Array.from({ length: last - first - 1 }, (_, step) => {
      const id = `${String(index)}/${String(step)}`;
      put(first + step + 1, { id, width: PASSAGE, height: 0, isBox: false });
      return id;
    });
    const line = [from, ...passages, to];
    return line.slice(1).map((id, step): Arc => ({ from: line[step] ?? from, to: id }));
  });
  return { rows, arcs: steps };
}

/** The same ties, those that would close a cycle turned around: always the same ones. */
function withoutCycles(ids: readonly string[], ties: readonly Tie[]): Arc[] {
  const out = Map.groupBy(ties, ({ from }) => from);
  const state = new Map<string, 'open' | 'done'>();
  const back = new Set<Tie>();
  const visit = (first: string): void => {
    const path = [{ id: first, next: 0 }];
    state.set(first, 'open');
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const tie = out.get(top.id)?.[top.next++];
      if (!tie) {
        state.set(top.id, 'done');
        path.pop();
      } else if (state.get(tie.to) === 'open') back.add(tie);
      else if (!state.has(tie.to)) {
        state.set(tie.to, 'open');
        path.push({ id: tie.to, next: 0 });
      }
    }
  };
  for (const id of topFirst(ids, ties)) if (!state.has(id)) visit(id);
  return ties.map((tie) => (back.has(tie) ? { from: tie.to, to: tie.from } : tie));
}

/** Those that most lead from, and least to, come first: a cycle is best cut on its way back up. */
function topFirst(ids: readonly string[], ties: readonly Tie[]): string[] {
  const leads = new Map(ids.map((id) => [id, 0]));
  for (const { from, to } of ties) {
    leads.set(from, (leads.get(from) ?? 0) + 1);
    leads.set(to, (leads.get(to) ?? 0) - 1);
  }
  return ids.toSorted((one, other) => (leads.get(other) ?? 0) - (leads.get(one) ?? 0));
}

/** The longest way down to each; those that nothing leads to come just above what they lead to. */
function ranksOf(ids: readonly string[], arcs: readonly Arc[]): ReadonlyMap<string, number> {
  const out = Map.groupBy(arcs, ({ from }) => from);
  const belowOf = (id: string): string[] => (out.get(id) ?? []).map(({ to }) => to);
  const led = new Set(arcs.map(({ to }) => to));
  const tops = ids.filter((id) => !led.has(id));
  const ranks = new Map(ids.map((id) => [id, 0]));
  for (const id of downwards(tops, arcs, belowOf))
    for (const below of belowOf(id))
      ranks.set(below, Math.max(ranks.get(below) ?? 0, (ranks.get(id) ?? 0) + 1));
  for (const id of tops)
    ranks.set(id, Math.min(...belowOf(id).map((to) => ranks.get(to) ?? 1)) - 1);
  return ranks;
}

/** Each only after all that lead to it. */
function downwards(
  tops: readonly string[],
  arcs: readonly Arc[],
  belowOf: (id: string) => readonly string[]
): string[] {
  const waitedFor = new Map<string, number>();
  for (const { to } of arcs) waitedFor.set(to, (waitedFor.get(to) ?? 0) + 1);
  const order = [...tops];
  for (const id of order)
    for (const below of belowOf(id)) {
      const left = (waitedFor.get(below) ?? 0) - 1;
      waitedFor.set(below, left);
      if (left === 0) order.push(below);
    }
  return order;
}
