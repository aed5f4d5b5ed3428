import fc from 'fast-check';
import betweennessOf from 'graphology-metrics/centrality/betweenness.js';
import closenessOf from 'graphology-metrics/centrality/closeness.js';
import linkBetweennessOf from 'graphology-metrics/centrality/edge-betweenness.js';
import eigenvectorOf from 'graphology-metrics/centrality/eigenvector.js';
import { connectedComponents, stronglyConnectedComponents } from 'graphology-components';
import { describe, expect, it } from 'vitest';
import { anyTies, tiesAmong } from '#testing/any-network.ts';
import { directedGraphOf, graphOf } from '#analysis/graph.ts';
import {
  directedNetworkOf,
  networkOf,
  pairsOf,
  type DirectedNetwork,
  type Network
} from '#analysis/network.ts';
import { finished } from '#analysis/work.ts';
import { betweenness, directedBetweenness } from './betweenness.ts';
import { closeness } from './closeness.ts';
import { strongComponents, weakComponents, type Components } from './components.ts';
import { distances } from './distances.ts';
import { eigenvector } from './eigenvector.ts';
import { linkBetweenness } from './link-betweenness.ts';

const RUNS = { numRuns: 300, seed: 20 };
const NEAR = 1e-9;
/** Random networks that a property was held to, and those of them that show something. */
const seen = { networks: 0, tied: 0, inSeveralParts: 0, withCircles: 0, manyPaths: 0 };

/** Networks as they are drawn, tied and with an actor at least: graphology refuses the others. */
function onNetworks(property: (network: Network, directed: DirectedNetwork) => void): void {
  fc.assert(
    fc.property(anyTies, (ties) => {
      const network = networkOf(ties.size, ties);
      seen.networks += 1;
      if (network.partners.length === 0) return;
      seen.tied += 1;
      if (weakComponents(network).sizes.length > 1) seen.inSeveralParts += 1;
      property(network, directedNetworkOf(ties.size, ties));
    }),
    RUNS
  );
}

function expectNear(ours: Float64Array, theirs: Readonly<Record<string, number>>): void {
  expect(ours.length).toBe(Object.keys(theirs).length);
  ours.forEach((value, actor) => {
    expect(Math.abs(value - theirs[actor]!), `actor ${actor}`).toBeLessThan(NEAR);
  });
}

/** The actors of each component, as text, in order. */
function written({ of, sizes }: Components): string[] {
  const members = Array.from(sizes, (): string[] => []);
  of.forEach((component, actor) => members[component]!.push(String(actor)));
  return sortedTexts(members);
}

function sortedTexts(groups: readonly (readonly string[])[]): string[] {
  return groups.map((group) => [...group].sort().join(' ')).sort();
}

describe('on simple networks drawn at random, graphology gives the same', () => {
  const plain = { getEdgeWeight: null, normalized: false };

  it('betweenness', () => {
    onNetworks((network) => {
      const ours = finished(betweenness(network));
      if (ours.some((value) => value % 1 !== 0)) seen.manyPaths += 1;
      expectNear(ours, betweennessOf(graphOf(network), plain));
    });
  });

  it('betweenness along the way ties run', () => {
    onNetworks((_, directed) => {
      const theirs = betweennessOf(directedGraphOf(directed.out), plain);
      expectNear(finished(directedBetweenness(directed)), theirs);
    });
  });

  it('betweenness of ties', () => {
    onNetworks((network) => {
      const graph = graphOf(network);
      const theirs = linkBetweennessOf(graph, plain);
      const { from, to } = pairsOf(network);
      const ours = finished(linkBetweenness(network));
      from.forEach((one, pair) => {
        const theirValue = theirs[graph.edge(one, to[pair]) ?? '']!;
        expect(Math.abs(ours[pair]! - theirValue)).toBeLessThan(NEAR);
      });
    });
  });

  it('closeness, and closeness along the way ties run', () => {
    onNetworks((network, directed) => {
      const wassermanFaust = { wassermanFaust: true };
      expectNear(
        closeness(finished(distances(network))),
        closenessOf(graphOf(network), wassermanFaust)
      );
      expectNear(
        closeness(finished(distances(directed.into))),
        closenessOf(directedGraphOf(directed.out), wassermanFaust)
      );
    });
  });

  it('eigenvector centrality', () => {
    onNetworks((network) => {
      const options = { getEdgeWeight: null, tolerance: 1e-12, maxIterations: 100_000 };
      const ours = eigenvector(network);
      expect(ours).not.toBeNull();
      if (ours !== null) expectNear(ours, eigenvectorOf(graphOf(network), options));
    });
  });

  it('components, weak and strong', () => {
    onNetworks((network, directed) => {
      const strong = strongComponents(directed);
      if (strong.sizes.some((size) => size > 2 && size < network.size)) seen.withCircles += 1;
      expect(written(weakComponents(network))).toEqual(
        sortedTexts(connectedComponents(graphOf(network)))
      );
      expect(written(strong)).toEqual(
        sortedTexts(stronglyConnectedComponents(directedGraphOf(directed.out)))
      );
    });
  });
});

it('measures a network of more actors than are followed at once as graphology does', () => {
  for (const size of [127, 128, 129, 300]) {
    const ties = fc.sample(tiesAmong(size, 2), { numRuns: 1, seed: size })[0]!;
    const { into, out } = directedNetworkOf(size, ties);
    const theirs = closenessOf(directedGraphOf(out), { wassermanFaust: true });
    expectNear(closeness(finished(distances(into))), theirs);
  }
});

it('was held to networks of every sort', () => {
  console.error('networks drawn', seen);
  expect(seen.tied / seen.networks).toBeGreaterThan(0.6);
  expect(seen.inSeveralParts / seen.networks).toBeGreaterThan(0.3);
  expect(seen.manyPaths).toBeGreaterThan(50);
  expect(seen.withCircles).toBeGreaterThan(50);
});
