import type { measures as french } from '#i18n/fr/measures.ts';
import { countEn as count } from '#i18n/plural.ts';
import { actorMeasures, groupMeasures } from './actor-measures.ts';
import { directionMeasures } from './direction-measures.ts';
import { groupingMeasures } from './grouping-measures.ts';
import { networkMeasures } from './network-measures.ts';

/** What the panel of measures says. */
export const measures: typeof french = {
  title: 'Measures',
  lead: 'Figures to describe with, and to compare with other tools. None is a mark, and nothing is ranked: more linked does not mean better (Valente, Chou and Pentz, 2007).',
  look: 'Links read',
  looks: {
    cooperative: 'Cooperation',
    coordination: 'Coordination',
    command: 'Orders, hierarchy, funding',
    friction: 'Tensions and rivalries',
    all: 'All links'
  },
  criterion: 'Grouping',
  level: 'What is measured',
  levels: { map: 'The map', groups: 'The groups', actors: 'The actors' },
  themes: {
    size: 'Size',
    cohesion: 'What holds together',
    centre: 'Around a centre',
    passages: 'Passages',
    directions: 'Which way links run',
    groups: 'Groups',
    spaces: 'Third spaces'
  },
  measure: 'Measure',
  value: 'Value',
  meaning: 'What it says',
  more: 'Details',
  formula: 'Formula',
  limits: 'What it does not say',
  undefinedWhen: 'No value when',
  reference: 'Reference',
  undefinedValue: 'no value',
  columns: 'What these columns say',
  mapCaption: (look) => `Measures of the map. Links read: ${look}.`,
  groupsCaption: (criterion, look) =>
    `Measures of each group. Grouping: ${criterion}. Links read: ${look}.`,
  actorsCaption: (look) => `Measures of each actor. Links read: ${look}.`,
  group: 'Group',
  actor: 'Actor',
  noGroup: 'Nothing tells how to group these actors in that way.',
  seek: 'Search for an actor or a group',
  nothingFound: 'Nothing matches.',
  sortBy: (column) => `Sort by: ${column}`,
  alphabetical: 'In alphabetical order',
  previous: 'Previous page',
  next: 'Next page',
  page: (page, pages, rows) =>
    `Page ${String(page)} of ${String(pages)} (${count(rows, 'row', 'rows')})`,
  measuring: (share) => `Working it out… ${String(Math.floor(share * 100))}%`,
  cancel: 'Stop',
  cancelled: 'The work was stopped.',
  again: 'Take it up again',
  failed: 'It failed. Change the links read or reload the page to try again.',
  withProposed: 'What is proposed is read as if it were there.',
  mapMeasures: { ...networkMeasures, ...directionMeasures, ...groupingMeasures },
  groupMeasures,
  actorMeasures
};
