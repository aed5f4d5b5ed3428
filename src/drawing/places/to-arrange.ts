import type { Point } from '#domain/fields.ts';

/** A box to be given a place. */
export interface ToArrange {
  readonly id: string;
  /** The box it is inside. */
  readonly inside: string | null;
  /** Of a box that holds others, the least it can be inside its edges. */
  readonly width: number;
  readonly height: number;
  /** Where it stays; `null` for a box that is to be given a place, or that holds others. */
  readonly fixed: Point | null;
  /** Where it is, before it is given a place. */
  readonly now: Point;
}

/** What draws two boxes near one another. */
export interface Tie {
  readonly from: string;
  readonly to: string;
  /** The length that suits it, from edge to edge, in units of the canvas. */
  readonly length: number;
  /** How much it matters that nothing stands in its way, from 0 to 1. */
  readonly weight: number;
  /** Whether the first end orders, funds or directs the second. */
  readonly isCommand: boolean;
}

/** Boxes, and what draws them near one another. */
export interface ToArrangeAll {
  readonly nodes: readonly ToArrange[];
  readonly ties: readonly Tie[];
}
