import type { ActorMeasure, GroupMeasure, MapMeasure } from '#analysis/measure/panel-names.ts';
import { citationOf, REFERENCES, type Reference } from './references.ts';

/** Publications that measures of the panel come from, and no rule does. */
const MORE = {
  'bonacich-1972': {
    authors: 'P. Bonacich',
    year: 1972,
    title: 'Factoring and Weighting Approaches to Status Scores and Clique Identification',
    where: 'Journal of Mathematical Sociology 2'
  },
  'borgatti-everett-1997': {
    authors: 'S. P. Borgatti, M. G. Everett',
    year: 1997,
    title: 'Network Analysis of 2-Mode Data',
    where: 'Social Networks 19'
  },
  'granovetter-1973': {
    authors: 'M. S. Granovetter',
    year: 1973,
    title: 'The Strength of Weak Ties',
    where: 'American Journal of Sociology 78'
  },
  'latora-2001': {
    authors: 'V. Latora, M. Marchiori',
    year: 2001,
    title: 'Efficient Behavior of Small-World Networks',
    where: 'Physical Review Letters 87'
  },
  'mones-2012': {
    authors: 'E. Mones, L. Vicsek, T. Vicsek',
    year: 2012,
    title: 'Hierarchy Measure for Complex Networks',
    where: 'PLoS ONE 7'
  },
  'newman-2004': {
    authors: 'M. E. J. Newman, M. Girvan',
    year: 2004,
    title: 'Finding and Evaluating Community Structure in Networks',
    where: 'Physical Review E 69'
  },
  'robins-2004': {
    authors: 'G. Robins, M. Alexander',
    year: 2004,
    title: 'Small Worlds among Interlocking Directors',
    where: 'Computational and Mathematical Organization Theory 10'
  },
  'seidman-1983': {
    authors: 'S. B. Seidman',
    year: 1983,
    title: 'Network Structure and Minimum Degree',
    where: 'Social Networks 5'
  },
  'watts-1998': {
    authors: 'D. J. Watts, S. H. Strogatz',
    year: 1998,
    title: 'Collective Dynamics of ‘Small-World’ Networks',
    where: 'Nature 393'
  }
} as const satisfies Record<string, Reference>;

const ALL = { ...REFERENCES, ...MORE };
type Key = keyof typeof ALL;

const OF_MAP: Readonly<Record<MapMeasure, readonly Key[]>> = {
  actors: [],
  links: [],
  isolates: ['wasserman-1994'],
  parts: ['wasserman-1994'],
  density: ['wasserman-1994', 'valente-2007'],
  meanDegree: ['wasserman-1994'],
  connectedness: ['krackhardt-1994', 'borgatti-2006'],
  efficiency: ['latora-2001'],
  transitivity: ['wasserman-1994'],
  averageClustering: ['watts-1998'],
  degreeCentralisation: ['freeman-1978'],
  betweennessCentralisation: ['freeman-1978'],
  bridges: ['tarjan-1972'],
  cutPoints: ['tarjan-1972'],
  localBridges: ['granovetter-1973'],
  reciprocity: ['wasserman-1994'],
  reciprocityBeyondDensity: ['garlaschelli-2004'],
  hierarchy: ['krackhardt-1994'],
  pyramidEfficiency: ['krackhardt-1994'],
  lubness: ['krackhardt-1994'],
  reachingCentrality: ['mones-2012'],
  trophicIncoherence: ['mackay-2020'],
  longestPath: [],
  ei: ['krackhardt-1988'],
  eiExpected: ['krackhardt-1988'],
  eiDeviation: ['krackhardt-1988'],
  groupedUnits: [],
  ungroupedUnits: [],
  modularity: ['newman-2004', 'blondel-2008'],
  groupings: ['blondel-2008'],
  spaces: [],
  spaceDensity: ['borgatti-everett-1997'],
  spaceClosure: ['robins-2004']
};

const OF_GROUPS: Readonly<Record<GroupMeasure, readonly Key[]>> = {
  units: [],
  internalLinks: [],
  externalLinks: [],
  ei: ['krackhardt-1988'],
  eiEnds: ['krackhardt-1988']
};

const OF_ACTORS: Readonly<Record<ActorMeasure, readonly Key[]>> = {
  degree: ['freeman-1978'],
  inDegree: ['freeman-1978'],
  outDegree: ['freeman-1978'],
  betweenness: ['freeman-1978'],
  closeness: ['freeman-1978', 'wasserman-1994'],
  eigenvector: ['bonacich-1972'],
  constraint: ['burt-1992'],
  effectiveSize: ['burt-1992'],
  clustering: ['watts-1998'],
  core: ['seidman-1983'],
  pairsLost: ['borgatti-2006'],
  ei: ['krackhardt-1988'],
  spaces: ['breiger-1974'],
  stakes: ['breiger-1974']
};

const OF = { map: OF_MAP, groups: OF_GROUPS, actors: OF_ACTORS };

/** What is measured: the map as a whole, its groups, or its actors. */
export const LEVELS = ['map', 'groups', 'actors'] as const;
export type Level = (typeof LEVELS)[number];

/** The publications that a measure comes from, as citations; none for a plain count. */
export function measureReferences(level: Level, measure: string): readonly string[] {
  const keys = new Map<string, readonly Key[]>(Object.entries(OF[level])).get(measure) ?? [];
  return keys.map((key) => citationOf(ALL[key]));
}
