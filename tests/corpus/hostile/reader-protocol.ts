import type { Reading } from '#exchange/problem.ts';

/** An input to be read, as a map or as a network of another program. */
export interface Asked {
  readonly bytes: Uint8Array;
  readonly as: 'map' | 'network';
}

/** What came of it, as a verdict and its codes, and the processor time that it took. */
export interface Answer {
  readonly outcome: string;
  readonly seconds: number;
}

/** A verdict and its codes, each once: `R too-big`. */
export function outcomeOf(reading: Reading<unknown>): string {
  const notices: readonly { readonly code: string }[] = reading.ok
    ? reading.repairs
    : reading.problems;
  const verdict = reading.ok ? (notices.length > 0 ? 'Q' : 'O') : 'R';
  return [verdict, ...new Set(notices.map(({ code }) => code))].join(' ');
}
