import type { spaces as source } from '#i18n/fr/spaces.ts';

const plural = new Intl.PluralRules('en');
const count = (n: number, one: string, other: string): string =>
  `${n.toLocaleString('en')} ${plural.select(n) === 'one' ? one : other}`;

/** What the page of who takes part in what says. */
export const spaces: typeof source = {
  title: 'Who takes part in what',
  crossWith: 'Cross actors with',
  crossing: { space: 'Third spaces', stake: 'Stakes' },
  caption: {
    space: (actors, n) => `${actors} and ${count(n, 'third space', 'third spaces')}`,
    stake: (actors, n) => `${actors} and ${count(n, 'stake', 'stakes')}`
  },
  help: {
    space:
      'Arrows to move, Space to say who takes part, Enter to say also who facilitates, carries or is invited, Delete to empty, F2 on a title to rename it.',
    stake:
      'Arrows to move, Space to say who is concerned, Delete to empty, F2 on a title to rename it.'
  },
  actor: 'Actor',
  total: 'In all',
  search: 'Search for an actor',
  onlyNone: { space: 'Only those who are in none', stake: 'Only those whom nothing concerns' },
  being: {
    participants: 'Takes part',
    facilitators: 'Facilitates',
    carriers: 'Carries',
    invited: 'Invited, absent',
    concerned: 'Concerned'
  },
  nothing: 'no',
  inCell: (actor, gathering) => `${actor}, “${gathering}”`,
  rowTotal: {
    space: (n) => (n === 0 ? 'none' : count(n, 'space', 'spaces')),
    stake: (n) => (n === 0 ? 'none' : count(n, 'stake', 'stakes'))
  },
  columnTotal: {
    space: (n) => (n === 0 ? 'nobody' : count(n, 'actor', 'actors')),
    stake: (n) => (n === 0 ? 'nobody' : count(n, 'concerned', 'concerned'))
  },
  add: { space: 'Add a third space', stake: 'Add a stake' },
  rename: (name) => `Rename “${name}”`,
  open: (name) => `See the sheet of ${name}`,
  sortByName: 'Sort by name',
  sortByNumber: 'Sort by number',
  untreated: (n, names) =>
    n === 1
      ? `No third space works on “${names}”. Where is it talked about?`
      : `No third space works on ${count(n, 'stake', 'stakes')}: ${names}. Where are they talked about?`,
  untreatedHere: 'Where is it talked about?',
  treatedBy: (names) => `Treated by ${names}`,
  others: (n) => `and ${count(n, 'other', 'others')}`,
  inNone: {
    space: (n) =>
      n === 1
        ? 'One actor is in no third space.'
        : `${count(n, 'actor is', 'actors are')} in no third space.`,
    stake: (n) =>
      n === 1
        ? 'One actor is concerned by no stake of the map.'
        : `${count(n, 'actor is', 'actors are')} concerned by no stake of the map.`
  },
  empty: {
    space: 'No third space on the map yet. Where are each one’s constraints put into words?',
    stake: 'No stake on the map yet. What matters to several actors at once?'
  },
  noActors: 'No actor matches.',
  here: (what) => `${what}:`
};
