import type { networkMeasures as french } from '#i18n/fr/network-measures.ts';
import type { MeasureWords } from '#i18n/measure-words.ts';

const noPair = 'the map has fewer than two actors';

/** What is measured of a whole map: its size, how it holds together, where its links gather. */
export const networkMeasures: Readonly<Record<keyof typeof french, MeasureWords>> = {
  actors: {
    name: 'Actors',
    definition: 'How many actors are drawn: persons, departments and organisations alike.',
    formula: 'A plain count.',
    limits: 'A department and the persons in it count for one each.',
    undefinedWhen: null
  },
  links: {
    name: 'Linked pairs',
    definition:
      'How many pairs of actors are linked; when some links run one way, each way counts.',
    formula: 'Several links between the same two actors count for one.',
    limits: 'Anything of what these links carry, or of the effort they take.',
    undefinedWhen: null
  },
  isolates: {
    name: 'Actors with no link',
    definition: 'How many actors this layer links to nobody.',
    formula: 'A plain count.',
    limits: 'A link missing from the map is not a link missing in the field.',
    undefinedWhen: null
  },
  parts: {
    name: 'Parts',
    definition: 'How many sets of actors links join step by step, actors with no link left aside.',
    formula: 'Two actors are in the same part when a path joins them, whichever way links run.',
    limits: 'Two parts may meet otherwise than through a link: in a third space, for instance.',
    undefinedWhen: null
  },
  density: {
    name: 'Density',
    definition: 'The share of pairs of actors that are linked, from 0 to 1.',
    formula: 'Linked pairs, over all possible pairs.',
    limits:
      'Denser does not mean better: each link takes time, and density falls by itself as a map grows.',
    undefinedWhen: noPair
  },
  meanDegree: {
    name: 'Partners per actor',
    definition: 'How many actors each one is linked with, on average.',
    formula: 'Twice the linked pairs, over the number of actors.',
    limits: 'An average hides differences: a few actors may have almost all the links.',
    undefinedWhen: 'the map has no actor'
  },
  connectedness: {
    name: 'Connectedness',
    definition: 'The share of pairs of actors that some path joins, from 0 to 1.',
    formula: 'The pairs within one part, over all possible pairs.',
    limits: 'A path may be very long, and hang on a single actor.',
    undefinedWhen: noPair
  },
  efficiency: {
    name: 'Overall closeness',
    definition: 'How close actors are on average, from 0 (no link) to 1 (all linked to all).',
    formula:
      'The mean, over all pairs, of 1 over the number of steps between the two; 0 when no path joins them.',
    limits: 'What really goes round, and how fast.',
    undefinedWhen: noPair
  },
  transitivity: {
    name: 'Closed triangles',
    definition: 'The share of partners’ partners who are partners too, from 0 to 1.',
    formula: 'Three times the triangles, over the paths of two links.',
    limits: 'Many triangles may tell of trust as much as of a closed circle.',
    undefinedWhen: 'nobody has two partners'
  },
  averageClustering: {
    name: 'Linked partners, on average',
    definition:
      'The share of each one’s partners who are linked together, on average, from 0 to 1.',
    formula: 'The mean over all actors; whoever has fewer than two partners counts for 0.',
    limits: 'Actors with few links weigh as much in it as the others.',
    undefinedWhen: 'nobody has two partners'
  },
  degreeCentralisation: {
    name: 'Centralisation of links',
    definition: 'How far links gather on one actor, from 0 (all have as many) to 1 (a star).',
    formula:
      'The sum of the gaps between the actor with most partners and each of the others, over what it would be in a star.',
    limits: 'Whether that centre was wanted, or helps the others to link with one another.',
    undefinedWhen: 'the map has fewer than three actors'
  },
  betweennessCentralisation: {
    name: 'Centralisation of passages',
    definition: 'How far the shortest paths go through one actor, from 0 to 1 (a star).',
    formula:
      'The sum of the gaps in betweenness with the actor that has most, over what it would be in a star.',
    limits:
      'That anything really goes through that actor: the shortest paths are not always those taken.',
    undefinedWhen: 'the map has fewer than three actors'
  },
  bridges: {
    name: 'Passage links',
    definition: 'How many links the map would be in one more part without.',
    formula: 'A link is one when no other path joins its two ends.',
    limits: 'How firm that link is: a single link may hold for long.',
    undefinedWhen: null
  },
  cutPoints: {
    name: 'Passage actors',
    definition: 'How many actors there are without whom their partners would not all be joined.',
    formula: 'An actor is one when taking it out leaves the map in more parts.',
    limits: 'Who would take over if that actor left.',
    undefinedWhen: null
  },
  localBridges: {
    name: 'Links that open to other circles',
    definition: 'How many links have two ends with no partner in common.',
    formula: 'A count of the links that are a side of no triangle.',
    limits: 'What each learns from the other circle.',
    undefinedWhen: null
  }
};
