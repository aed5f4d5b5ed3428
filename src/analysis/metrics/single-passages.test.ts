import fc from 'fast-check';
import { expect, it } from 'vitest';
import { networkOf, pairsOf, type Network } from '#analysis/network.ts';
import { anyTies, tiesAmong } from '#testing/any-network.ts';
import { weakComponents } from './components.ts';
import { singlePassages, type SinglePassage } from './single-passages.ts';

const networkFrom = (size: number, ...ties: [number, number][]): Network =>
  networkOf(size, {
    from: Int32Array.from(ties, ([from]) => from),
    to: Int32Array.from(ties, ([, to]) => to)
  });
const onActors = (network: Network): SinglePassage[] =>
  singlePassages({
    network,
    counts: new Uint8Array(network.size).fill(1),
    actors: network.size,
    setAside: () => [],
    knotOf: () => null
  });
const told = (passages: SinglePassage[]): (readonly [string, number[]])[] =>
  passages.map(({ through, sides }) => [through.join(), sides.map(({ count }) => count)]);

it('tells the tie between two triangles, and not its ends', () => {
  const bridged = networkFrom(6, [0, 1], [1, 2], [0, 2], [2, 3], [3, 4], [4, 5], [3, 5]);
  expect(told(onActors(bridged))).toEqual([['2,3', [3, 3]]]);
});

it('tells the actor that two triangles share, and the tie by which a third one hangs', () => {
  const bow = [
    [0, 1],
    [1, 2],
    [0, 2],
    [2, 3],
    [3, 4],
    [2, 4]
  ] as [number, number][];
  expect(told(onActors(networkFrom(5, ...bow)))).toEqual([['2', [2, 2]]]);
  const hung = networkFrom(8, ...bow, [2, 5], [5, 6], [6, 7], [5, 7]);
  expect(told(onActors(hung))).toEqual([
    ['2,5', [5, 3]],
    ['2', [2, 2]]
  ]);
});

it('leaves aside those who hang on by one link', () => {
  expect(onActors(networkFrom(5, [0, 1], [0, 2], [0, 3], [0, 4]))).toEqual([]);
});

/** The parts that a network falls into, once some ties and an actor are gone. */
function partsLeft(network: Network, isGone: (one: number, other: number) => boolean): number[][] {
  const { from, to } = pairsOf(network);
  const left = [...from.keys()].filter((tie) => !isGone(from[tie]!, to[tie]!));
  const { of } = weakComponents(
    networkFrom(network.size, ...left.map((tie): [number, number] => [from[tie]!, to[tie]!]))
  );
  return [...Map.groupBy(of.keys(), (actor) => of[actor]!).values()];
}

/** Any network, or several small ones that share an actor each with the one before. */
const anyNetwork = fc.oneof(
  anyTies.map((ties) => networkOf(ties.size, ties)),
  fc
    .array(tiesAmong(4, 1.5), { minLength: 2, maxLength: 4 })
    .map((parts) =>
      networkFrom(
        parts.length * 3 + 1,
        ...parts.flatMap(({ from, to }, part) =>
          [...from].map((one, tie): [number, number] => [part * 3 + one, part * 3 + to[tie]!])
        )
      )
    )
);

it('finds what taking each tie and each actor away shows', () => {
  const seen = { ties: 0, actors: 0 };
  fc.assert(
    fc.property(anyNetwork, (network) => {
      const found = onActors(network);
      const { from, to } = pairsOf(network);
      const sideOf = (parts: number[][], actor: number): number[] =>
        parts.find((part) => part.includes(actor)) ?? [];
      const bridges = [...from].flatMap((one, tie) => {
        const other = to[tie]!;
        const parts = partsLeft(network, (a, b) => a === one && b === other);
        const sides = [sideOf(parts, one), sideOf(parts, other)];
        const isPassage = sides[0] !== sides[1] && sides.every(({ length }) => length > 1);
        return isPassage ? [{ through: [one, other], sides }] : [];
      });
      const actors = Array.from({ length: network.size }, (_, actor) => {
        const near = network.partners.subarray(network.starts[actor], network.starts[actor + 1]);
        const parts = partsLeft(network, (a, b) => a === actor || b === actor);
        const isTold = (part: number[]): boolean =>
          bridges.some(
            ({ through: [a, b] }) =>
              (a === actor && part.includes(b!)) || (b === actor && part.includes(a!))
          );
        const sides = parts.filter(
          (part) => part.length > 1 && part.some((one) => near.includes(one)) && !isTold(part)
        );
        return { through: [actor], sides };
      }).filter(({ sides }) => sides.length > 1);
      seen.ties += bridges.length;
      seen.actors += actors.length;

      const plain = (passages: { through: readonly number[]; sides: number[][] }[]): string[] =>
        passages
          .map(({ through, sides }) => {
            const sorted = sides.map((side) => side.toSorted((a, b) => a - b).join());
            return `${through.join()}: ${sorted.sort().join(' | ')}`;
          })
          .sort();
      const membersOf = ({ through, sides }: SinglePassage): (typeof bridges)[number] => ({
        through: [...through],
        sides: sides.map(({ members }) => [...members])
      });
      expect(plain(found.map(membersOf))).toEqual(plain([...bridges, ...actors]));
    }),
    { numRuns: 400, seed: 13 }
  );
  console.error(seen);
  expect(seen.ties).toBeGreaterThan(80);
  expect(seen.actors).toBeGreaterThan(40);
});
