import type { Tie } from './to-arrange.ts';

/** Boxes by the parts that ties make of them, in the order of their first box. */
export function connectedParts<Box extends { readonly id: string }>(
  boxes: readonly Box[],
  ties: readonly Tie[]
): Box[][] {
  const next = new Map<string, string[]>(boxes.map(({ id }) => [id, []]));
  for (const { from, to } of ties) {
    next.get(from)?.push(to);
    next.get(to)?.push(from);
  }
  const partOf = new Map<string, string>();
  for (const { id: first } of boxes) {
    if (partOf.has(first)) continue;
    const toVisit = [first];
    for (const id of toVisit) {
      if (partOf.has(id)) continue;
      partOf.set(id, first);
      toVisit.push(...(next.get(id) ?? []));
    }
  }
  return [...Map.groupBy(boxes, ({ id }) => partOf.get(id)).values()];
}
