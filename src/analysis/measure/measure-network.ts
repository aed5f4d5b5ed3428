import type { PlainNetwork } from '#analysis/plain-network.ts';
import { partOf, type Work } from '#analysis/work.ts';
import { brokerageMeasures } from './brokerage-measures.ts';
import { communityMeasures } from './community-measures.ts';
import { generalMeasures } from './general-measures.ts';
import { groupedNetwork } from './grouped-network.ts';
import { linkPredictionMeasures } from './link-prediction-measures.ts';
import type { MeasuresByName } from './measured.ts';
import { readNetwork } from './read-network.ts';
import { referenceMeasures } from './reference-measures.ts';
import { segregationMeasures } from './segregation-measures.ts';
import { sharedWork } from './shared-work.ts';
import { readTwoMode, twoModeMeasures } from './two-mode-measures.ts';
import { weightedMeasures } from './weighted-measures.ts';

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
  /** When actors are grouped by an attribute that the network has. */
  readonly segregation?: MeasuresByName;
  readonly communities: MeasuresByName;
  readonly linkpred: MeasuresByName;
  /** When an attribute says that the network has two modes. */
  readonly two_mode?: MeasuresByName;
  /** When some link says how strong it is. */
  readonly weighted?: MeasuresByName;
  readonly r: MeasuresByName;
}

/**
 * Works out every measure of a network, under the names that the reference
 * engines’ values go by, so that researchers may compare them one by one. What
 * is not defined is `null`. The same network and seed always give the same.
 */
export function* measureNetwork(
  network: PlainNetwork,
  { by, seed }: MeasuringOptions
): Work<NetworkMeasures> {
  const read = readNetwork(network);
  const shared = yield* partOf(sharedWork(read), 0, 0.3);
  const general = yield* partOf(generalMeasures(read, shared), 0.3, 0.4);
  const communities = yield* partOf(communityMeasures(read, seed), 0.4, 0.6);
  const grouped = by === null ? null : groupedNetwork(network, by);
  const segregation = grouped && (yield* partOf(segregationMeasures(grouped, seed), 0.6, 0.8));
  const twoMode = readTwoMode(network);
  const weighted = weightedMeasures(network, read);
  const groups = grouped && (network.attributes[by ?? ''] ?? null);
  return {
    general,
    ...(segregation ? { segregation } : {}),
    communities,
    linkpred: linkPredictionMeasures(read, groups),
    ...(twoMode ? { two_mode: yield* partOf(twoModeMeasures(twoMode), 0.9, 1) } : {}),
    ...(weighted ? { weighted } : {}),
    r: { ...referenceMeasures(read, shared), ...(grouped ? brokerageMeasures(grouped) : {}) }
  };
}
