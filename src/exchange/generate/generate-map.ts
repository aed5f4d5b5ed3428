import { randomFrom } from '#analysis/chance/random.ts';
import { changeOf } from '#lineage/change.ts';
import { EMPTY_STATE, MAP_RECORD_ID } from '#lineage/map-state.ts';
import { fold } from '#lineage/write.ts';
import type { MapFile } from '#exchange/map-file.ts';
import { generatedActors } from './generated-actors.ts';
import { generatedCommons } from './generated-commons.ts';
import { generatedLinks } from './generated-links.ts';

/** The most actors of a generated map: with its links, it stays within the limits of a file. */
export const MOST_ACTORS = 12_000;

/**
 * A made-up map of a territory, for demonstrations, tests and benches:
 * organisations, their services and persons, links of every kind, stakes, third
 * spaces and situations, some of them half told as on real maps. The same size
 * and seed always give the same map, its identifier included.
 *
 * Its shape, small groups tied by a few, uneven in size and in activity, follows
 * stochastic block models corrected for degree (Karrer and Newman, 2011).
 *
 * @throws RangeError when the count is no whole number from 1 to `MOST_ACTORS`.
 */
export function generateMap({ actors: count, seed }: { actors: number; seed: number }): MapFile {
  if (!Number.isInteger(count) || count < 1 || count > MOST_ACTORS)
    throw new RangeError(`exchange/generate-map: ${String(count)} actors`);
  const actors = generatedActors(count, seed);
  const links = generatedLinks(actors, seed);
  const { stakes, spaces, situations } = generatedCommons(actors, links, seed);
  const title = `Territoire inventé, ${String(count)} acteurs (graine ${String(seed)})`;
  const changes = [
    changeOf('map', MAP_RECORD_ID, { title, seed }),
    ...actors.map(({ id, values }) => changeOf('actor', id, values)),
    ...links.map(({ id, values }) => changeOf('link', id, values)),
    ...stakes.map(({ id, values }) => changeOf('stake', id, values)),
    ...spaces.map(({ id, values }) => changeOf('space', id, values)),
    ...situations.map(({ id, values }) => changeOf('situation', id, values))
  ];
  const state = fold(EMPTY_STATE, [{ dot: { replica: REPLICA, counter: 1 }, changes }]);
  return { id: idOf(count, seed), state, snapshots: [] };
}

const REPLICA = 'generateur000000';

/** A version 4 UUID drawn from the seed. */
function idOf(count: number, seed: number): string {
  const random = randomFrom(seed, `map of ${String(count)}`);
  const hex = Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join('');
  const cut = (from: number, to: number): string => hex.slice(from, to);
  return `${cut(0, 8)}-${cut(8, 12)}-4${cut(13, 16)}-8${cut(17, 20)}-${cut(20, 32)}`;
}
