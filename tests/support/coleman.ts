import { readFileSync } from 'node:fs';
import { directedNetworkOf, type DirectedNetwork } from '#analysis/network.ts';

/** One network at two dates, with what other programs make of their difference. */
interface Coleman {
  readonly before: DirectedNetwork;
  readonly after: DirectedNetwork;
  readonly reference: Reference;
}

interface Reference {
  readonly kept: number;
  readonly appeared: number;
  readonly gone: number;
  readonly hamming: number;
  readonly jaccard: number;
  readonly change: Figures;
  /** Standard errors, from twenty thousand draws. */
  readonly error: Figures;
}

type Figures = Readonly<Record<'directedDensity' | 'density' | 'reciprocity' | 'partners', number>>;

/** Seventy-three schoolboys and who they named as friends, in the autumn and in the spring (Coleman, 1964). */
export function coleman(): Coleman {
  const { size, fall, spring, reference } = JSON.parse(
    readFileSync(new URL('../oracles/coleman.json', import.meta.url), 'utf8')
  ) as {
    readonly size: number;
    readonly fall: readonly number[];
    readonly spring: readonly number[];
    readonly reference: Reference;
  };
  return { before: networkIn(size, fall), after: networkIn(size, spring), reference };
}

function networkIn(size: number, ends: readonly number[]): DirectedNetwork {
  const every = (parity: number): Int32Array =>
    Int32Array.from(ends.filter((_, place) => place % 2 === parity));
  return directedNetworkOf(size, { from: every(0), to: every(1) });
}
