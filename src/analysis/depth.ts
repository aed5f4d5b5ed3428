import type { LinkKind } from '#domain/link-kind.ts';

/**
 * How deep a kind of link goes, by its definition and never by its word, since
 * scales in other languages put the same words in another order (Frey et al.,
 * 2006, against Himmelman, 2002): 1, they know each other's work; 2, tasks are
 * shared or adjusted; 3, means are in common; 4, each takes the other's
 * constraints into its own choices (ATEMIS – IE-EFC, 2024, Fiche 10). 0 for
 * commands and belonging, which say nothing of it; `null` for the kinds whose
 * definition has no place there: a promise, an impulse, a relation of service,
 * a friction, and what is still to be specified.
 */
export const DEPTH_OF: Readonly<Record<LinkKind, 0 | 1 | 2 | 3 | 4 | null>> = {
  cooperation: 4,
  pooling: 3,
  coordination: 2,
  collaboration: 2,
  partnership: 2,
  acquaintance: 1,
  hierarchy: 0,
  order: 0,
  funding: 0,
  membership: 0,
  alliance: null,
  'mutual-aid': null,
  service: null,
  rivalry: null,
  tension: null,
  unspecified: null
};
