import type { TwoStates } from '#analysis/comparison/stayers.ts';
import { comparingWhole, type Compared } from '#analysis/comparison/whole-comparison.ts';
import type { Work } from '#analysis/work.ts';
import { tellWork } from './work-apart.ts';

/** The states stay where they are asked from. */
function* compared(states: TwoStates): Work<Omit<Compared, 'states'>> {
  const { comparison, findings } = yield* comparingWhole(states);
  return { comparison, findings };
}

onmessage = ({ data }: MessageEvent<TwoStates>): void => {
  tellWork(compared(data));
};
