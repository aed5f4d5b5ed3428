import type { ActorMeasure, GroupMeasure } from '#analysis/measure/panel-names.ts';
import type { MeasureWords } from '#i18n/measure-words.ts';

const alone = 'l’acteur n’a aucun partenaire';
const noDirection = 'aucun lien lu ne va dans un seul sens';

/** What is measured of each group. */
export const groupMeasures: Readonly<Record<GroupMeasure, MeasureWords>> = {
  units: {
    name: 'Unités',
    definition:
      'Le nombre d’unités du groupe\u00a0: services, organisations ou acteurs selon le regroupement.',
    formula: 'Un simple compte.',
    limits: 'Leur taille, ni leurs moyens.',
    undefinedWhen: null
  },
  internalLinks: {
    name: 'Liens internes',
    definition: 'Le nombre de paires reliées dont les deux bouts sont dans le groupe.',
    formula: 'Un simple compte.',
    limits: 'Ce qui se fait à l’intérieur d’une même unité.',
    undefinedWhen: null
  },
  externalLinks: {
    name: 'Liens externes',
    definition: 'Le nombre de paires reliées dont un seul bout est dans le groupe.',
    formula: 'Un simple compte.',
    limits: 'Vers quels groupes vont ces liens.',
    undefinedWhen: null
  },
  ei: {
    name: 'Indice E–I, en liens',
    definition:
      'La balance des liens externes et internes du groupe\u00a0: de −1 (tous dedans) à 1 (tous dehors).',
    formula: 'Les externes moins les internes, divisés par leur somme.',
    limits: 'Si le groupe est fermé\u00a0: un petit groupe a peu de paires à l’intérieur.',
    undefinedWhen: 'le groupe n’a aucun lien'
  },
  eiEnds: {
    name: 'Indice E–I, en bouts de liens',
    definition:
      'La même balance, vue par les unités du groupe\u00a0: un lien interne y occupe deux d’entre elles.',
    formula: 'Les externes moins deux fois les internes, divisés par leur somme.',
    limits: 'Comme le précédent, il se compare à ce que donne le hasard.',
    undefinedWhen: 'le groupe n’a aucun lien'
  }
};

/** What is measured of each actor. */
export const actorMeasures: Readonly<Record<ActorMeasure, MeasureWords>> = {
  degree: {
    name: 'Partenaires',
    definition: 'Le nombre d’acteurs avec qui il est relié, quel que soit le sens.',
    formula: 'Un simple compte.',
    limits: 'La profondeur de ces liens, ni s’ils se valent.',
    undefinedWhen: null
  },
  inDegree: {
    name: 'Liens reçus',
    definition: 'Le nombre d’acteurs dont un lien mène à lui.',
    formula: 'Un lien réciproque compte dans les deux sens.',
    limits: 'Ce que ces liens demandent.',
    undefinedWhen: noDirection
  },
  outDegree: {
    name: 'Liens émis',
    definition: 'Le nombre d’acteurs vers qui part un de ses liens.',
    formula: 'Un lien réciproque compte dans les deux sens.',
    limits: 'Comment ces liens sont reçus.',
    undefinedWhen: noDirection
  },
  betweenness: {
    name: 'Intermédiarité',
    definition:
      'La part des chemins les plus courts entre deux autres acteurs qui passent par lui, de 0 à 1.',
    formula:
      'La moyenne, sur toutes les paires d’autres acteurs, de la part de leurs plus courts chemins où il se trouve.',
    limits: 'S’il relie ou s’il retient ce qui passe.',
    undefinedWhen: 'la carte a moins de trois acteurs'
  },
  closeness: {
    name: 'Proximité',
    definition: 'Sa proximité moyenne avec ceux qu’un chemin joint à lui, de 0 à 1.',
    formula: 'L’inverse du nombre moyen de pas, fois la part des autres acteurs qui sont joints.',
    limits: 'Que l’on fasse appel à lui.',
    undefinedWhen: 'l’acteur est seul sur la carte'
  },
  eigenvector: {
    name: 'Voisinage bien relié',
    definition:
      'À quel point ses partenaires sont eux-mêmes reliés à des acteurs bien reliés, de 0 à 1.',
    formula:
      'Chacun compte pour la somme de ce que comptent ses partenaires\u00a0; la somme des carrés vaut 1.',
    limits: 'Presque rien si la carte est en morceaux\u00a0: seul le plus relié y compte.',
    undefinedWhen: 'la couche lue n’a aucun lien'
  },
  constraint: {
    name: 'Contrainte',
    definition:
      'À quel point ses liens le ramènent aux mêmes partenaires, de presque 0 à 1, parfois un peu plus.',
    formula:
      'La somme, sur ses partenaires, du carré de la part de ses liens qui mènent à chacun, directement ou par un autre partenaire.',
    limits: 'S’il subit cette situation\u00a0: un entourage serré protège aussi.',
    undefinedWhen: alone
  },
  effectiveSize: {
    name: 'Partenaires non redondants',
    definition:
      'Le nombre de ses partenaires, moins ce que leurs liens entre eux ont en double\u00a0; de 1 à son nombre de partenaires.',
    formula:
      'Les partenaires, moins deux fois les liens qui les relient entre eux divisés par leur nombre.',
    limits: 'Qu’un lien en double soit inutile.',
    undefinedWhen: alone
  },
  clustering: {
    name: 'Entourage relié',
    definition: 'La part de ses partenaires qui sont reliés entre eux, de 0 à 1.',
    formula: 'Les paires de partenaires reliées, divisées par toutes leurs paires.',
    limits: 'S’il y est pour quelque chose.',
    undefinedWhen: 'l’acteur a moins de deux partenaires'
  },
  core: {
    name: 'Noyau',
    definition:
      'Le plus grand nombre k tel qu’il est d’un ensemble où chacun a au moins k partenaires.',
    formula: 'On retire les acteurs les moins reliés, l’un après l’autre, jusqu’à lui.',
    limits: 'Que l’ensemble agisse comme un groupe.',
    undefinedWhen: null
  },
  pairsLost: {
    name: 'Paires perdues sans lui',
    definition:
      'Le nombre de paires d’acteurs qu’aucun chemin ne joindrait plus sans lui, les siennes comprises.',
    formula: 'Les paires jointes avec lui, moins les paires jointes sans lui.',
    limits: 'Quels liens se noueraient s’il partait.',
    undefinedWhen: null
  },
  ei: {
    name: 'Indice E–I',
    definition:
      'La balance de ses liens hors de son groupe et dans son groupe\u00a0: de −1 (tous dedans) à 1 (tous dehors).',
    formula: 'Ses liens externes moins ses liens internes, divisés par leur somme.',
    limits: 'S’il est ouvert ou fermé\u00a0: un groupe d’un seul n’a que des liens externes.',
    undefinedWhen: 'aucun de ses liens ne mène à un acteur dont le groupe est connu'
  },
  spaces: {
    name: 'Espaces tiers',
    definition: 'Le nombre d’espaces tiers auxquels il participe lui-même.',
    formula: 'Un simple compte, quelle que soit la couche.',
    limits: 'Ce qu’il y dit, ni ce que cela lui demande.',
    undefinedWhen: null
  },
  stakes: {
    name: 'Enjeux',
    definition: 'Le nombre d’enjeux qui le concernent.',
    formula: 'Un simple compte, quelle que soit la couche.',
    limits: 'Combien ils lui importent.',
    undefinedWhen: null
  }
};
