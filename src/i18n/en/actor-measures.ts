import type { ActorMeasure, GroupMeasure } from '#analysis/measure/panel-names.ts';
import type { MeasureWords } from '#i18n/measure-words.ts';

const alone = 'the actor has no partner';
const noDirection = 'no link that is read runs one way';

/** What is measured of each group. */
export const groupMeasures: Readonly<Record<GroupMeasure, MeasureWords>> = {
  units: {
    name: 'Units',
    definition:
      'How many units the group has: departments, organisations or actors, by the grouping.',
    formula: 'A plain count.',
    limits: 'Their size, and their means.',
    undefinedWhen: null
  },
  internalLinks: {
    name: 'Internal links',
    definition: 'How many linked pairs have both ends in the group.',
    formula: 'A plain count.',
    limits: 'What is done inside one unit.',
    undefinedWhen: null
  },
  externalLinks: {
    name: 'External links',
    definition: 'How many linked pairs have one end only in the group.',
    formula: 'A plain count.',
    limits: 'Which groups these links lead to.',
    undefinedWhen: null
  },
  ei: {
    name: 'E–I index, in links',
    definition:
      'The balance of the group’s external and internal links: from −1 (all within) to 1 (all across).',
    formula: 'External less internal links, over their sum.',
    limits: 'Whether the group is closed: a small one has few pairs inside.',
    undefinedWhen: 'the group has no link'
  },
  eiEnds: {
    name: 'E–I index, in ends of links',
    definition:
      'The same balance, as the units of the group see it: an internal link takes up two of them.',
    formula: 'External links less twice the internal ones, over their sum.',
    limits: 'Like the one before, it is to be compared with what chance gives.',
    undefinedWhen: 'the group has no link'
  }
};

/** What is measured of each actor. */
export const actorMeasures: Readonly<Record<ActorMeasure, MeasureWords>> = {
  degree: {
    name: 'Partners',
    definition: 'How many actors it is linked with, whichever way links run.',
    formula: 'A plain count.',
    limits: 'How deep these links go, and whether they are alike.',
    undefinedWhen: null
  },
  inDegree: {
    name: 'Links received',
    definition: 'How many actors have a link that leads to it.',
    formula: 'A link that runs both ways counts both ways.',
    limits: 'What these links ask.',
    undefinedWhen: noDirection
  },
  outDegree: {
    name: 'Links sent',
    definition: 'How many actors one of its links leads to.',
    formula: 'A link that runs both ways counts both ways.',
    limits: 'How these links are received.',
    undefinedWhen: noDirection
  },
  betweenness: {
    name: 'Betweenness',
    definition:
      'The share of the shortest paths between two other actors that go through it, from 0 to 1.',
    formula:
      'The mean, over all pairs of other actors, of the share of their shortest paths that it stands on.',
    limits: 'Whether it links, or holds back, what goes through.',
    undefinedWhen: 'the map has fewer than three actors'
  },
  closeness: {
    name: 'Closeness',
    definition: 'How close it is on average to those a path joins to it, from 0 to 1.',
    formula:
      'The inverse of the mean number of steps, times the share of the others that are joined.',
    limits: 'That anyone turns to it.',
    undefinedWhen: 'the actor is alone on the map'
  },
  eigenvector: {
    name: 'Well-linked partners',
    definition: 'How far its partners are linked with well-linked actors, from 0 to 1.',
    formula: 'Each counts for the sum of what its partners count for; the squares sum to 1.',
    limits: 'Almost nothing when the map is in parts: only the one with most links counts there.',
    undefinedWhen: 'there is no link in this layer'
  },
  constraint: {
    name: 'Constraint',
    definition:
      'How far its links lead back to the same partners, from almost 0 to 1, sometimes a little more.',
    formula:
      'The sum, over its partners, of the squared share of its links that lead to each, directly or through another partner.',
    limits: 'Whether it suffers from that: close company protects too.',
    undefinedWhen: alone
  },
  effectiveSize: {
    name: 'Non-redundant partners',
    definition:
      'How many partners it has, less what the links among them repeat; from 1 to its number of partners.',
    formula: 'Partners, less twice the links among them over their number.',
    limits: 'That a repeated link is of no use.',
    undefinedWhen: alone
  },
  clustering: {
    name: 'Linked partners',
    definition: 'The share of its partners who are linked together, from 0 to 1.',
    formula: 'Linked pairs of partners, over all pairs of partners.',
    limits: 'Whether it has anything to do with that.',
    undefinedWhen: 'the actor has fewer than two partners'
  },
  core: {
    name: 'Core',
    definition: 'The largest k such that it is in a set where each has at least k partners.',
    formula: 'The actors with fewest links are taken out one after the other, down to it.',
    limits: 'That the set acts as a group.',
    undefinedWhen: null
  },
  pairsLost: {
    name: 'Pairs lost without it',
    definition:
      'How many pairs of actors no path would join any more without it, its own pairs included.',
    formula: 'The pairs joined with it, less the pairs joined without it.',
    limits: 'Which links would be made if it left.',
    undefinedWhen: null
  },
  ei: {
    name: 'E–I index',
    definition:
      'The balance of its links across and inside its group: from −1 (all inside) to 1 (all across).',
    formula: 'Its external links less its internal ones, over their sum.',
    limits: 'Whether it is open or closed: a group of one has external links only.',
    undefinedWhen: 'none of its links leads to an actor whose group is known'
  },
  spaces: {
    name: 'Third spaces',
    definition: 'How many third spaces it takes part in itself.',
    formula: 'A plain count, whatever the layer.',
    limits: 'What it says there, and what that asks of it.',
    undefinedWhen: null
  },
  stakes: {
    name: 'Stakes',
    definition: 'How many stakes concern it.',
    formula: 'A plain count, whatever the layer.',
    limits: 'How much they matter to it.',
    undefinedWhen: null
  }
};
