import type { FindingFamily } from '#analysis/finding.ts';

/** The page that lists the rules. */
export const rulesPage = {
  title: 'Les constats et leurs mesures',
  lead: 'Un constat est une question à discuter, jamais un verdict sur des personnes. Chaque règle dit ce qu’elle regarde, par quelle mesure publiée, et quand elle se tait. Le seuil α (0,10 au départ) se règle dans la fiche de la carte\u202f; une mesure indéfinie est dite inconnue, jamais zéro.',
  measure: 'Mesure',
  silent: 'Ce qu’elle ne dit pas',
  idea: 'Idée',
  references: 'Références',
  family: {
    silo: 'Silos',
    domination: 'Domination (donneur d’ordre)',
    transverse: 'Liens transverses manquants',
    'third-space': 'Espaces tiers',
    portrait: 'Portrait'
  } satisfies Record<FindingFamily, string>
};
