import { analysing, type Analysis } from '#analysis/analyse.ts';
import { STAGES } from '#analysis/rule.ts';
import type { Work } from '#analysis/work.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';

/** Analyses a map as it says itself, all stages as one work. */
export function* analysed(ecosystem: Ecosystem): Work<Analysis> {
  const steps = analysing(ecosystem);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    const { stage, share } = step.value;
    yield (STAGES.indexOf(stage) + share) / STAGES.length;
  }
}
