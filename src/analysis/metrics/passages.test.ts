import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { networkOf, pairCount, pairsOf, type Network } from '#analysis/network.ts';
import { anyTies, renumbered } from '#testing/any-network.ts';
import { DATASETS, gapBetween, inOrderOf, TOLERANCE, type References } from '#testing/oracle.ts';
import { weakComponents } from './components.ts';
import { localBridgeCount, passagesOf } from './passages.ts';

const RUNS = { numRuns: 400, seed: 3 };

/** How many pairs of actors some path joins. */
function pairsJoined(network: Network): number {
  return weakComponents(network).sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
}

/** The same network once some ties are gone. */
function withoutTies(network: Network, isGone: (one: number, other: number) => boolean): Network {
  const { from, to } = pairsOf(network);
  const left = [...from.keys()].filter((tie) => !isGone(from[tie]!, to[tie]!));
  return networkOf(network.size, {
    from: Int32Array.from(left, (tie) => from[tie]!),
    to: Int32Array.from(left, (tie) => to[tie]!)
  });
}

describe('against networkx and igraph', () => {
  it.each(DATASETS.map((one) => [one.name, one] as const))(
    '%s',
    (_, { ids, network, sections }) => {
      const general = sections['general'] ?? {};
      const passages = passagesOf(network);
      const named = (one: number, other: number): string => [ids[one], ids[other]].sort().join(' ');

      expect(
        [...passages.bridges.from].map((one, at) => named(one, passages.bridges.to[at]!)).sort()
      ).toEqual((general['bridges'] as string[][]).map((pair) => pair.toSorted().join(' ')).sort());
      expect([...passages.articulations].map((actor) => ids[actor]).sort()).toEqual(
        (general['articulation_points'] as string[]).toSorted()
      );
      expect(passages.blocks).toBe(general['biconnected_components']);
      expect(localBridgeCount(network)).toBe(general['local_bridges_no_common_neighbour']);
      const lost = inOrderOf(ids, general['pairs_lost_if_removed'] as References);
      expect(gapBetween(passages.pairsLost, lost)).toBeLessThan(TOLERANCE);
    }
  );
});

it('finds what taking each tie and each actor away shows, one by one', () => {
  const seen = { bridges: 0, articulations: 0, parts: 0 };
  fc.assert(
    fc.property(anyTies, (ties) => {
      const network = networkOf(ties.size, ties);
      const whole = pairsJoined(network);
      const { from, to } = pairsOf(network);
      const passages = passagesOf(network);
      const lostBy = [...from].map(
        (one, tie) =>
          whole - pairsJoined(withoutTies(network, (a, b) => a === one && b === to[tie]))
      );
      const bridges = [...from.keys()].filter((tie) => lostBy[tie]! > 0);
      const lostWith = Array.from(
        { length: network.size },
        (_, actor) =>
          whole - pairsJoined(withoutTies(network, (one, other) => [one, other].includes(actor)))
      );
      const parts = weakComponents(network).sizes.length;
      seen.bridges += bridges.length;
      seen.articulations += passages.articulations.length;
      seen.parts += parts > 1 ? 1 : 0;

      expect([...passages.bridges.from]).toEqual(bridges.map((tie) => from[tie]));
      expect([...passages.bridges.to]).toEqual(bridges.map((tie) => to[tie]));
      expect([...passages.bridgePairsLost]).toEqual(bridges.map((tie) => lostBy[tie]));
      expect([...passages.pairsLost]).toEqual(lostWith);
      const more = (actor: number): number =>
        weakComponents(withoutTies(network, (one, other) => [one, other].includes(actor))).sizes
          .length - 1;
      expect([...passages.articulations]).toEqual(
        [...lostWith.keys()].filter((actor) => more(actor) > parts)
      );
    }),
    RUNS
  );
  console.error(seen);
  expect(seen.bridges).toBeGreaterThan(500);
  expect(seen.articulations).toBeGreaterThan(300);
  expect(seen.parts).toBeGreaterThan(100);
});

it('says the same whatever the numbers of the actors', () => {
  fc.assert(
    fc.property(
      anyTies.chain((ties) =>
        fc.tuple(
          fc.constant(ties),
          fc.shuffledSubarray([...Array(ties.size).keys()], {
            minLength: ties.size,
            maxLength: ties.size
          })
        )
      ),
      ([ties, order]) => {
        const network = networkOf(ties.size, ties);
        const moved = networkOf(ties.size, renumbered(ties, order));
        const [one, other] = [passagesOf(network), passagesOf(moved)];
        expect(order.map((place) => other.pairsLost[place])).toEqual([...one.pairsLost]);
        expect(other.blocks).toBe(one.blocks);
        expect(other.bridges.from.length).toBe(one.bridges.from.length);
        expect(localBridgeCount(moved)).toBe(localBridgeCount(network));
      }
    ),
    RUNS
  );
});

it('goes down a path of a hundred thousand actors', () => {
  const from = Int32Array.from({ length: 99_999 }, (_, actor) => actor);
  const network = networkOf(100_000, { from, to: from.map((actor) => actor + 1) });
  const { bridges, articulations, blocks } = passagesOf(network);
  expect(bridges.from.length).toBe(pairCount(network));
  expect(articulations.length).toBe(99_998);
  expect(blocks).toBe(99_999);
});
