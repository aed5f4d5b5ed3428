import type { RuleWords } from '#i18n/rule-words.ts';

/** What each rule about silos looks for, and how. */
export const siloRules = {
  'silo.inward': {
    looks:
      'Des liens de coopération qui restent à l’intérieur des groupes que forme le critère choisi (organisation, service, nature, sphère, territoire).',
    measure:
      'Indice E–I = (E − I) / (E + I), où E compte les liens entre groupes et I les liens internes\u00a0: −1 quand tout reste à l’intérieur, +1 quand tout va vers l’extérieur. L’indice n’est pas comparé à un seuil mais à ce que donnerait le hasard\u00a0: les mêmes acteurs redistribués entre les groupes, les liens restant en place. Moyenne et écart-type ont une formule exacte\u202f; p vient de toutes les redistributions possibles jusqu’à 50\u202f000, sinon de 9\u202f999 tirages reproductibles.',
    silent:
      'Ne dit rien quand les groupes sont trop petits pour qu’aucune redistribution soit assez rare, quand chacun est seul dans son groupe, ou quand aucun lien de coopération n’est tracé. Les acteurs sans lien de coopération ne comptent pas\u00a0: leur nombre est donné à côté. p doit être inférieur à α, et non égal.'
  },
  'silo.group': {
    looks:
      'Un groupe dont les liens de coopération vont moins vers les autres que ne le ferait attendre son activité.',
    measure:
      'Pour chaque groupe, les bouts de lien qui sortent, comparés à ceux attendus pour autant de bouts de lien en tout\u00a0: E − (E + 2I)·(n − n_g) / (n − 1), dont la moyenne sous redistribution est nulle. Tous les groupes sont examinés ensemble\u00a0: le p de chacun est corrigé par le plus petit z de chaque redistribution (min-z).',
    silent:
      'Ne dit rien d’un groupe d’un seul acteur, ni d’une carte à un seul groupe. Un groupe tourné vers lui-même peut l’être parce que son travail le demande.'
  },
  'silo.separate-parts': {
    looks: 'Une carte en plusieurs parties qu’aucun lien ne rejoint.',
    measure:
      'Composantes faibles sur tous les liens existants\u202f; connexité = Σ n_c(n_c − 1) / (n(n − 1)), la part des paires d’acteurs qu’un chemin relie. C’est un décompte de ce qui est tracé\u00a0: il n’y a pas de test.',
    silent:
      'Les acteurs sans aucun lien sont comptés à part. Les espaces tiers communs à plusieurs parties ne sont pas des liens, mais ils sont signalés.'
  },
  'silo.single-passage': {
    looks:
      'Un lien ou un acteur sans lequel deux parties de la carte, d’au moins deux acteurs chacune, ne seraient plus reliées.',
    measure:
      'Isthmes et points d’articulation du réseau des liens de coopération et de coordination, et nombre de paires d’acteurs qui ne seraient plus reliées sans ce passage.',
    silent:
      'Un acteur qui ne tient à la carte que par un lien n’est pas un passage, et une organisation n’en est un que par ses propres liens, quoi que l’on ait dessiné à l’intérieur. Un passage est souvent une chance\u00a0: la question est de ne pas le faire reposer sur un seul.'
  },
  'silo.single-carrier': {
    looks: 'Un lien entre organisations que fait vivre une seule personne, ou personne de nommé.',
    measure:
      'Les porteurs inscrits sur les liens de coopération et de coordination entre deux organisations. C’est ce qui est inscrit\u00a0: il n’y a pas de test.',
    silent:
      'Une personne qui est au bout d’un lien compte comme nommée. Laisse de côté les organisations que seules des personnes relient, et les liens que porte une équipe ou un service. Un porteur non inscrit reste inconnu.'
  },
  'silo.observed-groupings': {
    looks: 'Des regroupements que dessinent les liens, et qui ne sont pas ceux du critère choisi.',
    measure:
      'Méthode de Louvain, la meilleure de 50 parcours\u202f; modularité Q comparée à celle de 200 cartes où les liens sont échangés au hasard en laissant à chaque acteur le même nombre de liens. Accord avec les groupes déclarés par l’information mutuelle ajustée.',
    silent:
      'Ne dit rien tant que les regroupements ne sont pas plus nets que dans ces cartes, ni quand ils recoupent les groupes déclarés plus souvent que le hasard\u00a0: une carte tirée au hasard a toujours une modularité élevée. Les petits regroupements peuvent échapper à la méthode (limite de résolution).'
  }
} as const satisfies Readonly<Record<string, RuleWords>>;
