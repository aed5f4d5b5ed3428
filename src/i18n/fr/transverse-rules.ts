import type { RuleWords } from '#i18n/rule-words.ts';

/** What each rule about missing transverse links looks for, and how. */
export const transverseRules = {
  'transverse.shared-stake': {
    looks:
      'Des acteurs d’organisations différentes que concerne un même enjeu, ou qu’oppose une tension, et que rien d’autre ne relie.',
    measure:
      'Réseau à deux modes, acteurs et enjeux\u00a0: seule compte l’interdépendance que quelqu’un a déclarée, jamais toutes les paires d’acteurs.',
    silent: 'Les paires dont l’organisation est inconnue sont laissées de côté et comptées.'
  },
  'transverse.thin': {
    looks: 'Moins de liens de coopération entre deux groupes que n’en donnerait le hasard.',
    measure:
      'Nombre de liens entre deux groupes, comparé à m·n_g·n_h / N attendus, où N est le nombre de paires\u202f; toutes les paires de groupes sont examinées ensemble (min-z).',
    silent:
      'Ne regarde pas les paires de groupes qui ont moins de quatre liens possibles, ni celles où le hasard en donnerait moins d’un. Les acteurs sans lien de coopération sont laissés de côté. L’absence peut être un choix.'
  },
  'transverse.introduction': {
    looks:
      'Deux acteurs sans lien, de deux groupes peu reliés, qui ont des partenaires en commun pour les présenter.',
    measure:
      'Allocation de ressource\u00a0: Σ 1/k_z sur les partenaires communs z, k_z étant leur nombre de liens\u202f; qui a beaucoup de liens pèse moins.',
    silent:
      'Une telle mesure prolonge ce qui existe déjà\u00a0: c’est une idée de mise en relation, pas un constat. Trois au plus par paire de groupes\u202f; sans partenaire commun, rien n’est proposé.'
  },
  'transverse.beneficiaries': {
    looks:
      'Une carte, ou une sphère, sans aucun lien avec celles et ceux à qui le service est destiné.',
    measure:
      'Ligne des bénéficiaires dans la table des liens entre natures d’acteurs (matrice de mélange).',
    silent:
      'Ne dit rien d’une carte de moins de deux autres acteurs ou sans lien. Un espace tiers commun n’est pas un lien, mais il est compté.'
  },
  'transverse.unlinked': {
    looks: 'Des acteurs qui n’ont encore aucun lien.',
    measure:
      'Acteurs isolés, sur tous les liens existants\u202f; qui est à l’intérieur d’un autre est compté avec lui.',
    silent: 'Ne dit rien tant que la carte n’a aucun lien.'
  },
  'transverse.only-formal': {
    looks:
      'Un lien formalisé que personne ne porte et qu’aucune situation datée ne montre à l’œuvre.',
    measure:
      'Formalisation, porteurs et situations inscrits sur le lien. C’est ce qui est inscrit\u00a0: il n’y a pas de test.',
    silent:
      'Une personne au bout du lien suffit à le faire vivre. Une situation qui n’a pas été racontée reste inconnue.'
  },
  'transverse.only-personal': {
    looks: 'Un lien entre personnes de deux organisations, sans engagement de ces organisations.',
    measure:
      'Liens entre personnes, et formalisation de tout ce qui relie les deux organisations. C’est ce qui est inscrit\u00a0: il n’y a pas de test.',
    silent:
      'Ne dit rien tant que la formalisation n’est pas renseignée, ni dès qu’autre chose relie les deux organisations.'
  }
} as const satisfies Readonly<Record<string, RuleWords>>;
