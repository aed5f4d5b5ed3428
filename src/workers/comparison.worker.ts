import type { TwoStates } from '#analysis/comparison/stayers.ts';
import { comparingWhole, type Compared } from '#analysis/comparison/whole-comparison.ts';

/** What the main thread is told: how far it is, then what came of it. */
export type ComparisonAnswer =
  | { readonly is: 'progress'; readonly share: number }
  | { readonly is: 'compared'; readonly compared: Omit<Compared, 'states'> };

/** How long between two words on how far it is, in milliseconds. */
const BETWEEN = 100;

const tell = (answer: ComparisonAnswer): void => {
  postMessage(answer);
};

onmessage = ({ data }: MessageEvent<TwoStates>): void => {
  const work = comparingWhole(data);
  let told = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done) {
      const { comparison, findings } = step.value;
      tell({ is: 'compared', compared: { comparison, findings } });
      return;
    }
    if (performance.now() - told < BETWEEN) continue;
    told = performance.now();
    tell({ is: 'progress', share: step.value });
  }
};
