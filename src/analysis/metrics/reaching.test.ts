import fc from 'fast-check';
import { expect, it } from 'vitest';
import { directedNetworkOf } from '#analysis/network.ts';
import { anyTies, renamed, reversed, tiesOf } from '#testing/any-ties.ts';
import { DATASETS, gapBetween, TOLERANCE } from '#testing/oracle.ts';
import { condensationOf } from './condensation.ts';
import { longestPath } from './longest-path.ts';
import { flowHierarchy, globalReachingCentrality } from './reaching.ts';

const DIRECTED = DATASETS.filter(({ directed }) => directed);

it.each(DIRECTED)(
  'has the reaching centrality and the flow hierarchy of networkx on $name',
  (data) => {
    const general = data.sections['general'] ?? {};
    const reaching = globalReachingCentrality(data.directedNetwork) ?? NaN;
    const flow = flowHierarchy(data.directedNetwork) ?? NaN;
    const references = [
      general['global_reaching_centrality'],
      general['global_reaching_centrality_unnormalised_def'],
      general['flow_hierarchy']
    ] as number[];

    expect(gapBetween([reaching, reaching, flow], references)).toBeLessThan(TOLERANCE);
  }
);

it('is undefined without ties', () => {
  const none = (size: number): ReturnType<typeof directedNetworkOf> =>
    directedNetworkOf(size, { from: new Int32Array(), to: new Int32Array() });

  expect(globalReachingCentrality(none(3))).toBeNull();
  expect(flowHierarchy(none(3))).toBeNull();
  expect(longestPath(none(0))).toBeNull();
  expect(longestPath(none(2))).toBe(0);
});

/** By trying every way down. */
function longestByTrying(size: number, below: readonly (readonly number[])[]): number {
  const from = (part: number): number =>
    Math.max(0, ...(below[part] ?? []).map((next) => 1 + from(next)));
  return Math.max(...Array.from({ length: size }, (_, part) => from(part)));
}

it('finds the longest way down, in an order that every tie goes down, whichever way commands run', () => {
  const seen = { networks: 0, long: 0, circles: 0 };
  fc.assert(
    fc.property(anyTies(14), fc.nat(), (any, turn) => {
      const ties = tiesOf(any);
      const network = directedNetworkOf(any.size, ties);
      const { network: parts, order, members, of } = condensationOf(network);
      const below = members.map((_, part) => [
        ...parts.out.partners.subarray(parts.out.starts[part], parts.out.starts[part + 1])
      ]);
      const places = new Map(Array.from(order, (part, place) => [part, place]));
      const longest = longestPath(network);
      const names = Array.from({ length: any.size }, (_, actor) => (actor + turn) % any.size);

      seen.networks += 1;
      if ((longest ?? 0) >= 3) seen.long += 1;
      if (members.length < any.size) seen.circles += 1;
      expect(places.size).toBe(members.length);
      for (const [part, lower] of below.entries()) {
        for (const one of lower) expect(places.get(one)).toBeGreaterThan(places.get(part) ?? NaN);
      }
      for (const [part, actors] of members.entries()) {
        for (const actor of actors) expect(of[actor]).toBe(part);
      }
      expect(longest).toBe(longestByTrying(members.length, below));
      expect(longestPath(directedNetworkOf(any.size, reversed(ties)))).toBe(longest);
      expect(longestPath(directedNetworkOf(any.size, renamed(ties, names)))).toBe(longest);
    }),
    { numRuns: 500 }
  );
  console.error(JSON.stringify(seen));
  expect(seen.long).toBeGreaterThan(60);
  expect(seen.circles).toBeGreaterThan(40);
});
