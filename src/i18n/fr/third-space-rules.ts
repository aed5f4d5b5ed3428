import type { RuleWords } from '#i18n/rule-words.ts';

/** What each rule about third-space gaps looks for, and how. */
export const thirdSpaceRules = {
  'third-space.link-uncovered': {
    looks:
      'Des liens transverses et des commandes dont les deux bouts ne partagent aucun espace tiers.',
    measure:
      'Co-présence dans les espaces (B·Bᵀ)\u202f; poids d’un espace de k participants 1/(k − 1)\u202f; recherche gloutonne de quelques espaces d’au plus huit acteurs qui couvriraient ces liens.',
    silent:
      'Dépend du référentiel, qui dit ce qui est transverse. Les liens dont la forme est inconnue sont comptés à part.'
  },
  'third-space.tension-uncovered': {
    looks:
      'Une tension, une rivalité ou un enjeu en débat sur lesquels aucun espace réflexif animé par un tiers neutre ne travaille.',
    measure:
      'Espaces qui réunissent les acteurs concernés ou qui traitent le sujet\u202f; parmi eux, ceux qui sont réflexifs et dont l’animation est extérieure aux organisations concernées.',
    silent:
      'Une tension n’est jamais un défaut\u00a0: la coopération peut en partir. Ce qui manque est nommé, du plus proche au plus lointain.'
  },
  'third-space.facilitator-inside': {
    looks:
      'Un espace tiers dont l’animation vient d’une organisation concernée, n’est pas renseignée, ou est payée par l’une des parties.',
    measure:
      'Organisations de qui anime et organisations concernées\u00a0: être dehors, c’est n’en avoir aucune en commun. Dans les termes de Gould et Fernandez, une liaison.',
    silent:
      'Être payé par l’une des parties est une information. Une animation à tour de rôle est inscrite, sans constat.'
  },
  'third-space.single-carrier': {
    looks:
      'Un espace tiers porté par une seule structure, et seul lieu commun de la plupart des paires d’acteurs qui s’y retrouvent.',
    measure:
      'Redondance de l’espace\u00a0: part des paires de participants qui se retrouvent aussi ailleurs, eux-mêmes ou leurs organisations\u202f; la part qui dépend de lui est 1 − redondance. «\u00a0La plupart\u00a0» veut dire plus de la moitié.',
    silent:
      'Ne dit rien d’un espace interne à une organisation, dit commun, ou dont les porteurs ne sont pas notés. Accueillir un espace n’est pas le porter.'
  },
  'third-space.empty-shell': {
    looks:
      'Un espace tiers sans appui, sans temps dédié, ou qui ne s’est pas réuni depuis plus longtemps que son rythme.',
    measure:
      'Les trois registres d’un espace qui tient\u00a0: appui, temps et lieu, compétence d’animation\u202f; et une semaine, un mois, un trimestre… entier de son rythme passé sans rencontre, à la date la plus récente notée sur la carte.',
    silent:
      'Ne compte que ce qui est dit\u00a0: un appui dont personne n’a rien dit reste inconnu. Une compétence d’animation qui manque, à elle seule, ne suffit pas.'
  },
  'third-space.no-reflexive-time': {
    looks: 'Des espaces tiers, dont aucun ne sert à revenir sur le travail commun.',
    measure:
      'Part des espaces qui sont réflexifs\u00a0: retour d’expérience, délibération, arbitrage conjoint.',
    silent: 'Les espaces dont la nature est à préciser sont comptés comme inconnus.'
  },
  'third-space.who-is-missing': {
    looks:
      'Un espace dont presque tous les participants viennent du même groupe alors que d’autres groupes sont concernés, ou auquel des acteurs concernés ou invités ne participent pas.',
    measure:
      'Diversité de Blau 1 − Σ p² et indice de variation qualitative IQV = K(1 − Σ p²) / (K − 1)\u202f; acteurs concernés par ce que l’espace traite, croisés avec ses participants et ses invités.',
    silent:
      '«\u00a0Presque tous\u00a0» veut dire tous, sauf un au plus, avec quatre participants au moins.'
  },
  'third-space.heavy-attendance': {
    looks: 'Un acteur présent dans beaucoup plus d’espaces que les autres.',
    measure:
      'Nombre d’espaces de chaque acteur, plus du double de la médiane et au-delà de la borne de Tukey Q₃ + 1,5·(Q₃ − Q₁).',
    silent:
      'C’est une question de charge, jamais d’importance. Ne dit rien au-dessous de cinq espaces.'
  }
} as const satisfies Readonly<Record<string, RuleWords>>;
