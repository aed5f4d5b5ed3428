/** What is measured of a whole map, one layer at a time. */
export const MAP_MEASURES = [
  'actors',
  'links',
  'isolates',
  'parts',
  'density',
  'meanDegree',
  'connectedness',
  'efficiency',
  'transitivity',
  'averageClustering',
  'degreeCentralisation',
  'betweennessCentralisation',
  'bridges',
  'cutPoints',
  'localBridges',
  'reciprocity',
  'reciprocityBeyondDensity',
  'hierarchy',
  'pyramidEfficiency',
  'lubness',
  'reachingCentrality',
  'trophicIncoherence',
  'longestPath',
  'ei',
  'eiExpected',
  'eiDeviation',
  'groupedUnits',
  'ungroupedUnits',
  'modularity',
  'groupings',
  'spaces',
  'spaceDensity',
  'spaceClosure'
] as const;
export type MapMeasure = (typeof MAP_MEASURES)[number];

/** What is measured of each group of a map. */
export const GROUP_MEASURES = ['units', 'internalLinks', 'externalLinks', 'ei', 'eiEnds'] as const;
export type GroupMeasure = (typeof GROUP_MEASURES)[number];

/** What is measured of each actor of a map. */
export const ACTOR_MEASURES = [
  'degree',
  'inDegree',
  'outDegree',
  'betweenness',
  'closeness',
  'eigenvector',
  'constraint',
  'effectiveSize',
  'clustering',
  'core',
  'pairsLost',
  'ei',
  'spaces',
  'stakes'
] as const;
export type ActorMeasure = (typeof ACTOR_MEASURES)[number];
