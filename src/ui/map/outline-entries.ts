import type { Ecosystem } from '#domain/ecosystem.ts';
import { foldedText } from '#ui/shared/folded-text.ts';
import type { Chapters } from '#ui/shared/words.svelte.ts';
import { linkNaming } from '#ui/sheets/link-naming.ts';
import { linkName } from '#ui/sheets/reference-options.ts';

/** A record of the map, as the list beside it names it. */
export interface Entry {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
}

/** All records of a type, in order of name. */
export interface Group {
  readonly title: string;
  readonly entries: readonly Entry[];
}

/** What is listed of a map. */
type Listed = Pick<Ecosystem, 'actors' | 'links' | 'stakes' | 'spaces' | 'situations'>;

/** What a map holds, group by group. */
export function groupsOf(
  { actors, links, stakes, spaces, situations }: Listed,
  { map, terms }: Pick<Chapters, 'map' | 'terms'>,
  language: string
): readonly Group[] {
  const { compare } = new Intl.Collator(language);
  const entry = (record: { readonly id: string; readonly name: string }, detail = ''): Entry => ({
    id: record.id,
    label: record.name || map.unnamed,
    detail
  });
  const naming = linkNaming({ map, terms });
  const groups: Group[] = [
    {
      title: map.actors,
      entries: [...actors.values()].map((a) => entry(a, terms.actorKind[a.kind].label))
    },
    {
      title: map.links,
      entries: [...links.values()].map((link) => ({
        id: link.id,
        label: linkName({ actors }, link, naming),
        detail: link.status === 'existing' ? '' : terms.status[link.status]
      }))
    },
    {
      title: map.stakes,
      entries: [...stakes.values()].map((s) => entry(s, s.contested ? map.contested : ''))
    },
    {
      title: map.spaces,
      entries: [...spaces.values()].map((s) => entry(s, terms.spaceKind[s.kind].label))
    },
    { title: map.situations, entries: [...situations.values()].map((one) => entry(one)) }
  ];
  return groups.map(({ title, entries }) => ({
    title,
    entries: entries.toSorted((one, other) => compare(one.label, other.label))
  }));
}

/** What is called so, however it was typed; groups without any are left out. */
export function soughtIn(groups: readonly Group[], sought: string): readonly Group[] {
  const wanted = foldedText(sought);
  return groups
    .map(({ title, entries }) => ({
      title,
      entries: wanted
        ? entries.filter(({ label, detail }) => foldedText(`${label} ${detail}`).includes(wanted))
        : entries
    }))
    .filter(({ entries }) => entries.length > 0);
}
