import pagerankOf from 'graphology-metrics/centrality/pagerank.js';
import { directedGraphOf } from '#analysis/graph.ts';
import type { Network } from '#analysis/network.ts';

const CLOSE_ENOUGH = 1e-12;
const MOST_ROUNDS = 1000;

/**
 * PageRank: how often a walk that follows ties stands at each actor, when it starts
 * again from anyone 15 times in 100, and whenever no tie leads on. Shares that sum to
 * 1. Of a directed network, the walk follows the ties of `out`.
 *
 * Source: Brin and Page, 1998.
 */
export function pagerank(network: Network): Float64Array {
  if (network.size === 0) return new Float64Array(0);
  const found = pagerankOf(directedGraphOf(network), {
    getEdgeWeight: null,
    maxIterations: MOST_ROUNDS,
    tolerance: CLOSE_ENOUGH
  });
  return Float64Array.from({ length: network.size }, (_, actor) => found[actor] ?? NaN);
}
