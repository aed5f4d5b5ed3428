import type { Ecosystem } from '#domain/ecosystem.ts';
import type { Referable } from '#domain/fields.ts';
import { isBothWays, type TiedLink } from '#domain/link.ts';

/** Something that can be chosen, by identifier and by the name it goes by. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** The words that name a link by its ends and its kind. */
export interface LinkNaming {
  readonly linkBetween: (from: string, to: string) => string;
  readonly linkTo: (from: string, to: string) => string;
  readonly kind: (kind: TiedLink['kind']) => string;
  readonly unnamed: string;
}

/** The name a link goes by: « Mairie → Traiteur, commande ». */
export function linkName(
  ecosystem: Pick<Ecosystem, 'actors'>,
  link: TiedLink,
  naming: LinkNaming
): string {
  const nameOf = (id: TiedLink['from']): string => ecosystem.actors.get(id)?.name || naming.unnamed;
  const between = isBothWays(link) ? naming.linkBetween : naming.linkTo;
  return `${between(nameOf(link.from), nameOf(link.to))}, ${naming.kind(link.kind)}`;
}

/** What can be referred to among the records of some types, in order of name. */
export function optionsFor(
  types: readonly Referable[],
  ecosystem: Ecosystem,
  naming: LinkNaming,
  self: string
): Option[] {
  const all: Record<Referable, () => Option[]> = {
    actor: () => named(ecosystem.actors.values(), naming),
    stake: () => named(ecosystem.stakes.values(), naming),
    space: () => named(ecosystem.spaces.values(), naming),
    link: () =>
      [...ecosystem.links.values()].map((link) => ({
        value: link.id,
        label: linkName(ecosystem, link, naming)
      }))
  };
  return types
    .flatMap((type) => all[type]())
    .filter(({ value }) => value !== self)
    .sort((one, other) => one.label.localeCompare(other.label));
}

function named(
  records: Iterable<{ readonly id: string; readonly name: string }>,
  { unnamed }: LinkNaming
): Option[] {
  return [...records].map(({ id, name }) => ({ value: id, label: name || unnamed }));
}
