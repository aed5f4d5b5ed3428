import type { Ecosystem } from '#domain/ecosystem.ts';
import { foldedText } from '#ui/shared/folded-text.ts';
import { linkName, type LinkNaming } from '#ui/sheets/reference-options.ts';

/** Something of a map that a search found. */
export interface Match {
  readonly id: string;
  readonly type: 'actor' | 'link' | 'stake' | 'space';
  readonly name: string;
}

/**
 * What has all the words that are sought in its name, accents and capitals
 * aside: actors first, then stakes, spaces and links, those that begin with
 * what is sought before the others.
 */
export function matchesOf(ecosystem: Ecosystem, sought: string, naming: LinkNaming): Match[] {
  const parts = foldedText(sought).split(/\s+/).filter(Boolean);
  const [first] = parts;
  if (first === undefined) return [];
  const found = everything(ecosystem, naming).flatMap((match) => {
    const name = foldedText(match.name);
    return parts.every((part) => name.includes(part))
      ? [{ match, starts: name.startsWith(first) }]
      : [];
  });
  return [...found.filter(({ starts }) => starts), ...found.filter(({ starts }) => !starts)]
    .map(({ match }) => match)
    .sort((one, other) => ORDER.indexOf(one.type) - ORDER.indexOf(other.type));
}

const ORDER: readonly Match['type'][] = ['actor', 'stake', 'space', 'link'];

function everything(ecosystem: Ecosystem, naming: LinkNaming): Match[] {
  const named = (
    type: Match['type'],
    records: Iterable<{ readonly id: string; readonly name: string }>
  ): Match[] => [...records].map(({ id, name }) => ({ id, type, name: name || naming.unnamed }));
  return [
    ...named('actor', ecosystem.actors.values()),
    ...named('stake', ecosystem.stakes.values()),
    ...named('space', ecosystem.spaces.values()),
    ...[...ecosystem.links.values()].map((link): Match => ({
      id: link.id,
      type: 'link',
      name: linkName(ecosystem, link, naming)
    }))
  ];
}
