import type { Ecosystem } from '#domain/ecosystem.ts';
import type { ActorId, LinkId, StakeId } from '#domain/ids.ts';
import type { ComparisonTeller, ComparisonWording } from './comparison-wording.ts';
import { terms as english } from './en/terms.ts';
import { terms as french } from './fr/terms.ts';
import type { Language } from './language.ts';
import { teller } from './teller.ts';

const TERMS = { fr: french, en: english } as const;

/** Speaks of the records of two states of a map: as they are after or, for those that left, as they were. */
export function comparisonTeller(
  [before, after]: readonly [Ecosystem, Ecosystem],
  wording: ComparisonWording,
  { language, namePersons }: { readonly language: Language; readonly namePersons: boolean }
): ComparisonTeller {
  const both = {
    ...after,
    actors: new Map([...before.actors, ...after.actors]),
    links: new Map([...before.links, ...after.links]),
    stakes: new Map([...before.stakes, ...after.stakes]),
    spaces: new Map([...before.spaces, ...after.spaces]),
    situations: new Map([...before.situations, ...after.situations])
  };
  const tell = teller(both, language, namePersons);
  const terms = TERMS[language];
  const within = (label: string): string =>
    label.charAt(0).toLocaleLowerCase(language) + label.slice(1);
  const link = (id: LinkId): string => {
    const found = both.links.get(id);
    return found ? wording.link(found.kind, tell.actors([found.from, found.to])) : id;
  };
  return {
    ...tell,
    link,
    end: (id, end) => {
      const actor = both.links.get(id)?.[end];
      return actor ? tell.actor(actor) : id;
    },
    friction: (id) =>
      both.links.has(id as LinkId)
        ? link(id as LinkId)
        : wording.stake(tell.stakes([id as StakeId])),
    situations: (ids) => tell.named(ids.map((id) => both.situations.get(id))),
    spaceKind: (id) => within(terms.spaceKind[both.spaces.get(id)?.kind ?? 'unspecified'].label),
    status: (status) => within(terms.status[status]),
    form: (form) => within(terms.form[form].label),
    term: (of, value) => {
      const labels: Readonly<Record<string, string>> = terms[of];
      return within(labels[value] ?? value);
    },
    // A person at either date: what it was called then is not told either.
    isHidden: (id: ActorId) =>
      !namePersons && [before, after].some(({ actors }) => actors.get(id)?.kind === 'person')
  };
}
