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
  /** `null` when they were not looked for, or not yet: it takes ten times as long as the rest. */
  readonly findings: ComparedFindings | null;
}

/** A comparison that says all there is to say. */
export interface WholeComparison extends Compared {
  readonly findings: ComparedFindings;
}

/** Which share of the work comes before the findings. */
const BEFORE_FINDINGS = 0.1;

/**
 * Compares two states of a map, findings included: all that is told of them.
 * `onknown` is told what differs as soon as it is known, before the findings.
 */
export function* comparingWhole(
  states: TwoStates,
  options: AnalysisOptions = {},
  onknown?: (comparison: Comparison) => void
): Work<WholeComparison> {
  const comparison = yield* partOf(comparing(states, options), 0, BEFORE_FINDINGS);
  onknown?.(comparison);
  const findings = yield* partOf(comparingFindings(states, options), BEFORE_FINDINGS, 1);
  return { states, comparison, findings };
}

function* comparingFindings(states: TwoStates, options: AnalysisOptions): Work<ComparedFindings> {
  const { withProposed = false } = options;
  const [before, after] = readAlike(states, options);
  const then = yield* partOf(analysisOf(before, { withProposed }), 0, 0.5);
  const now = yield* partOf(analysisOf(after, { withProposed }), 0.5, 1);
  return findingsBetween(then, now, states);
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
