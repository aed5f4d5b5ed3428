import type { Space } from '#domain/space.ts';
import type { Drawing } from '#drawing/drawing.ts';

/**
 * What stays bright when some elements stand out: themselves, the two ends of
 * the lines among them, the actors they sit in, and those that sit in them.
 */
export function keptBright(
  { nodes, edges }: Drawing,
  highlighted: ReadonlySet<string>
): ReadonlySet<string> {
  const bright = new Set(highlighted);
  for (const id of highlighted) {
    const edge = edges.get(id);
    if (edge) bright.add(edge.from).add(edge.to);
  }
  for (const id of [...bright]) {
    for (const outer of outwards(nodes, id)) bright.add(outer);
  }
  for (const id of nodes.keys()) {
    if (outwards(nodes, id).some((outer) => highlighted.has(outer))) bright.add(id);
  }
  return bright;
}

function outwards(nodes: Drawing['nodes'], id: string): string[] {
  const line: string[] = [];
  let outer = nodes.get(id)?.inside;
  while (outer) {
    line.push(outer);
    outer = nodes.get(outer)?.inside;
  }
  return line;
}

/** What stands out: what was asked for, else a space under the pointer with who takes part. */
export function standOut(
  highlighted: ReadonlySet<string> | null,
  pointed: Space | null | undefined,
  drawnFor: (ids: readonly string[]) => readonly string[]
): ReadonlySet<string> | null {
  if (highlighted) return new Set(drawnFor([...highlighted]));
  return pointed ? new Set([pointed.id, ...pointed.participants]) : null;
}
