import type { Ecosystem } from '#domain/ecosystem.ts';
import { linkName, type LinkNaming, type Option } from './reference-options.ts';

/** The links of an actor, by the names they go by. */
export function linksOfActor(ecosystem: Ecosystem, actor: string, naming: LinkNaming): Option[] {
  return [...ecosystem.links.values()]
    .filter(({ from, to }) => from === actor || to === actor)
    .map((link) => ({ value: link.id, label: linkName(ecosystem, link, naming) }));
}

/** The situations that show a link or a space at work, the latest first; those of no date last. */
export function situationsOn(
  { situations }: Pick<Ecosystem, 'situations'>,
  id: string,
  said: { readonly unnamed: string; readonly day: (date: string) => string }
): Option[] {
  return [...situations.values()]
    .filter(({ evidences }) => evidences.some((shown) => shown === id))
    .sort((one, other) => (other.on ?? '').localeCompare(one.on ?? ''))
    .map(({ id: value, name, on }) => {
      const title = name || said.unnamed;
      return { value, label: on === null ? title : `${said.day(on)} – ${title}` };
    });
}
