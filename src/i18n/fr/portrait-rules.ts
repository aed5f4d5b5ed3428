import type { RuleWords } from '#i18n/rule-words.ts';

/** What each rule about the portrait looks for, and how. */
export const portraitRules = {
  'portrait.overview': {
    looks: 'Ce que la carte contient, mesure par mesure, sans note d’ensemble.',
    measure:
      'Nombres d’acteurs et de liens par couche, isolés, connexité, densité, degré moyen, réciprocité, transitivité 3·triangles / chemins de deux liens, couverture des liens transverses et des tensions, part de ce qui est inconnu.',
    silent:
      'Aucun de ces chiffres n’est une note\u00a0: une carte plus dense n’est pas une meilleure carte.'
  },
  'portrait.centre': {
    looks: 'Des liens qui passent surtout par un acteur, mis en regard de la gouvernance déclarée.',
    measure:
      'Intermédiarité\u00a0: part des paires d’acteurs dont les plus courts chemins passent par un acteur\u202f; centralisation de Freeman Σ(C_max − C) rapportée à son maximum, celui d’une étoile.',
    silent:
      '«\u00a0Surtout\u00a0» veut dire plus de la moitié des plus courts chemins entre les autres. Ne dit rien au-dessous de cinq organisations reliées. Être au centre peut être un choix, un mandat, une charge.'
  },
  'portrait.depth': {
    looks:
      'La part des liens qui relèvent de l’information, de la coordination, de la mise en commun et de la coopération.',
    measure:
      'Profondeur de 0 à 4 par définition de chaque nature de lien, jamais par le mot\u00a0: les échelles anglaises donnent aux mêmes mots un autre ordre.',
    silent: 'Aucune moyenne n’est faite entre couches. Les liens à préciser sont comptés à part.'
  },
  'portrait.cannot-tell': {
    looks:
      'Les questions auxquelles la carte est trop petite, ou trop peu renseignée, pour répondre.',
    measure:
      'Plus petit p atteignable\u00a0: 1 / nombre de redistributions distinctes des acteurs entre les groupes, multiplié par les redistributions équivalentes. S’il n’est pas inférieur à α, l’outil se tait et le dit.',
    silent: 'Se taire n’est pas dire que tout va bien.'
  }
} as const satisfies Readonly<Record<string, RuleWords>>;
