import type { TwoStates } from '#analysis/comparison/stayers.ts';
import { comparingWhole, type WholeComparison } from '#analysis/comparison/whole-comparison.ts';
import type { Work } from '#analysis/work.ts';
import { tellEarly, tellWork } from './work-apart.ts';

/** What differs is told before the findings; the states stay where they are asked from. */
function* findingsBetween(states: TwoStates): Work<WholeComparison['findings']> {
  const { findings } = yield* comparingWhole(states, {}, tellEarly);
  return findings;
}

onmessage = ({ data }: MessageEvent<TwoStates>): void => {
  tellWork(findingsBetween(data));
};
