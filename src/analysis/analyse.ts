import type { Ecosystem } from '#domain/ecosystem.ts';
import type { Criterion } from '#domain/map-info.ts';
import type { Referential } from '#domain/referential.ts';
import { contextOf, type Context } from './context.ts';
import type { Finding } from './finding.ts';
import { measuresOf, type Measures } from './measures.ts';
import { RULES } from './rules.ts';

/** How to read a map otherwise than it says itself. */
export interface AnalysisOptions {
  readonly referential?: Referential;
  readonly criterion?: Criterion;
  /** Where draws of chance start. */
  readonly seed?: number;
}

/** What was analysed, and how it was read. */
export interface AnalysedMap {
  readonly title: string;
  readonly referential: Referential;
  readonly criterion: Criterion;
  readonly seed: number;
  readonly actors: number;
  /** Existing links; the others are left out of every measure. */
  readonly links: number;
  readonly linksLeftOut: number;
  readonly stakes: number;
  /** Existing third spaces; the others are left out of every measure. */
  readonly spaces: number;
  readonly spacesLeftOut: number;
}

/** What an analysis says of a map: plain values that can be written as JSON. */
export interface Analysis {
  readonly map: AnalysedMap;
  readonly measures: Measures;
  /** In the order of the rules, then of their identifiers. */
  readonly findings: readonly Finding[];
}

/**
 * Analyses a map: the same map read the same way gives the same analysis, byte
 * for byte once written as JSON, whatever order its records were added in and
 * wherever it runs.
 */
export function analyse(ecosystem: Ecosystem, options: AnalysisOptions = {}): Analysis {
  const { referential, criterion, seed } = { ...ecosystem.map, ...options };
  const read = { ...ecosystem, map: { ...ecosystem.map, referential, criterion, seed } };
  const context = contextOf(read);
  return {
    map: mapOf(context),
    measures: measuresOf(context),
    findings: RULES.flatMap((rule): readonly Finding[] =>
      [...rule.find(context)].sort((one, other) => (one.id < other.id ? -1 : 1))
    )
  };
}

function mapOf({ ecosystem, actors, links, stakes, spaces }: Context): AnalysedMap {
  const { title, referential, criterion, seed } = ecosystem.map;
  return {
    title,
    referential,
    criterion,
    seed,
    actors: actors.length,
    links: links.length,
    linksLeftOut: ecosystem.links.size - links.length,
    stakes: stakes.length,
    spaces: spaces.length,
    spacesLeftOut: ecosystem.spaces.size - spaces.length
  };
}
