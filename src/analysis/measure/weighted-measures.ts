import { constraint } from '#analysis/metrics/constraint.ts';
import type { PlainNetwork } from '#analysis/plain-network.ts';
import { byActor, type MeasuresByName } from './measured.ts';
import type { ReadNetwork } from './read-network.ts';

/**
 * Measures in which a strong link counts for more, whichever way it runs: the
 * strength of an actor, that of all its links together, and Burt’s constraint.
 * `null` when no link says how strong it is.
 */
export function weightedMeasures(
  { ids, links }: PlainNetwork,
  { around }: ReadNetwork
): MeasuresByName | null {
  if (links.every(({ weight }) => weight === 1)) return null;
  const strengths = strengthsAlong({ ids, links }, around);
  const totals = ids.map((_, place) => {
    const own = strengths.subarray(around.starts[place], around.starts[place + 1]);
    return own.reduce((sum, strength) => sum + strength, 0);
  });
  return {
    strength: byActor(ids, totals),
    constraint_weighted: byActor(ids, constraint(around, strengths))
  };
}

/** The strength of each tie, in the order of `partners`: that of all the links it stands for. */
function strengthsAlong(
  { ids, links }: Pick<PlainNetwork, 'ids' | 'links'>,
  { size, starts, partners }: ReadNetwork['around']
): Float64Array {
  const places = new Map(ids.map((id, place) => [id, place]));
  const total = new Map<number, number>();
  const add = (from: number, to: number, weight: number): void => {
    total.set(from * size + to, (total.get(from * size + to) ?? 0) + weight);
  };
  for (const { from, to, weight } of links) {
    const start = places.get(from);
    const end = places.get(to);
    if (start === undefined || end === undefined) continue;
    add(start, end, weight);
    add(end, start, weight);
  }
  const strengths = new Float64Array(partners.length);
  for (const actor of ids.keys()) {
    for (let at = starts[actor] ?? 0; at < (starts[actor + 1] ?? 0); at += 1)
      strengths[at] = total.get(actor * size + (partners[at] ?? 0)) ?? 0;
  }
  return strengths;
}
