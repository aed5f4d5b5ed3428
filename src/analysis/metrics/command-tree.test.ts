import fc from 'fast-check';
import { expect, it } from 'vitest';
import { directedNetworkOf, type DirectedNetwork } from '#analysis/network.ts';
import { anyTies, reversed, tiesOf } from '#testing/any-ties.ts';
import { DATASETS, gapBetween, TOLERANCE } from '#testing/oracle.ts';
import { commandTree, type CommandTree } from './command-tree.ts';
import { reachedIn } from './reached.ts';

const KEYS: Readonly<Record<keyof CommandTree, readonly [section: string, key: string]>> = {
  connectedness: ['general', 'connectedness'],
  hierarchy: ['r', 'gtd_hierarchy_krackhardt'],
  efficiency: ['r', 'gtd_efficiency_sna'],
  lubness: ['general', 'lubness_definition']
};

it.each(DATASETS)('has the four dimensions of sna, and its own least bounds, on $name', (data) => {
  const tree = commandTree(data.directedNetwork);
  const references = Object.values(KEYS).map(
    ([section, key]) => (data.sections[section]?.[key] as number | null) ?? NaN
  );
  const values = (Object.keys(KEYS) as (keyof CommandTree)[]).map((key) => tree[key] ?? NaN);

  expect(gapBetween(values, references)).toBeLessThan(TOLERANCE);
});

it('is 1 throughout on a tree that runs down, and on nothing else as small', () => {
  const trees = new Set<string>();
  for (const ties of allTies(4)) {
    const network = directedNetworkOf(4, ties);
    const values = Object.values(commandTree(network));
    if (values.every((value) => value === 1)) trees.add([...ties.from, '-', ...ties.to].join());
  }
  // Cayley: 4² labelled trees, each with any of 4 roots.
  expect(trees.size).toBe(64);
});

it('is undefined where there is nothing to measure', () => {
  const none = { from: new Int32Array(), to: new Int32Array() };
  const unknown = { connectedness: null, hierarchy: null, efficiency: null, lubness: null };

  expect(commandTree(directedNetworkOf(0, none))).toEqual(unknown);
  expect(commandTree(directedNetworkOf(1, none))).toEqual(unknown);
  expect(commandTree(directedNetworkOf(3, none))).toEqual({ ...unknown, connectedness: 0 });
});

/** By the definition: an actor above both that whoever else is above both is above. */
function lubnessByDefinition(network: DirectedNetwork): number | null {
  const { size } = network;
  const above = reachedIn(network.into);
  const around = reachedIn(network.around);
  const lines = Array.from({ length: size }, (_, actor) => new Set(above(actor)));
  const parts = Array.from({ length: size }, (_, actor) =>
    [...around(actor)].sort((a, b) => a - b)
  );
  let without = 0;
  let most = 0;
  for (const [first, members] of parts.entries()) {
    if (members[0] !== first || members.length < 3) continue;
    most += ((members.length - 1) * (members.length - 2)) / 2;
    for (const one of members) {
      for (const other of members.filter((member) => member > one)) {
        const bounds = [...(lines[one] ?? [])].filter((bound) => lines[other]?.has(bound));
        const has = bounds.some((bound) => bounds.every((upper) => lines[bound]?.has(upper)));
        if (!has) without += 1;
      }
    }
  }
  return most === 0 ? null : 1 - without / most;
}

it('finds the least bounds that the definition does, and mirrors hierarchy when commands turn round', () => {
  const seen = { networks: 0, partly: 0, large: 0 };
  fc.assert(
    fc.property(anyTies(45), (ties) => {
      const network = directedNetworkOf(ties.size, tiesOf(ties));
      const { lubness, hierarchy, efficiency, connectedness } = commandTree(network);
      const back = commandTree(directedNetworkOf(ties.size, reversed(tiesOf(ties))));

      seen.networks += 1;
      if (lubness !== null && lubness > 0.05 && lubness < 1) seen.partly += 1;
      if (ties.size > 32) seen.large += 1;
      expect(lubness).toBe(lubnessByDefinition(network));
      expect(back).toMatchObject({ hierarchy, efficiency, connectedness });
    }),
    { numRuns: 400 }
  );
  console.error(JSON.stringify(seen));
  expect(seen.partly).toBeGreaterThan(30);
  expect(seen.large).toBeGreaterThan(30);
});

/** Every set of ties among a few actors. */
function* allTies(size: number): Generator<{ from: Int32Array; to: Int32Array }> {
  const arcs = Array.from({ length: size * size }, (_, at) => [
    Math.floor(at / size),
    at % size
  ]).filter(([from, to]) => from !== to);
  for (let mask = 0; mask < 2 ** arcs.length; mask += 1) {
    const kept = arcs.filter((_, at) => (mask >> at) & 1);
    yield {
      from: Int32Array.from(kept, ([from]) => from ?? 0),
      to: Int32Array.from(kept, ([, to]) => to ?? 0)
    };
  }
}
