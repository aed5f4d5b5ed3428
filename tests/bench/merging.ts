import { generateMap } from '#exchange/generate/generate-map.ts';
import { decodeState } from '#exchange/decode-state.ts';
import { encodeState } from '#exchange/encode-state.ts';
import { bin, changeOf } from '#lineage/change.ts';
import { difference } from '#lineage/difference.ts';
import type { MapState } from '#lineage/map-state.ts';
import { merge } from '#lineage/merge.ts';
import { readBack } from '#lineage/read-back.ts';
import { fold, nextDot, type Change } from '#lineage/write.ts';
import { SEED } from './bench-map.ts';
import { here, mediansOf } from './timing.ts';
import type { Target } from './targets.ts';

const RECORDS = 12_000;
const FEWER = 1_200;
/** One actor in so many was renamed by both, or binned by the other. */
const ONE_IN = 10;

/** The time that two copies of a map take to be put together, and what it brings to be told. */
export async function mergingTargets(): Promise<Target[]> {
  const [large, small] = [copiesOf(RECORDS), copiesOf(FEWER)];
  const merged = merge(...large);
  const [ours] = large;
  const reading = readBack(ours);
  const [merging = NaN, mergingFewer = NaN, telling = NaN] = await mediansOf([
    here(() => merge(...large)),
    here(() => merge(...small)),
    here(() => difference(ours, merged, reading))
  ]);
  const size = ours.records.size.toLocaleString('en');
  const fewer = small[0].records.size.toLocaleString('en');
  return [
    { what: `merge of two copies of ${size} records, in ms`, target: 500, measured: merging },
    {
      what: `merge, ${size} records ÷ ${fewer} records`,
      target: 20,
      measured: merging / mergingFewer
    },
    { what: `what that merge brings, in ms`, target: 300, measured: telling }
  ];
}

/** Two copies written apart, the other one read from a file. */
function copiesOf(records: number): [MapState, MapState] {
  const state = mapOf(records);
  const actors = [...state.records.values()].flatMap(({ id, type }) =>
    type === 'actor' ? [id] : []
  );
  const some = (first: number): string[] =>
    actors.filter((_, place) => place % ONE_IN === first || place % ONE_IN === first + 1);
  const renamed = (ids: readonly string[], by: string): Change[] =>
    ids.map((id) => changeOf('actor', id, { name: `${id}, ${by}` }));
  const written = (replica: string, changes: readonly Change[]): MapState =>
    fold(state, [{ dot: nextDot(state, replica), changes }]);
  const theirs = written('bench2', [...renamed(some(1), 'là-bas'), ...bin(state, some(5))]);
  return [written('bench1', renamed(some(0), 'ici')), decodeState(encodeState(theirs))];
}

/** A generated map of as many records, or of a few more. */
function mapOf(records: number): MapState {
  for (let actors = Math.ceil(records / 4); ; actors += Math.ceil(records / 40)) {
    const { state } = generateMap({ actors, seed: SEED });
    if (state.records.size >= records) return state;
  }
}
