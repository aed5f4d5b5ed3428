import type { spaceTerms as french } from '#i18n/fr/space-terms.ts';

/** The words for third spaces. */
export const spaceTerms: typeof french = {
  spaceKind: {
    'experience-feedback': {
      label: 'Experience feedback (REX)',
      definition:
        'People tell of situations they lived, to understand each other’s work and not to settle anything.',
      source: 'efc-11'
    },
    deliberation: {
      label: 'Deliberation space',
      definition: 'People discuss the work, to draw common rules from experience.',
      source: 'efc-11'
    },
    steering: {
      label: 'Steering body',
      definition: 'People follow the project there, and take the decisions that direct it.',
      source: 'zoein'
    },
    'joint-visit': {
      label: 'Joint visit',
      definition: 'Each goes and sees the other’s work where it is done.',
      source: 'efc-10'
    },
    training: {
      label: 'Training',
      definition: 'People learn together, and build words in common.',
      source: 'mes-2.3'
    },
    arbitration: {
      label: 'Joint arbitration',
      definition:
        'Several parties look into a request or a dispute, from what is at stake in each one’s work.',
      source: 'efc-11'
    },
    'agreement-talks': {
      label: 'Talks on a charter or an agreement',
      definition: 'The parties negotiate the rules that they will put in writing.',
      source: 'zoein'
    },
    unspecified: {
      label: 'To be specified',
      definition: 'A space noted quickly; what it is for will be said later.',
      source: null
    }
  },
  rhythm: {
    weekly: 'Weekly',
    monthly: 'Monthly',
    quarterly: 'Quarterly',
    'half-yearly': 'Half-yearly',
    yearly: 'Yearly',
    once: 'Once only',
    irregular: 'Irregular'
  },
  facilitation: { named: 'By someone named', 'in-turn': 'In turn', nobody: 'By nobody' }
};
