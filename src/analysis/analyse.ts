import type { Ecosystem } from '#domain/ecosystem.ts';
import type { Criterion } from '#domain/map-info.ts';
import type { Referential } from '#domain/referential.ts';
import { contextOf, type Context } from './context.ts';
import type { Finding } from './finding.ts';
import { measuresOf, type Measures } from './measures.ts';
import { STAGES, type Stage } from './rule.ts';
import { RULES, type AnyRule } from './rules.ts';

/** How to read a map otherwise than it says itself. */
export interface AnalysisOptions {
  readonly referential?: Referential;
  readonly criterion?: Criterion;
  /** Where draws of chance start. */
  readonly seed?: number;
  /** Reads what is proposed as if it were there: what a scenario would change. */
  readonly withProposed?: boolean;
}

/** What was analysed, and how it was read. */
export interface AnalysedMap {
  readonly title: string;
  readonly referential: Referential;
  readonly criterion: Criterion;
  readonly seed: number;
  readonly alpha: number;
  readonly withProposed: boolean;
  readonly actors: number;
  /** Links read; the others are left out of every measure. */
  readonly links: number;
  readonly linksLeftOut: number;
  readonly stakes: number;
  /** Third spaces read; the others are left out of every measure. */
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

/** How far an analysis is. */
export interface AnalysisProgress {
  readonly stage: Stage;
  /** Share of the stage that is done, from 0 to 1. */
  readonly share: number;
  /** All that is known so far, once a stage is over. */
  readonly analysis: Analysis | null;
}

/**
 * Analyses a map: the same map read the same way gives the same analysis, byte
 * for byte once written as JSON, whatever order its records were added in and
 * wherever it runs.
 */
export function analyse(ecosystem: Ecosystem, options: AnalysisOptions = {}): Analysis {
  const steps = analysing(ecosystem, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Analyses a map step by step, and says all that is known at the end of each
 * stage: what is drawn, then what is tested against chance, then what was
 * checked in the background. Whoever runs it may stop between two steps.
 */
export function* analysing(
  ecosystem: Ecosystem,
  options: AnalysisOptions = {}
): Generator<AnalysisProgress, Analysis> {
  const { withProposed = false, ...reading } = options;
  const { referential, criterion, seed } = { ...ecosystem.map, ...reading };
  const read = { ...ecosystem, map: { ...ecosystem.map, referential, criterion, seed } };
  const context = contextOf(read, { withProposed });
  const map = mapOf(context, withProposed);
  const measures = measuresOf(context);
  const found = new Map<AnyRule, readonly Finding[]>();
  const known = (): Analysis => ({
    map,
    measures,
    findings: RULES.flatMap((rule) => found.get(rule) ?? [])
  });
  for (const stage of STAGES) {
    yield* runStage(stage, context, found);
    yield { stage, share: 1, analysis: known() };
  }
  return known();
}

/** The rules whose findings a stage settles: its own and, in the background, those it confirms. */
export function rulesOf(stage: Stage): readonly AnyRule[] {
  return RULES.filter(
    (rule) => rule.stage === stage || (stage === 'background' && rule.confirm !== undefined)
  );
}

function* runStage(
  stage: Stage,
  context: Context,
  found: Map<AnyRule, readonly Finding[]>
): Generator<AnalysisProgress, void> {
  const due = rulesOf(stage);
  const at = (rulesDone: number): AnalysisProgress => ({
    stage,
    share: rulesDone / due.length,
    analysis: null
  });
  for (const [index, rule] of due.entries()) {
    const work = rule.stage === stage ? rule.find(context) : confirmed(rule, context, found);
    if (isDone(work)) found.set(rule, inOrderOfId(work));
    else {
      for (let step = work.next(); ; step = work.next()) {
        if (step.done) {
          found.set(rule, inOrderOfId(step.value));
          break;
        }
        yield at(index + step.value);
      }
    }
    yield at(index + 1);
  }
}

type Working = Generator<number, readonly Finding[]>;

function isDone(work: readonly Finding[] | Working): work is readonly Finding[] {
  return Array.isArray(work);
}

function confirmed(
  rule: AnyRule,
  context: Context,
  found: ReadonlyMap<AnyRule, readonly Finding[]>
): Working {
  // Findings are kept by the rule that made them, so they are of its own type.
  const confirm = rule.confirm as (findings: readonly Finding[], context: Context) => Working;
  return confirm(found.get(rule) ?? [], context);
}

function inOrderOfId(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((one, other) => (one.id < other.id ? -1 : 1));
}

function mapOf(
  { ecosystem, actors, links, stakes, spaces }: Context,
  withProposed: boolean
): AnalysedMap {
  const { title, referential, criterion, seed, alpha } = ecosystem.map;
  return {
    title,
    referential,
    criterion,
    seed,
    alpha,
    withProposed,
    actors: actors.length,
    links: links.length,
    linksLeftOut: ecosystem.links.size - links.length,
    stakes: stakes.length,
    spaces: spaces.length,
    spacesLeftOut: ecosystem.spaces.size - spaces.length
  };
}
