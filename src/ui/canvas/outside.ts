import type { Drawing } from '#drawing/drawing.ts';

/** What is drawn that is not among some boxes, nor in one of them. */
export function outside({ nodes }: Drawing, ids: ReadonlySet<string>): string[] {
  const isIn = (id: string | null): boolean =>
    id !== null && (ids.has(id) || isIn(nodes.get(id)?.inside ?? null));
  return [...nodes.keys()].filter((id) => !isIn(id));
}
