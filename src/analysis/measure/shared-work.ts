import { betweenness, directedBetweenness } from '#analysis/metrics/betweenness.ts';
import { distances } from '#analysis/metrics/distances.ts';
import type { Distances } from '#analysis/metrics/wave.ts';
import { passagesOf, type Passages } from '#analysis/metrics/passages.ts';
import { partOf, type Work } from '#analysis/work.ts';
import type { ReadNetwork } from './read-network.ts';

/** What several measures start from, worked out once. */
export interface SharedWork {
  /** Whichever way links run. */
  readonly distances: Distances;
  /** From others to each actor, the way links run. */
  readonly distancesTo: Distances;
  /** Raw betweenness, the way links run. */
  readonly betweenness: Float64Array;
  readonly passages: Passages;
}

/** Works out distances, betweenness and passages: most of the time that measures take. */
export function* sharedWork({ around, directed }: ReadNetwork): Work<SharedWork> {
  const all = yield* partOf(distances(around), 0, directed ? 0.25 : 0.4);
  const to = directed ? yield* partOf(distances(directed.into), 0.25, 0.5) : all;
  const raw = yield* partOf(
    directed ? directedBetweenness(directed) : betweenness(around),
    directed ? 0.5 : 0.4,
    1
  );
  return { distances: all, distancesTo: to, betweenness: raw, passages: passagesOf(around) };
}
