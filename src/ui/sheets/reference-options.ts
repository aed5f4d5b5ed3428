import type { Ecosystem } from '#domain/ecosystem.ts';
import { isBothWays, type TiedLink } from '#domain/link.ts';

/** Something that can be chosen, by identifier and by the name it goes by. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

type Listed = 'actors' | 'stakes' | 'links' | 'spaces';

/** The records that each property which refers to others may refer to. */
const TARGETS: Readonly<Record<string, readonly Listed[]>> = {
  treats: ['stakes', 'links'],
  evidences: ['links', 'spaces']
};

/** The words that name a link by its ends and its kind. */
export interface LinkNaming {
  readonly linkBetween: (from: string, to: string) => string;
  readonly linkTo: (from: string, to: string) => string;
  readonly kind: (kind: TiedLink['kind']) => string;
  readonly unnamed: string;
}

/** The name a link goes by: « Mairie → Traiteur, commande ». */
export function linkName(ecosystem: Ecosystem, link: TiedLink, naming: LinkNaming): string {
  const nameOf = (id: TiedLink['from']): string =>
    ecosystem.actors.get(id)?.name || naming.unnamed;
  const between = isBothWays(link) ? naming.linkBetween : naming.linkTo;
  return `${between(nameOf(link.from), nameOf(link.to))}, ${naming.kind(link.kind)}`;
}

/** What a property that refers to other records can be given, in order of name. */
export function optionsFor(
  property: string,
  ecosystem: Ecosystem,
  naming: LinkNaming,
  self: string
): Option[] {
  const all: Record<Listed, () => Option[]> = {
    actors: () => named(ecosystem.actors.values(), naming),
    stakes: () => named(ecosystem.stakes.values(), naming),
    spaces: () => named(ecosystem.spaces.values(), naming),
    links: () =>
      [...ecosystem.links.values()].map((link) => ({
        value: link.id,
        label: linkName(ecosystem, link, naming)
      }))
  };
  return (TARGETS[property] ?? ['actors'])
    .flatMap((listed) => all[listed]())
    .filter(({ value }) => value !== self)
    .sort((one, other) => one.label.localeCompare(other.label));
}

function named(
  records: Iterable<{ readonly id: string; readonly name: string }>,
  { unnamed }: LinkNaming
): Option[] {
  return [...records].map(({ id, name }) => ({ value: id, label: name || unnamed }));
}
