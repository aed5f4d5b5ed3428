import type { MapMeasure } from '#analysis/measure/panel-names.ts';
import type { MeasureWords } from '#i18n/measure-words.ts';

const noLink = 'la couche lue n’a aucun lien';

/** What is measured of groups and of third spaces over a whole map. */
export const groupingMeasures = {
  ei: {
    name: 'Indice E–I',
    definition:
      'La balance des liens entre groupes et dans les groupes\u00a0: de −1 (tous dedans) à 1 (tous dehors).',
    formula: 'Les liens externes moins les internes, divisés par tous les liens.',
    limits:
      'Seul, presque rien\u00a0: de petits groupes le tirent vers 1, de grands vers −1. Il se lit à côté de ce que donne le hasard.',
    undefinedWhen: noLink
  },
  eiExpected: {
    name: 'Indice E–I attendu au hasard',
    definition:
      'L’indice E–I moyen si les mêmes acteurs étaient répartis autrement dans les groupes.',
    formula: 'La moyenne exacte sur toutes les répartitions possibles, les liens restant en place.',
    limits: 'Ce qui serait souhaitable\u00a0: c’est un point de comparaison.',
    undefinedWhen: noLink
  },
  eiDeviation: {
    name: 'Écart-type de cet indice',
    definition: 'De combien l’indice E–I varie d’une répartition au hasard à l’autre.',
    formula: 'L’écart-type exact sur toutes les répartitions possibles.',
    limits:
      'À lui seul, si l’écart observé mérite discussion\u00a0: le panneau «\u00a0Constats\u00a0» le dit.',
    undefinedWhen: noLink
  },
  groupedUnits: {
    name: 'Unités regroupées',
    definition:
      'Le nombre d’unités comparées\u00a0: les personnes et les équipes y répondent pour leur service ou leur organisation.',
    formula: 'Un simple compte de celles dont le groupe est connu.',
    limits: 'Ce qui se passe à l’intérieur d’une unité.',
    undefinedWhen: null
  },
  ungroupedUnits: {
    name: 'Unités sans groupe connu',
    definition:
      'Le nombre d’unités dont personne n’a dit le groupe\u00a0: elles sont laissées de côté.',
    formula: 'Un simple compte.',
    limits: 'De quel groupe elles sont.',
    undefinedWhen: null
  },
  modularity: {
    name: 'Modularité',
    definition:
      'À quel point les liens se rangent en groupements, au mieux trouvé\u00a0: de 0 à presque 1.',
    formula:
      'La part des liens dans les groupements, moins celle qu’on attend quand chacun garde son nombre de liens.',
    limits: 'Qu’il y ait des groupements\u00a0: le hasard en donne aussi, et parfois beaucoup.',
    undefinedWhen: noLink
  },
  groupings: {
    name: 'Groupements dans les liens',
    definition:
      'Le nombre de groupements de ce meilleur rangement, les acteurs sans lien mis à part.',
    formula: 'La méthode de Louvain, reprise plusieurs fois à partir de la graine de la carte.',
    limits: 'D’autres rangements peuvent être presque aussi bons.',
    undefinedWhen: noLink
  },
  spaces: {
    name: 'Espaces tiers',
    definition: 'Le nombre d’espaces tiers lus sur la carte, quelle que soit la couche.',
    formula: 'Un simple compte\u00a0; ceux qui sont souhaités ou terminés n’y sont pas.',
    limits: 'S’ils vivent encore, ni à quoi ils servent.',
    undefinedWhen: null
  },
  spaceDensity: {
    name: 'Participation possible',
    definition: 'La part de toutes les participations possibles aux espaces tiers, de 0 à 1.',
    formula: 'Les participations, divisées par le nombre d’acteurs fois celui d’espaces.',
    limits: 'Que chacun doive être partout\u00a0: 1 serait intenable.',
    undefinedWhen: 'la carte n’a aucun espace tiers'
  },
  spaceClosure: {
    name: 'Rencontres redoublées',
    definition:
      'À quel point deux acteurs qui se rencontrent dans un espace se rencontrent aussi dans un autre, de 0 à 1.',
    formula:
      'Quatre fois les cycles de deux acteurs et deux espaces, divisés par les chemins de trois pas.',
    limits: 'Si ce redoublement est une force ou une surcharge.',
    undefinedWhen: 'trop peu d’espaces ont des participants communs'
  }
} satisfies Partial<Record<MapMeasure, MeasureWords>>;
