import type { Point } from '#domain/fields.ts';
import type { ToArrange, ToArrangeAll } from './to-arrange.ts';

/** What begins the identifiers of holders that are drawn nowhere: no record has such a one. */
const GROUP = '~';

/**
 * The same boxes, with those outside of all gathered by group, each group as if
 * it were a holder; those of no group come together, last. What is fixed, or
 * holds something that is, stays out of it: nothing can gather it.
 */
export function gathered(
  { nodes, ties }: ToArrangeAll,
  groups: ReadonlyMap<string, string>
): ToArrangeAll {
  const held = Map.groupBy(nodes, ({ inside }) => inside);
  const isFree = (node: ToArrange): boolean =>
    node.fixed === null && (held.get(node.id) ?? []).every(isFree);
  const outer = (held.get(null) ?? []).filter(isFree);
  const groupOf = new Map(outer.map((node) => [node.id, groups.get(node.id) ?? '']));
  const order = [...new Set(groups.values()), ''];
  const known = order.filter((group) => [...groupOf.values()].includes(group));
  return {
    nodes: [
      ...known.map((group): ToArrange => ({
        id: GROUP + group,
        inside: null,
        width: 0,
        height: 0,
        fixed: null,
        now: middleOf(outer.filter(({ id }) => groupOf.get(id) === group))
      })),
      ...nodes.map((node) => {
        const group = groupOf.get(node.id);
        return group === undefined ? node : { ...node, inside: GROUP + group };
      })
    ],
    ties
  };
}

/** Whether a box stands for a group. */
export function isGroup({ id }: { readonly id: string }): boolean {
  return id.startsWith(GROUP);
}

function middleOf(nodes: readonly ToArrange[]): Point {
  const mean = (axis: 0 | 1): number =>
    nodes.reduce((sum, { now }) => sum + now[axis], 0) / nodes.length;
  return [mean(0), mean(1)];
}
