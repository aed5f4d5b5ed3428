/**
 * What holds a link together. The sources insist on keeping these apart, so
 * none is a degree of another, and two actors may be tied by several at once:
 * an order *and* a cooperation is precisely the good case.
 *
 * Sources: ATEMIS – IE-EFC, 2024, Fiches 10 and 11; Zoein, « Coopération »;
 * MES, Fiche 2.3; Ballon, 2022.
 */
export const LINK_KINDS = [
  /** « Coopération »: each takes the other's constraints into its own trade-offs. */
  'cooperation',
  /** « Coordination »: tasks articulated by procedures set in advance. */
  'coordination',
  /** « Collaboration »: labour shared, co-labeur. */
  'collaboration',
  /** « Mutualisation »: means put in common. */
  'pooling',
  /** « Partenariat »: association for one defined action. */
  'partnership',
  /** « Alliance »: mutual promise of help, each guarding its own interest. */
  'alliance',
  /** « Entraide »: immediate, empathic, unorganised. */
  'mutual-aid',
  /** « Interconnaissance »: they know each other and each other's work. */
  'acquaintance',
  /** « Relation de service »: provider and beneficiary, acting with rather than on. */
  'service',
  /** « Relation hiérarchique »: line management or supervision, from the one above. */
  'hierarchy',
  /** « Commande »: from the order-giver, « donneur d'ordre », to the provider. */
  'order',
  /** « Financement »: money granted, from the funder. */
  'funding',
  /** « Rivalité, concurrence »: for resources, users, recognition. */
  'rivalry',
  /** « Tension, désaccord » that has surfaced. */
  'tension',
  /** « Appartenance »: belonging to a structure; from the member. In no layer. */
  'membership',
  /** « Lien à préciser »: drawn quickly or imported. In no layer. */
  'unspecified'
] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** The layers that an analysis may look at, one at a time. */
export const LAYERS = ['cooperative', 'coordination', 'command', 'friction'] as const;
export type Layer = (typeof LAYERS)[number];

const LAYER_OF: Readonly<Record<LinkKind, Layer | null>> = {
  cooperation: 'cooperative',
  coordination: 'coordination',
  collaboration: 'cooperative',
  pooling: 'cooperative',
  partnership: 'cooperative',
  alliance: 'cooperative',
  'mutual-aid': 'cooperative',
  acquaintance: 'coordination',
  service: 'cooperative',
  hierarchy: 'command',
  order: 'command',
  funding: 'command',
  rivalry: 'friction',
  tension: 'friction',
  membership: null,
  unspecified: null
};

/**
 * The layer that a kind of link belongs to, or `null` for the kinds that are in
 * none. A service is in its layer only when it is reciprocal: see `layerOf`.
 */
export function layerOfKind(kind: LinkKind): Layer | null {
  return LAYER_OF[kind];
}

/** Kinds whose direction is part of what they mean: who orders, funds, is above, serves, belongs. */
const DIRECTED: ReadonlySet<LinkKind> = new Set([
  'hierarchy',
  'order',
  'funding',
  'service',
  'membership'
]);

/** Whether links of this kind run one way unless someone says otherwise. */
export function isDirectedKind(kind: LinkKind): boolean {
  return DIRECTED.has(kind);
}
