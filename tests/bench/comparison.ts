import { compare, comparing } from '#analysis/comparison/compare.ts';
import type { TwoStates } from '#analysis/comparison/stayers.ts';
import { finished } from '#analysis/work.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import { asId, type ActorId } from '#domain/ids.ts';
import { LINK_KINDS } from '#domain/link-kind.ts';
import { generateMap } from '#exchange/generate/generate-map.ts';
import { bin, changeOf } from '#lineage/change.ts';
import { readBack } from '#lineage/read-back.ts';
import { fold, nextDot, type Change } from '#lineage/write.ts';
import { SEED } from './bench-map.ts';
import { here, mediansOf } from './timing.ts';
import type { Target } from './targets.ts';

const ACTORS = 2_000;
/** One record in so many is changed, binned or added between the two states. */
const ONE_IN = 10;

/** The time that two states of 2,000 actors take to compare, every tenth record having changed. */
export async function comparisonTargets(): Promise<Target[]> {
  const states = twoStates();
  const [plain = NaN, withMargins = NaN] = await mediansOf([
    here(() => compare(readAnew(states))),
    here(() => finished(comparing(readAnew(states))))
  ]);
  const what = `comparison of two states of ${ACTORS.toLocaleString('en')} actors, in ms`;
  return [
    { what, target: 1_000, measured: plain },
    { what: `${what}, with margins`, target: 1_000, measured: withMargins }
  ];
}

/** Read apart, so that no record of one is that of the other. */
function twoStates(): TwoStates {
  const { ecosystem: before } = readBack(generateMap({ actors: ACTORS, seed: SEED }).state);
  const { state } = generateMap({ actors: ACTORS, seed: SEED });
  const some = <Id>(ids: Iterable<Id>, first: number): Id[] =>
    [...ids].filter((_, place) => place % ONE_IN === first);
  const changes: Change[] = [
    ...some(before.actors.keys(), 0).map((id) =>
      changeOf('actor', id, { name: `${id}, autrement` })
    ),
    ...some(before.links.keys(), 1).map((id, place) =>
      changeOf('link', id, { kind: LINK_KINDS[place % LINK_KINDS.length] ?? 'order' })
    ),
    ...bin(state, [...some(before.actors.keys(), 2), ...some(before.links.keys(), 3)]),
    ...some(before.actors.keys(), 4).map((id, place) =>
      changeOf('link', `l_new${String(place)}`, {
        from: id,
        to: asId<ActorId>([...before.actors.keys()][place * ONE_IN] ?? id),
        kind: 'cooperation'
      })
    )
  ];
  const { ecosystem: after } = readBack(fold(state, [{ dot: nextDot(state, 'bench'), changes }]));
  return [before, after];
}

/** Tables of their own: what is worked out once for a table is worked out again. */
function readAnew([before, after]: TwoStates): TwoStates {
  const anew = (ecosystem: Ecosystem): Ecosystem => ({
    ...ecosystem,
    actors: new Map(ecosystem.actors),
    links: new Map(ecosystem.links)
  });
  return [anew(before), anew(after)];
}
