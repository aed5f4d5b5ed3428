import type { Facilitation, Rhythm, SpaceKind } from '#domain/space.ts';
import type { Labels, Terms } from '#i18n/term.ts';

/** The words for third spaces. */
export const spaceTerms = {
  spaceKind: {
    'experience-feedback': {
      label: 'Retour d’expérience (REX)',
      definition:
        'On y raconte des situations vécues pour comprendre le travail de chacun, sans chercher à trancher.',
      source: 'efc-11'
    },
    deliberation: {
      label: 'Espace de délibération',
      definition:
        'On y discute du travail pour se donner des règles communes, tirées de ce qui est vécu.',
      source: 'efc-11'
    },
    steering: {
      label: 'Instance de pilotage',
      definition: 'On y suit le projet et on y prend les décisions qui l’orientent.',
      source: 'zoein'
    },
    'joint-visit': {
      label: 'Visite croisée',
      definition: 'Chacun va voir le travail de l’autre là où il se fait.',
      source: 'efc-10'
    },
    training: {
      label: 'Formation',
      definition: 'On y apprend ensemble, et l’on s’y donne un langage commun.',
      source: 'mes-2.3'
    },
    arbitration: {
      label: 'Arbitrage conjoint',
      definition:
        'On y examine à plusieurs une demande ou un différend, en regardant ce qui se joue pour chaque métier.',
      source: 'efc-11'
    },
    'agreement-talks': {
      label: 'Discussion d’une charte ou d’une convention',
      definition: 'On y négocie les règles que les parties se donneront par écrit.',
      source: 'zoein'
    },
    unspecified: {
      label: 'À préciser',
      definition: 'Un espace noté rapidement, dont on dira plus tard à quoi il sert.',
      source: null
    }
  },
  rhythm: {
    weekly: 'Chaque semaine',
    monthly: 'Chaque mois',
    quarterly: 'Chaque trimestre',
    'half-yearly': 'Chaque semestre',
    yearly: 'Chaque année',
    once: 'Une seule fois',
    irregular: 'Irrégulier'
  },
  facilitation: {
    named: 'Par quelqu’un de désigné',
    'in-turn': 'À tour de rôle',
    nobody: 'Par personne'
  }
} satisfies {
  spaceKind: Terms<SpaceKind>;
  rhythm: Labels<Rhythm>;
  facilitation: Labels<Facilitation>;
};
