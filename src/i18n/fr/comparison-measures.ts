import type { MeasureWording } from '#i18n/comparison-wording.ts';

/** How the measures of both dates are told. */
export const comparisonMeasures: MeasureWording = {
  names: {
    actors: 'Acteurs',
    links: 'Liens existants',
    cooperative: 'Liens de coopération',
    coordination: 'Liens de coordination',
    command: 'Commandes, financements et hiérarchies',
    friction: 'Tensions et rivalités',
    inNoLayer: 'Appartenances, services à sens unique et liens à préciser',
    isolates: 'Acteurs sans lien',
    parts: 'Parties de la carte que rien ne joint',
    connectedness: 'Paires d’acteurs qu’un chemin joint',
    partners: 'Partenaires de coopération par acteur, en moyenne',
    density: 'Paires d’acteurs qui coopèrent',
    reciprocity: 'Liens de coopération rendus',
    transitivity: 'Partenaires d’un même acteur qui coopèrent entre eux',
    across: 'Liens transverses et commandes',
    acrossCovered: 'Liens transverses et commandes qui ont un espace tiers',
    frictions: 'Tensions, rivalités et enjeux en débat',
    frictionsCovered: 'Tensions, rivalités et enjeux en débat travaillés dans un espace adapté',
    spaces: 'Espaces tiers existants',
    redundancy: 'Paires de participants qui se retrouvent aussi ailleurs',
    unknown: 'Paires d’acteurs dont la carte ne dit rien'
  },
  lacks: {
    'no-actor': 'il n’y a pas d’acteur',
    'one-actor': 'il y a moins de deux acteurs',
    'no-cooperation': 'aucune coopération n’est tracée',
    'no-common-partner': 'personne ne coopère avec deux autres',
    'no-gathering': 'aucun espace ne réunit deux acteurs'
  },
  undefined: (lacks) => `sans valeur (${lacks})`,
  points: (value) => `${value}\u00a0points`,
  moved: (name, before, after) => `${name}\u00a0: ${before}, puis ${after}.`,
  stayers: (before, after) =>
    `Pour les acteurs présents aux deux dates\u00a0: ${before}, puis ${after}.`,
  margin: (twice, within) =>
    within
      ? `Cet écart est dans la marge (±\u00a0${twice}).`
      : `Cet écart est au-delà de la marge (±\u00a0${twice}).`
};
