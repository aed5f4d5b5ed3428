import { randomFrom } from '#analysis/chance/random.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import { groupedMap, namesOf } from './grouped-map.ts';

/**
 * A map drawn at random, grouped by territory, on which each actor has three
 * partners on average and two of one group are so many times likelier to
 * cooperate: 1 for groups that mean nothing.
 */
export function plantedSilos(
  sizes: Readonly<Record<string, number>>,
  ratio: number,
  seed: number
): Ecosystem {
  const names = namesOf(sizes);
  const random = randomFrom(seed, 'planted silos');
  const pairs = names.flatMap((one, place) =>
    names.slice(place + 1).map((other) => ({ one, other, inside: other.startsWith(one.charAt(0)) }))
  );
  const weight = pairs.reduce((sum, { inside }) => sum + (inside ? ratio : 1), 0);
  const likely = (1.5 * names.length) / weight;
  const lines = pairs
    .filter(({ inside }) => random() < likely * (inside ? ratio : 1))
    .map(({ one, other }) => `${one} -cooperation- ${other}`);
  return groupedMap(sizes, lines);
}
