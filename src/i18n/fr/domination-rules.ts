import type { RuleWords } from '#i18n/rule-words.ts';

/** What each rule about domination looks for, and how. */
export const dominationRules = {
  'domination.order-only': {
    looks:
      'Une commande, une hiérarchie ou un financement auxquels rien ne répond\u00a0: ni coopération, dans un sens ou dans l’autre, ni espace tiers commun.',
    measure:
      'Paire d’acteurs regardée couche par couche (dyade multiplexe). Une commande avec coopération, ou avec un espace commun, est comptée comme travaillée et n’est pas signalée.',
    silent:
      'Entre deux organisations, ce que font leurs services et les personnes qui y travaillent compte pour elles. Un lien à préciser reste inconnu.'
  },
  'domination.uneven-knowledge': {
    looks:
      'Un lien dont les deux bouts ne disent pas la même chose de leur côté\u00a0: l’un connaît le travail de l’autre, ou tient compte de ses contraintes, plus que l’autre.',
    measure:
      'Les appréciations de chaque bout, de 0 à 4, montrées toutes les deux. Aucun écart n’est jugé grand ou petit.',
    silent:
      'Un bout qui n’a rien dit n’est comparé à personne\u00a0: l’inconnu n’est jamais un zéro.'
  },
  'domination.kept-conditions': {
    looks:
      'Une commande dont le prestataire répond du résultat, alors que le donneur d’ordre garde une partie des conditions de ce résultat.',
    measure:
      'Deux faits inscrits sur la commande\u00a0: résultat confié, conditions gardées. C’est ce qui est inscrit\u00a0: il n’y a pas de test.',
    silent: 'Ne dit rien tant que l’un des deux faits n’est pas inscrit.'
  },
  'domination.uneven-dependence': {
    looks:
      'Deux acteurs liés par une commande ou un financement, dont les activités ne dépendent pas dans la même mesure l’une de l’autre.',
    measure:
      'Part de l’activité de chacun qui dépend de l’autre\u00a0: déclarée, sinon calculée sur les volumes inscrits, D(j|i) = vᵢⱼ / Σₖ vₖⱼ. Dépendance mutuelle = somme des deux parts\u202f; déséquilibre = leur différence\u202f; concentration des clients HHI = Σ D².',
    silent:
      'Il n’y a pas de seuil\u00a0: les deux parts sont montrées, et la question est celle d’une solution de remplacement. Les parts ne valent que pour ce qui a été inscrit\u00a0: avec un seul volume d’un côté, la part vaudrait 1 quoi qu’il en soit, et reste inconnue.'
  },
  'domination.star': {
    looks:
      'Un donneur d’ordre et trois prestataires au moins, qui n’ont entre eux rien en commun, ou peu.',
    measure:
      'Paires de prestataires qui ont une coopération, une coordination ou un espace tiers en commun, sur k(k − 1)/2 possibles\u202f; taille effective et contrainte du donneur d’ordre. S’ils n’ont rien en commun, c’est un fait tracé\u202f; sinon, leur nombre est comparé à celui qu’auraient k acteurs pris au hasard sur la carte.',
    silent:
      'Ne dit rien au-dessous de trois prestataires, ni quand ils ont autant en commun que des acteurs pris au hasard.'
  },
  'domination.one-way': {
    looks:
      'Des commandes, des hiérarchies et des financements dont plus de la moitié n’ont aucun retour\u00a0: ni commande en sens inverse, ni coopération, ni espace tiers en commun.',
    measure:
      'Dimensions de Krackhardt\u00a0: hiérarchie (part des paires reliées qui ne le sont que dans un sens), efficience, plus petit supérieur commun, connexité\u202f; réciprocité des commandes = liens qui ont un retour / liens. À côté\u00a0: part des mêmes paires qui ont un retour dans la couche de coopération.',
    silent:
      'Ne dit rien au-dessous de trois paires. Une commande va presque toujours dans un seul sens\u00a0: ce qui est regardé est par où les contraintes du terrain remontent.'
  },
  'domination.cascade': {
    looks:
      'Une commande qui descend sur deux niveaux ou plus, sans lien direct entre le premier et le dernier.',
    measure:
      'Plus longs chemins de commandes\u202f; niveaux trophiques et incohérence F = Σ w(hⱼ − hᵢ − 1)² / Σ w, 0 quand les niveaux sont nets.',
    silent:
      'Ne dit rien quand le premier et le dernier ont un lien, quel qu’il soit, ou un espace tiers en commun. Douze constats au plus, les cascades les plus longues\u202f; chacun dit combien il y en a.'
  }
} as const satisfies Readonly<Record<string, RuleWords>>;
