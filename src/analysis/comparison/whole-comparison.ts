import { analysing, type Analysis, type AnalysisOptions } from '#analysis/analyse.ts';
import { STAGES } from '#analysis/rule.ts';
import { partOf, type Work } from '#analysis/work.ts';
import { comparing, readAlike, type Comparison } from './compare.ts';
import { findingsBetween, type ComparedFindings } from './findings-between.ts';
import type { TwoStates } from './stayers.ts';

/** Two states of a map, what differs from one to the other, and what became of the findings. */
export interface Compared {
  readonly states: TwoStates;
  readonly comparison: Comparison;
  readonly findings: ComparedFindings;
}

/** Which share of the work each analysis is; the margins are the rest. */
const AN_ANALYSIS = 0.4;

/** Compares two states of a map, findings included: all that is told of them. */
export function* comparingWhole(states: TwoStates, options: AnalysisOptions = {}): Work<Compared> {
  const { withProposed = false } = options;
  const [before, after] = readAlike(states, options);
  const then = yield* partOf(analysisOf(before, { withProposed }), 0, AN_ANALYSIS);
  const now = yield* partOf(analysisOf(after, { withProposed }), AN_ANALYSIS, 2 * AN_ANALYSIS);
  const comparison = yield* partOf(comparing(states, options), 2 * AN_ANALYSIS, 1);
  return { states, comparison, findings: findingsBetween(then, now, states) };
}

function* analysisOf(ecosystem: TwoStates[number], options: AnalysisOptions): Work<Analysis> {
  const steps = analysing(ecosystem, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    const { stage, share } = step.value;
    yield (STAGES.indexOf(stage) + share) / STAGES.length;
  }
}
