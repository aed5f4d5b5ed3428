import type { examples as french } from '#i18n/fr/examples.ts';

/** What the page that starts the app says of the examples. */
export const examples: typeof french = {
  lead: 'Cases told in the sources, drawn as they are; every assumption is marked as one.',
  open: 'Open the example',
  texts: {
    loos: {
      title: 'The market of Loos-en-Gohelle',
      lead: 'A town hall, a food co-op (AMAP), small growers, and a market that each expects otherwise. The map itself is in French.'
    },
    lde: {
      title: 'LDE and its carrier',
      lead: 'An order-giver and its provider, before and after two joint visits. The map itself is in French.'
    },
    school: {
      title: 'School services of a town',
      lead: 'Teams led by procedures, a school environment that each sees in their own way, and a scenario: to talk about it together. The map itself is in French.'
    },
    voisinerie: {
      title: 'La Voisinerie de Wazemmes',
      lead: 'A place of the neighbourhood held by several, a lease built by two, and a scenario for those who do not meet yet. The map itself is in French.'
    }
  }
};
