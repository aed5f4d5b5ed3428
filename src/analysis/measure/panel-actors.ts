import type { Context } from '#analysis/context.ts';
import { betweennessShares } from '#analysis/metrics/betweenness.ts';
import { closeness } from '#analysis/metrics/closeness.ts';
import { constraint, tieCounts } from '#analysis/metrics/constraint.ts';
import { coreNumbers } from '#analysis/metrics/cores.ts';
import { degrees } from '#analysis/metrics/degree.ts';
import { effectiveSizes } from '#analysis/metrics/effective-size.ts';
import { eigenvector } from '#analysis/metrics/eigenvector.ts';
import { clustering } from '#analysis/metrics/transitivity.ts';
import type { ActorId } from '#domain/ids.ts';
import { numberOrNull } from './measured.ts';
import { ACTOR_MEASURES, type ActorMeasure } from './panel-names.ts';
import type { ReadNetwork } from './read-network.ts';
import type { SharedWork } from './shared-work.ts';

/** An actor of a map, and what is measured of it. */
export interface MeasuredActor {
  readonly id: ActorId;
  readonly values: Readonly<Record<ActorMeasure, number | null>>;
}

/** What the measures of actors rest on besides their network. */
interface Around {
  readonly context: Context;
  /** The E–I index of each actor that has one. */
  readonly inwardness: ReadonlyMap<ActorId, number>;
}

/** Measures of each actor: where it stands among the others on one layer of links, never how it does. */
export function actorMeasures(
  { around, directed }: ReadNetwork,
  shared: SharedWork,
  { context: { actors, spaces, stakes }, inwardness }: Around
): MeasuredActor[] {
  const counted = (lists: readonly (readonly ActorId[])[]): Float64Array => {
    const counts = new Map<ActorId, number>();
    for (const id of lists.flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
    return Float64Array.from(actors, ({ id }) => counts.get(id) ?? 0);
  };
  const measured: Readonly<Record<ActorMeasure, Float64Array | null>> = {
    degree: degrees(around),
    inDegree: directed && degrees(directed.into),
    outDegree: directed && degrees(directed.out),
    betweenness: betweennessShares(shared.betweenness, directed !== null),
    closeness: closeness(shared.distances),
    eigenvector: eigenvector(around),
    constraint: directed ? constraint(around, tieCounts(directed)) : constraint(around),
    effectiveSize: effectiveSizes(around),
    clustering: clustering(around),
    core: coreNumbers(around),
    pairsLost: shared.passages.pairsLost,
    ei: Float64Array.from(actors, ({ id }) => inwardness.get(id) ?? NaN),
    spaces: counted(spaces.map(({ participants }) => participants)),
    stakes: counted(stakes.map(({ concerned }) => concerned))
  };
  return actors.map(({ id }, place) => {
    const values = ACTOR_MEASURES.map(
      (name) => [name, numberOrNull(measured[name]?.[place])] as const
    );
    return { id, values: Object.fromEntries(values) as MeasuredActor['values'] };
  });
}
