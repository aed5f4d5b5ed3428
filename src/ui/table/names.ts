import type { Ecosystem } from '#domain/ecosystem.ts';
import type { Referable } from '#domain/fields.ts';
import { foldedText } from '#ui/shared/folded-text.ts';
import { linkName, type LinkNaming } from '#ui/sheets/reference-options.ts';

/** What records are called in cells: no two alike, so that a name typed is one record. */
export interface Names {
  readonly labels: ReadonlyMap<string, string>;
  readonly ids: ReadonlyMap<string, string>;
}

/** Gives each record a name of its own: the second « Mairie » is « Mairie (2) ». */
export function uniqueNames(named: Iterable<readonly [id: string, name: string]>): Names {
  const labels = new Map<string, string>();
  const ids = new Map<string, string>();
  const last = new Map<string, number>();
  for (const [id, name] of named) {
    const plain = name.trim().replace(/\s+/gu, ' ');
    const folded = foldedText(plain);
    let rank = last.get(folded) ?? 1;
    let label = plain;
    while (ids.has(foldedText(label))) label = `${plain} (${++rank})`;
    last.set(folded, rank);
    labels.set(id, label);
    ids.set(foldedText(label), id);
  }
  return { labels, ids };
}

/** The names of all that a field can refer to. */
export function namesIn(
  ecosystem: Ecosystem,
  types: readonly Referable[],
  naming: LinkNaming
): Names {
  const { actors, links, stakes, spaces } = ecosystem;
  const named = (
    records: Iterable<{ readonly id: string; readonly name: string }>
  ): (readonly [string, string])[] =>
    [...records].map(({ id, name }) => [id, name || naming.unnamed]);
  const all: Record<Referable, () => (readonly [string, string])[]> = {
    actor: () => named(actors.values()),
    stake: () => named(stakes.values()),
    space: () => named(spaces.values()),
    link: () => [...links.values()].map((link) => [link.id, linkName(ecosystem, link, naming)])
  };
  return uniqueNames(types.flatMap((type) => all[type]()));
}
