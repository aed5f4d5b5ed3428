import type { MapMeasure } from '#analysis/measure/panel-names.ts';
import type { MeasureWords } from '#i18n/measure-words.ts';
import { countFr as count } from '#i18n/plural.ts';
import { actorMeasures, groupMeasures } from './actor-measures.ts';
import { directionMeasures } from './direction-measures.ts';
import { groupingMeasures } from './grouping-measures.ts';
import { networkMeasures } from './network-measures.ts';

const mapMeasures: Readonly<Record<MapMeasure, MeasureWords>> = {
  ...networkMeasures,
  ...directionMeasures,
  ...groupingMeasures
};

/** What the panel of measures says. */
export const measures = {
  title: 'Mesures',
  lead: 'Des chiffres pour décrire et pour comparer à d’autres outils. Aucun n’est une note, et rien n’est classé\u00a0: plus relié ne veut pas dire meilleur (Valente, Chou et Pentz, 2007).',
  look: 'Liens lus',
  looks: {
    cooperative: 'Coopération',
    coordination: 'Coordination',
    command: 'Commande, hiérarchie, financement',
    friction: 'Tensions et rivalités',
    all: 'Tous les liens'
  },
  criterion: 'Regroupement',
  level: 'Ce qui est mesuré',
  levels: { map: 'La carte', groups: 'Les groupes', actors: 'Les acteurs' },
  themes: {
    size: 'Taille',
    cohesion: 'Ce qui se tient',
    centre: 'Autour d’un centre',
    passages: 'Passages',
    directions: 'Sens des liens',
    groups: 'Groupes',
    spaces: 'Espaces tiers'
  },
  measure: 'Mesure',
  value: 'Valeur',
  meaning: 'Ce qu’elle dit',
  more: 'Le détail',
  formula: 'Calcul',
  limits: 'Ce qu’elle ne dit pas',
  undefinedWhen: 'Sans valeur quand',
  reference: 'Référence',
  undefinedValue: 'sans valeur',
  columns: 'Ce que disent ces colonnes',
  mapCaption: (look: string) => `Mesures de la carte. Liens lus\u00a0: ${look}.`,
  groupsCaption: (criterion: string, look: string) =>
    `Mesures de chaque groupe. Regroupement\u00a0: ${criterion}. Liens lus\u00a0: ${look}.`,
  actorsCaption: (look: string) => `Mesures de chaque acteur. Liens lus\u00a0: ${look}.`,
  group: 'Groupe',
  actor: 'Acteur',
  noGroup: 'Rien ne permet de regrouper ces acteurs ainsi.',
  seek: 'Chercher un acteur ou un groupe',
  nothingFound: 'Rien ne correspond.',
  sortBy: (column: string) => `Ranger selon\u00a0: ${column}`,
  alphabetical: 'Par ordre alphabétique',
  previous: 'Page précédente',
  next: 'Page suivante',
  page: (page: number, pages: number, rows: number) =>
    `Page ${String(page)} sur ${String(pages)} (${count(rows, 'ligne', 'lignes')})`,
  measuring: (share: number) => `Calcul en cours… ${String(Math.floor(share * 100))}\u00a0%`,
  cancel: 'Arrêter le calcul',
  cancelled: 'Le calcul est arrêté.',
  again: 'Reprendre le calcul',
  failed: 'Le calcul a échoué. Changez les liens lus ou rechargez la page pour réessayer.',
  withProposed: 'Ce qui est proposé est lu comme si cela existait.',
  mapMeasures,
  groupMeasures,
  actorMeasures
};
