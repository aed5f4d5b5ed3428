import type { RuleWords } from '#i18n/rule-words.ts';

/** What each rule about third-space gaps looks for, and how. */
export const thirdSpaceRules = {
  'third-space.link-uncovered': {
    looks: 'Transverse links and orders whose two ends share no third space.',
    measure:
      'Co-membership of spaces (B·Bᵀ); weight of a space of k participants 1/(k − 1); greedy search for a few spaces of at most eight actors that would cover these links.',
    silent:
      'Depends on the referential, which says what is transverse. Links whose form is unknown are counted apart.'
  },
  'third-space.tension-uncovered': {
    looks:
      'A tension, a rivalry or a contested stake on which no reflexive space with a neutral facilitator works.',
    measure:
      'Spaces that gather the actors concerned or that treat the matter; among them, those that are reflexive and whose facilitation stands outside the organisations concerned.',
    silent:
      'A tension is never a fault: cooperation can start from it. What is missing is named, from the nearest to the furthest.'
  },
  'third-space.facilitator-inside': {
    looks:
      'A third space whose facilitation comes from an organisation concerned, is not entered, or is paid by one side.',
    measure:
      'The organisations of whoever facilitates and the organisations concerned: to be outside is to have none in common. In the terms of Gould and Fernandez, a liaison.',
    silent:
      'Being paid by one side is information. Facilitation by everyone in turn is listed, with no finding.'
  },
  'third-space.single-carrier': {
    looks:
      'A third space carried by one structure, and the only common place for most of the pairs of actors who meet there.',
    measure:
      'Redundancy of the space: the share of pairs of participants who also meet elsewhere, themselves or their organisations; the share that depends on it is 1 − redundancy. “Most” means more than half.',
    silent:
      'Says nothing of a space inside one organisation, said to be held in common, or whose carriers are not entered. Hosting a space is not carrying it.'
  },
  'third-space.empty-shell': {
    looks:
      'A third space with no backing, with no dedicated time, or that has not met for longer than its rhythm.',
    measure:
      'The three registers of a space that holds: backing, time and place, facilitation skills; and a whole week, month, quarter… of its rhythm gone by without meeting, at the latest date noted on the map.',
    silent:
      'Only counts what was said: a backing of which nobody said anything remains unknown. A lack of facilitation skills alone raises nothing.'
  },
  'third-space.no-reflexive-time': {
    looks: 'Third spaces, none of which is for going back over the work in common.',
    measure:
      'The share of spaces that are reflexive: experience feedback, deliberation, joint arbitration.',
    silent: 'Spaces whose kind is still to be specified are counted as unknown.'
  },
  'third-space.who-is-missing': {
    looks:
      'A space nearly all of whose participants come from one group while other groups are concerned, or in which actors concerned or invited take no part.',
    measure:
      'Blau’s diversity 1 − Σ p² and the index of qualitative variation IQV = K(1 − Σ p²) / (K − 1); actors concerned by what the space treats, against its participants and those invited.',
    silent: '“Nearly all” means all but one at most, with four participants at least.'
  },
  'third-space.heavy-attendance': {
    looks: 'An actor present in far more spaces than the others.',
    measure:
      'The number of spaces of each actor, more than twice the median and beyond Tukey’s fence Q₃ + 1.5·(Q₃ − Q₁).',
    silent: 'It is a question of load, never of importance. Says nothing below five spaces.'
  }
} as const satisfies Readonly<Record<string, RuleWords>>;
