import type { MapMeasure } from '#analysis/measure/panel-names.ts';
import type { MeasureWords } from '#i18n/measure-words.ts';

const noPair = 'la carte a moins de deux acteurs';

/** What is measured of a whole map: its size, how it holds together, where its links gather. */
export const networkMeasures = {
  actors: {
    name: 'Acteurs',
    definition: 'Le nombre d’acteurs dessinés, personnes, services et organisations confondus.',
    formula: 'Un simple compte.',
    limits: 'Un service et les personnes qui s’y trouvent comptent chacun pour un.',
    undefinedWhen: null
  },
  links: {
    name: 'Paires reliées',
    definition:
      'Le nombre de paires d’acteurs reliées\u00a0; si des liens ont un sens, chaque sens compte.',
    formula: 'Plusieurs liens entre les deux mêmes acteurs comptent pour un.',
    limits: 'Rien de ce que portent ces liens, ni de ce qu’ils demandent d’effort.',
    undefinedWhen: null
  },
  isolates: {
    name: 'Acteurs sans lien',
    definition: 'Le nombre d’acteurs que cette couche ne relie à personne.',
    formula: 'Un simple compte.',
    limits: 'Un lien absent de la carte n’est pas un lien absent du terrain.',
    undefinedWhen: null
  },
  parts: {
    name: 'Morceaux',
    definition:
      'Le nombre d’ensembles d’acteurs reliés de proche en proche, les acteurs sans lien mis à part.',
    formula:
      'Deux acteurs sont du même morceau si un chemin les joint, quel que soit le sens des liens.',
    limits:
      'Deux morceaux peuvent se rencontrer ailleurs que par un lien\u00a0: dans un espace tiers, par exemple.',
    undefinedWhen: null
  },
  density: {
    name: 'Densité',
    definition: 'La part des paires d’acteurs qui sont reliées, de 0 à 1.',
    formula: 'Les paires reliées, divisées par toutes les paires possibles.',
    limits:
      'Plus dense ne veut pas dire meilleur\u00a0: chaque lien demande du temps, et la densité baisse d’elle-même quand la carte grandit.',
    undefinedWhen: noPair
  },
  meanDegree: {
    name: 'Partenaires par acteur',
    definition: 'Le nombre moyen d’acteurs avec qui chacun est relié.',
    formula: 'Deux fois les paires reliées, divisées par le nombre d’acteurs.',
    limits:
      'Une moyenne cache les écarts\u00a0: quelques acteurs peuvent avoir presque tous les liens.',
    undefinedWhen: 'la carte n’a aucun acteur'
  },
  connectedness: {
    name: 'Connexité',
    definition: 'La part des paires d’acteurs qu’un chemin joint, de 0 à 1.',
    formula: 'Les paires d’un même morceau, divisées par toutes les paires possibles.',
    limits: 'Un chemin peut être très long, et tenir à un seul acteur.',
    undefinedWhen: noPair
  },
  efficiency: {
    name: 'Proximité d’ensemble',
    definition: 'La proximité moyenne des acteurs, de 0 (aucun lien) à 1 (tous reliés à tous).',
    formula:
      'La moyenne, sur toutes les paires, de 1 divisé par le nombre de pas qui séparent les deux acteurs\u00a0; 0 si aucun chemin ne les joint.',
    limits: 'Ce qui circule vraiment, et à quelle vitesse.',
    undefinedWhen: noPair
  },
  transitivity: {
    name: 'Triangles fermés',
    definition: 'La part des partenaires de partenaires qui sont eux-mêmes partenaires, de 0 à 1.',
    formula: 'Trois fois le nombre de triangles, divisé par le nombre de chemins de deux liens.',
    limits: 'Des triangles nombreux peuvent dire la confiance comme l’entre-soi.',
    undefinedWhen: 'aucun acteur n’a deux partenaires'
  },
  averageClustering: {
    name: 'Entourage relié, en moyenne',
    definition:
      'La part des partenaires de chacun qui sont reliés entre eux, en moyenne, de 0 à 1.',
    formula:
      'La moyenne sur tous les acteurs\u00a0; celui qui a moins de deux partenaires compte pour 0.',
    limits: 'Les acteurs peu reliés y pèsent autant que les autres.',
    undefinedWhen: 'aucun acteur n’a deux partenaires'
  },
  degreeCentralisation: {
    name: 'Centralisation des liens',
    definition:
      'À quel point les liens se rassemblent sur un acteur, de 0 (tous en ont autant) à 1 (une étoile).',
    formula:
      'La somme des écarts entre l’acteur le plus relié et chacun des autres, divisée par ce qu’elle serait dans une étoile.',
    limits: 'Si ce centre a été voulu, ni s’il aide les autres à se relier entre eux.',
    undefinedWhen: 'la carte a moins de trois acteurs'
  },
  betweennessCentralisation: {
    name: 'Centralisation des passages',
    definition:
      'À quel point les chemins les plus courts passent par un seul acteur, de 0 à 1 (une étoile).',
    formula:
      'La somme des écarts d’intermédiarité avec l’acteur qui en a le plus, divisée par ce qu’elle serait dans une étoile.',
    limits:
      'Que quelque chose passe vraiment par cet acteur\u00a0: les chemins les plus courts ne sont pas toujours ceux qu’on prend.',
    undefinedWhen: 'la carte a moins de trois acteurs'
  },
  bridges: {
    name: 'Liens de passage',
    definition: 'Le nombre de liens sans lesquels la carte serait en un morceau de plus.',
    formula: 'Un lien en est un quand aucun autre chemin ne joint ses deux bouts.',
    limits: 'La solidité de ce lien\u00a0: un lien unique peut tenir longtemps.',
    undefinedWhen: null
  },
  cutPoints: {
    name: 'Acteurs de passage',
    definition: 'Le nombre d’acteurs sans lesquels leurs partenaires ne seraient plus tous joints.',
    formula: 'Un acteur en est un quand le retirer met la carte en plus de morceaux.',
    limits: 'Qui prendrait le relais si cet acteur partait.',
    undefinedWhen: null
  },
  localBridges: {
    name: 'Liens ouvrant à d’autres cercles',
    definition: 'Le nombre de liens dont les deux bouts n’ont aucun partenaire commun.',
    formula: 'Un compte des liens qui ne sont le côté d’aucun triangle.',
    limits: 'Ce que chacun apprend de l’autre cercle.',
    undefinedWhen: null
  }
} satisfies Partial<Record<MapMeasure, MeasureWords>>;
