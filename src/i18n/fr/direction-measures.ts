import type { MapMeasure } from '#analysis/measure/panel-names.ts';
import type { MeasureWords } from '#i18n/measure-words.ts';

const noDirection = 'aucun lien lu ne va dans un seul sens';

/** What is measured of the way links run over a whole map. */
export const directionMeasures = {
  reciprocity: {
    name: 'Réciprocité',
    definition: 'La part des liens à sens unique qui sont rendus par un lien en retour, de 0 à 1.',
    formula: 'Les liens dont le retour existe aussi, divisés par tous les liens.',
    limits: 'Qu’un retour vaille l’aller\u00a0: seule sa présence compte.',
    undefinedWhen: noDirection
  },
  reciprocityBeyondDensity: {
    name: 'Réciprocité au-delà du hasard',
    definition:
      'La réciprocité comparée à celle d’autant de liens tirés au hasard\u00a0: 0 s’il y en a autant, au-dessous de 0 s’il y en a moins.',
    formula: 'La réciprocité moins la densité, divisée par 1 moins la densité.',
    limits: 'Pourquoi des liens ne sont pas rendus\u00a0: certains n’ont pas à l’être.',
    undefinedWhen: noDirection
  },
  hierarchy: {
    name: 'Sens unique de proche en proche',
    definition: 'La part des paires où l’un atteint l’autre sans que l’autre l’atteigne, de 0 à 1.',
    formula: 'Les paires jointes dans un seul sens, divisées par les paires jointes.',
    limits: 'Une forme, jamais une qualité\u00a0: une hiérarchie peut soutenir la coopération.',
    undefinedWhen: noDirection
  },
  pyramidEfficiency: {
    name: 'Liens sans doublon',
    definition:
      'À quel point il n’y a pas plus de liens qu’il n’en faut pour tenir chaque morceau, de 0 à 1.',
    formula: '1 moins la part des liens en trop, sur tous ceux qui auraient pu l’être.',
    limits: 'Qu’un lien de plus soit inutile\u00a0: il peut faire tenir l’ensemble.',
    undefinedWhen: noDirection
  },
  lubness: {
    name: 'Supérieur commun',
    definition: 'La part des paires qui ont quelqu’un au-dessus d’elles deux, de 0 à 1.',
    formula: '1 moins la part des paires d’un morceau qu’aucun acteur n’atteint ensemble.',
    limits: 'Que ce supérieur arbitre, ni qu’il en ait la charge.',
    undefinedWhen: noDirection
  },
  reachingCentrality: {
    name: 'Portée inégale',
    definition: 'À quel point un acteur atteint plus de monde que les autres, de 0 à 1.',
    formula:
      'La moyenne des écarts de portée avec l’acteur qui atteint la plus grande part des autres.',
    limits: 'Ce que devient la demande en descendant.',
    undefinedWhen: noDirection
  },
  trophicIncoherence: {
    name: 'Écart à des niveaux nets',
    definition:
      'À quel point les liens ne descendent pas d’exactement un niveau, de 0 à 1 (ils tournent en rond).',
    formula: 'La moyenne des carrés des écarts à un niveau, une fois les acteurs placés au mieux.',
    limits: 'Que des niveaux nets soient préférables.',
    undefinedWhen: noDirection
  },
  longestPath: {
    name: 'Plus longue chaîne',
    definition: 'Le nombre de pas de la plus longue suite de liens qui descend.',
    formula: 'Les acteurs qui s’atteignent en rond comptent pour un seul.',
    limits: 'Que chaque maillon porte la même demande.',
    undefinedWhen: noDirection
  }
} satisfies Partial<Record<MapMeasure, MeasureWords>>;
