import type { directionMeasures as french } from '#i18n/fr/direction-measures.ts';
import type { MeasureWords } from '#i18n/measure-words.ts';

const noDirection = 'no link that is read runs one way';

/** What is measured of the way links run over a whole map. */
export const directionMeasures: Readonly<Record<keyof typeof french, MeasureWords>> = {
  reciprocity: {
    name: 'Reciprocity',
    definition: 'The share of links that another one returns, from 0 to 1.',
    formula: 'The links whose return is there too, over all links.',
    limits: 'That what is returned is worth what was given: only that it is there counts.',
    undefinedWhen: noDirection
  },
  reciprocityBeyondDensity: {
    name: 'Reciprocity beyond chance',
    definition:
      'Reciprocity against that of as many links drawn at random: 0 for as much, below 0 for less.',
    formula: 'Reciprocity less density, over 1 less density.',
    limits: 'Why links are not returned: some are not to be.',
    undefinedWhen: noDirection
  },
  hierarchy: {
    name: 'One way, step by step',
    definition:
      'The share of pairs where one reaches the other and is not reached by it, from 0 to 1.',
    formula: 'The pairs joined one way only, over the pairs joined.',
    limits: 'A shape, never a quality: a hierarchy may support cooperation.',
    undefinedWhen: noDirection
  },
  pyramidEfficiency: {
    name: 'No spare link',
    definition: 'How far there are no more links than hold each part together, from 0 to 1.',
    formula: '1 less the share of spare links, among all those there might be.',
    limits: 'That one more link is of no use: it may hold the whole together.',
    undefinedWhen: noDirection
  },
  lubness: {
    name: 'Someone above both',
    definition: 'The share of pairs that have someone above both of them, from 0 to 1.',
    formula: '1 less the share of pairs of a part that no actor reaches together.',
    limits: 'That whoever is above settles matters between them, or is meant to.',
    undefinedWhen: noDirection
  },
  reachingCentrality: {
    name: 'Unequal reach',
    definition: 'How far one actor reaches more of the others than the rest do, from 0 to 1.',
    formula: 'The mean gap in reach with the actor that reaches the largest share of the others.',
    limits: 'What becomes of a demand on its way down.',
    undefinedWhen: noDirection
  },
  trophicIncoherence: {
    name: 'Away from clear levels',
    definition:
      'How far links are from falling by exactly one level, from 0 to 1 (they go round in circles).',
    formula: 'The mean squared distance to one level, once actors are placed at best.',
    limits: 'That clear levels are to be preferred.',
    undefinedWhen: noDirection
  },
  longestPath: {
    name: 'Longest chain',
    definition: 'How many steps the longest run of links takes on its way down.',
    formula: 'Actors that reach one another in a circle count for one.',
    limits: 'That each step carries the same demand.',
    undefinedWhen: noDirection
  }
};
