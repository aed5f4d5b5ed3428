import type { groupingMeasures as french } from '#i18n/fr/grouping-measures.ts';
import type { MeasureWords } from '#i18n/measure-words.ts';

const noLink = 'there is no link in this layer';

/** What is measured of groups and of third spaces over a whole map. */
export const groupingMeasures: Readonly<Record<keyof typeof french, MeasureWords>> = {
  ei: {
    name: 'E–I index',
    definition:
      'The balance of links across and within groups: from −1 (all within) to 1 (all across).',
    formula: 'External links less internal ones, over all links.',
    limits:
      'By itself, almost nothing: small groups draw it towards 1, large ones towards −1. It is to be read beside what chance gives.',
    undefinedWhen: noLink
  },
  eiExpected: {
    name: 'E–I index expected by chance',
    definition: 'The mean E–I index if the same actors were dealt out otherwise among the groups.',
    formula: 'The exact mean over all possible deals, links staying where they are.',
    limits: 'What would be wished for: it is something to compare with.',
    undefinedWhen: noLink
  },
  eiDeviation: {
    name: 'Standard deviation of that index',
    definition: 'How much the E–I index varies from one deal at random to another.',
    formula: 'The exact standard deviation over all possible deals.',
    limits: 'By itself, whether what is seen is worth discussing: the “Findings” panel says that.',
    undefinedWhen: noLink
  },
  groupedUnits: {
    name: 'Grouped units',
    definition:
      'How many units are compared: persons and teams answer there for their department or organisation.',
    formula: 'A plain count of those whose group is known.',
    limits: 'What goes on inside a unit.',
    undefinedWhen: null
  },
  ungroupedUnits: {
    name: 'Units of no known group',
    definition: 'How many units nobody said the group of: they are left aside.',
    formula: 'A plain count.',
    limits: 'Which group they are in.',
    undefinedWhen: null
  },
  modularity: {
    name: 'Modularity',
    definition: 'How far links sort into groupings, at the best found: from 0 to almost 1.',
    formula:
      'The share of links within groupings, less what is expected when each keeps its number of links.',
    limits: 'That there are groupings: chance gives some too, and sometimes many.',
    undefinedWhen: noLink
  },
  groupings: {
    name: 'Groupings in the links',
    definition: 'How many groupings that best sorting has, actors with no link left aside.',
    formula: 'Louvain’s method, taken up several times from the seed of the map.',
    limits: 'Other sortings may be almost as good.',
    undefinedWhen: noLink
  },
  spaces: {
    name: 'Third spaces',
    definition: 'How many third spaces are read on the map, whatever the layer.',
    formula: 'A plain count; those wished for or ended are not in it.',
    limits: 'Whether they still live, and what they are for.',
    undefinedWhen: null
  },
  spaceDensity: {
    name: 'Possible attendance',
    definition: 'The share of all possible places in third spaces that are taken, from 0 to 1.',
    formula: 'Places taken, over the number of actors times that of spaces.',
    limits: 'That everyone is to be everywhere: 1 could not be kept up.',
    undefinedWhen: 'the map has no third space'
  },
  spaceClosure: {
    name: 'Meeting twice',
    definition: 'How far two actors who meet in one space meet in another one too, from 0 to 1.',
    formula: 'Four times the cycles of two actors and two spaces, over the paths of three steps.',
    limits: 'Whether meeting twice is a strength or a burden.',
    undefinedWhen: 'too few spaces have participants in common'
  }
};
