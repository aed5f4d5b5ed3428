import type { layouts as french } from '#i18n/fr/layouts.ts';

/** What the menu of layouts says. */
export const layouts: typeof french = {
  title: 'Arrange the map',
  selection: (n: number) =>
    `Arrange the selection: ${n.toLocaleString('en')} elements, the rest stays`,
  ways: {
    free: { name: 'Free layout', help: 'Brings together what is tied.' },
    organisations: {
      name: 'By organisation',
      help: 'Packs each organisation, then those without one.'
    },
    spheres: {
      name: 'By functional sphere',
      help: 'A column for each sphere: housing, food…'
    },
    rings: {
      name: 'In rings',
      help: 'Those concerned first, then step by step.'
    },
    commands: {
      name: 'Commands from top to bottom',
      help: 'Orders, funding and hierarchy run down.'
    }
  },
  centre: 'Around',
  stakes: 'Stakes',
  actors: 'Actors',
  placed: 'What you placed',
  stays: 'stays',
  moves: 'moves too',
  columns: (names) => `Columns, from left to right: ${names.join(', ')}.`,
  noSphere: 'no sphere'
};
