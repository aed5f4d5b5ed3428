import type { Ecosystem } from '#domain/ecosystem.ts';
import { asId, type ActorId } from '#domain/ids.ts';
import { organisationOf } from '#domain/nesting.ts';
import { terms as english } from './en/terms.ts';
import { terms as french } from './fr/terms.ts';
import type { Language } from './language.ts';
import type { Teller } from './wording.ts';

/** How many names a sentence bears; the others are counted. */
const NAMED_AT_MOST = 6;

/** How a language speaks of what has no name of its own. */
interface Manner {
  readonly terms: typeof french;
  readonly locale: string;
  readonly quoted: (name: string) => string;
  readonly person: (count: number) => string;
  readonly unnamed: string;
  readonly others: (count: number) => string;
  /** How a day in full is written when it is the first of a month. */
  readonly firstOf: (day: string) => string;
}

const MANNERS: Readonly<Record<Language, Manner>> = {
  fr: {
    terms: french,
    locale: 'fr',
    quoted: (name) => `«\u00a0${name}\u00a0»`,
    person: (count) => (count === 1 ? 'un acteur' : `${String(count)} acteurs`),
    unnamed: 'sans nom',
    others: (count) => (count === 1 ? 'un autre' : `${String(count)} autres`),
    firstOf: (day) => day.replace(/^1 /u, '1er ')
  },
  en: {
    terms: english,
    locale: 'en-GB',
    quoted: (name) => `“${name}”`,
    person: (count) => (count === 1 ? 'an actor' : `${String(count)} actors`),
    unnamed: 'unnamed',
    others: (count) => (count === 1 ? 'one other' : `${String(count)} others`),
    firstOf: (day) => day
  }
};

/**
 * Speaks of the records of a map in a language. Persons keep their names to
 * themselves unless `namePersons` says otherwise: what is shared names
 * organisations and places.
 */
export function teller(ecosystem: Ecosystem, language: Language, namePersons: boolean): Teller {
  const { terms, locale, quoted, person, unnamed, others, firstOf } = MANNERS[language];
  const joined = new Intl.ListFormat(locale, { type: 'conjunction' });
  const list = (words: readonly string[]): string => {
    const more = words.length - NAMED_AT_MOST;
    return joined.format(more > 1 ? [...words.slice(0, NAMED_AT_MOST), others(more)] : words);
  };
  const nameOf = (record: { readonly name: string } | undefined): string => {
    const name = record?.name.trim() ?? '';
    return name === '' ? unnamed : name;
  };
  const named: Teller['named'] = (records) => list(records.map((one) => quoted(nameOf(one))));
  const isHidden = (id: ActorId): boolean =>
    !namePersons && ecosystem.actors.get(id)?.kind === 'person';
  const hidden = (id: ActorId, count: number): string => {
    const organisation = organisationOf(ecosystem.actors, id);
    const where = organisation === null ? '' : ` (${nameOf(ecosystem.actors.get(organisation))})`;
    return person(count) + where;
  };
  const actor = (id: ActorId): string =>
    isHidden(id) ? hidden(id, 1) : nameOf(ecosystem.actors.get(id));

  const sphere = (key: string): string => {
    const labels: Readonly<Record<string, string>> = terms.sphere;
    return quoted(Object.hasOwn(labels, key) ? (labels[key] ?? key) : key);
  };
  // A family says more than the kind: a group by kind is called by the one or the other.
  const kind = (key: string): string => {
    const kinds: Readonly<Record<string, { readonly label: string }>> = terms.actorKind;
    const families: Readonly<Record<string, string>> = terms.family;
    const label = families[key] ?? kinds[key]?.label ?? key;
    return label.charAt(0).toLocaleLowerCase(locale) + label.slice(1);
  };

  return {
    actor,
    actors: (ids) => {
      const hiddenAlike = Map.groupBy(ids.filter(isHidden), (id) => hidden(id, 1));
      const persons = [...hiddenAlike.values()].flatMap(([first, ...same]) =>
        first ? [hidden(first, 1 + same.length)] : []
      );
      return list([...ids.filter((id) => !isHidden(id)).map(actor), ...persons]);
    },
    named,
    stakes: (ids) => named(ids.map((id) => ecosystem.stakes.get(id))),
    spaces: (ids) => named(ids.map((id) => ecosystem.spaces.get(id))),
    kinds: (kinds) =>
      list(kinds.map((kind) => terms.linkKind[kind].label.toLocaleLowerCase(locale))),
    sphere,
    group: (criterion, key) => {
      switch (criterion) {
        case 'organisation':
        case 'department':
          return actor(asId(key));
        case 'kind':
          return kind(key);
        case 'sphere':
          return sphere(key);
        case 'territory':
          return quoted(key);
      }
    },
    criterion: (criterion) => terms.criterion[criterion].toLocaleLowerCase(locale),
    day: (day) => {
      const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
      const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
      return firstOf(format.format(Date.UTC(year, month - 1, date)));
    },
    referential: (referential) => terms.referential[referential],
    list
  };
}
