import type { MapMeasure } from '#analysis/measure/panel-names.ts';

/** The measures of a map by what they are about, in the order they are read in. */
export const MAP_THEMES = {
  size: ['actors', 'links', 'meanDegree', 'density', 'isolates', 'parts'],
  cohesion: ['connectedness', 'efficiency', 'transitivity', 'averageClustering'],
  centre: ['degreeCentralisation', 'betweennessCentralisation'],
  passages: ['bridges', 'cutPoints', 'localBridges'],
  directions: [
    'reciprocity',
    'reciprocityBeyondDensity',
    'hierarchy',
    'pyramidEfficiency',
    'lubness',
    'reachingCentrality',
    'trophicIncoherence',
    'longestPath'
  ],
  groups: [
    'ei',
    'eiExpected',
    'eiDeviation',
    'groupedUnits',
    'ungroupedUnits',
    'modularity',
    'groupings'
  ],
  spaces: ['spaces', 'spaceDensity', 'spaceClosure']
} as const satisfies Record<string, readonly MapMeasure[]>;
export const THEMES = Object.keys(MAP_THEMES) as (keyof typeof MAP_THEMES)[];
