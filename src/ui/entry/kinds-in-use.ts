import type { Ecosystem } from '#domain/ecosystem.ts';
import { LINK_KINDS, type LinkKind } from '#domain/link-kind.ts';

/** The kinds of link, those that the map uses most first, then in the order of the domain. */
export function kindsInUse({ links }: Ecosystem): readonly LinkKind[] {
  const counts = new Map<LinkKind, number>();
  for (const { kind } of links.values()) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const count = (kind: LinkKind): number => counts.get(kind) ?? 0;
  return LINK_KINDS.toSorted((one, other) => count(other) - count(one));
}
