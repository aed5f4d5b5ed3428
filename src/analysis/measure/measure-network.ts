import type { PlainNetwork } from '#analysis/plain-network.ts';
import { partOf, type Work } from '#analysis/work.ts';
import { communityMeasures } from './community-measures.ts';
import { generalMeasures } from './general-measures.ts';
import { linkPredictionMeasures } from './link-prediction-measures.ts';
import type { MeasuresByName } from './measured.ts';
import { readNetwork } from './read-network.ts';
import { referenceMeasures } from './reference-measures.ts';
import { sharedWork } from './shared-work.ts';
import { readTwoMode, twoModeMeasures } from './two-mode-measures.ts';

/** How to measure a network. */
export interface MeasuringOptions {
  /** The attribute that actors are grouped by; `null` to group them by none. */
  readonly by: string | null;
  /** Where draws of chance start. */
  readonly seed: number;
}

/** Measures of a network, by family and by name. */
export interface NetworkMeasures {
  readonly general: MeasuresByName;
  readonly communities: MeasuresByName;
  readonly linkpred: MeasuresByName;
  /** When an attribute says that the network has two modes. */
  readonly two_mode?: MeasuresByName;
  readonly r: MeasuresByName;
}

/**
 * Works out every measure of a network, under the names that the reference
 * engines’ values go by, so that researchers may compare them one by one. What
 * is not defined is `null`. The same network and seed always give the same.
 */
export function* measureNetwork(
  network: PlainNetwork,
  { seed }: MeasuringOptions
): Work<NetworkMeasures> {
  const read = readNetwork(network);
  const shared = yield* partOf(sharedWork(read), 0, 0.3);
  const general = yield* partOf(generalMeasures(read, shared), 0.3, 0.4);
  const communities = yield* partOf(communityMeasures(read, seed), 0.4, 0.6);
  const twoMode = readTwoMode(network);
  return {
    general,
    communities,
    linkpred: linkPredictionMeasures(read, null),
    ...(twoMode ? { two_mode: yield* partOf(twoModeMeasures(twoMode), 0.9, 1) } : {}),
    r: referenceMeasures(read, shared)
  };
}
