import type { Facet } from '#domain/facet.ts';

/** What the lines of a legend can be clicked for: to keep what they stand for, or no longer. */
export interface LegendFilter {
  asks(facet: Facet, value: string): boolean;
  toggle(facet: Facet, value: string): void;
}
