import type { RuleWords } from '#i18n/rule-words.ts';

/** What each rule about the portrait looks for, and how. */
export const portraitRules = {
  'portrait.overview': {
    looks: 'What the map holds, measure by measure, with no overall mark.',
    measure:
      'Numbers of actors and of links per layer, isolates, connectedness, density, mean degree, reciprocity, transitivity 3·triangles / two-link paths, coverage of transverse links and of tensions, share of what is unknown.',
    silent: 'None of these figures is a mark: a denser map is not a better map.'
  },
  'portrait.centre': {
    looks: 'Links that run mostly through one actor, beside the declared governance.',
    measure:
      'Betweenness: the share of pairs of actors whose shortest paths go through an actor; Freeman’s centralisation Σ(C_max − C) over its maximum, that of a star.',
    silent:
      '“Mostly” means more than half of the shortest paths between the others. Says nothing below five organisations linked. To be at the centre may be a choice, a mandate, a load.'
  },
  'portrait.depth': {
    looks: 'The share of links that are information, coordination, pooling and cooperation.',
    measure:
      'Depth from 0 to 4 by the definition of each kind of link, never by the word: English scales give the same words another order.',
    silent: 'No mean is taken across layers. Links still to be specified are counted apart.'
  },
  'portrait.cannot-tell': {
    looks: 'The questions that the map is too small, or too little documented, to answer.',
    measure:
      'Smallest attainable p: 1 / the number of distinct deals of actors among groups, times the deals that are alike. When it is not below α, the tool stays silent and says so.',
    silent: 'To stay silent is not to say that all is well.'
  }
} as const satisfies Readonly<Record<string, RuleWords>>;
