import type { RuleWords } from '#i18n/rule-words.ts';

/** What each rule about domination looks for, and how. */
export const dominationRules = {
  'domination.order-only': {
    looks:
      'An order, a hierarchy or a funding that nothing answers: no cooperation either way, and no third space in common.',
    measure:
      'A pair of actors looked at layer by layer (multiplex dyad). An order with cooperation, or with a common space, counts as worked on and is not pointed out.',
    silent:
      'Between two organisations, what their departments and people do answers for them. A link still to be specified remains unknown.'
  },
  'domination.uneven-knowledge': {
    looks:
      'A link whose two ends do not say the same of their own side: one knows the other’s work, or takes its constraints into account, more than the other does.',
    measure:
      'The appraisals of each end, from 0 to 4, both shown. No gap is judged large or small.',
    silent: 'An end that said nothing is compared with nobody: unknown is never zero.'
  },
  'domination.kept-conditions': {
    looks:
      'An order whose provider answers for the result while the order-giver keeps some of the conditions for it.',
    measure:
      'Two facts entered on the order: result handed over, conditions kept. It is what was entered: there is no test.',
    silent: 'Says nothing as long as one of the two facts has not been entered.'
  },
  'domination.uneven-dependence': {
    looks:
      'Two actors tied by an order or a funding, whose activities do not depend on each other to the same extent.',
    measure:
      'The share of each one’s activity that depends on the other: as declared, or else from the volumes entered, D(j|i) = vᵢⱼ / Σₖ vₖⱼ. Mutual dependence = the sum of both shares; imbalance = their difference; concentration of clients HHI = Σ D².',
    silent:
      'There is no threshold: both shares are shown, and the question is whether there is an alternative. Shares only hold for what was entered: with one volume alone on a side, the share would be 1 whatever the truth, and stays unknown.'
  },
  'domination.star': {
    looks:
      'An order-giver and at least three providers who have nothing in common among themselves, or little.',
    measure:
      'Pairs of providers with a cooperation, a coordination or a third space in common, out of k(k − 1)/2 possible; effective size and constraint of the order-giver. With nothing in common it is a fact that is drawn; otherwise the number of pairs is held against that of k actors taken at random on the map.',
    silent:
      'Says nothing below three providers, nor when they have as much in common as actors taken at random.'
  },
  'domination.one-way': {
    looks:
      'Orders, hierarchies and fundings more than half of which have no return: no command back, no cooperation, no third space in common.',
    measure:
      'Krackhardt’s dimensions: hierarchy (share of joined pairs that are joined one way only), efficiency, least upper bound, connectedness; reciprocity of commands = links with a return / links. Beside it: the share of the same pairs with a return in the cooperation layer.',
    silent:
      'Says nothing below three pairs. A command nearly always runs one way: what is looked at is how constraints on the ground come back up.'
  },
  'domination.cascade': {
    looks:
      'An order that runs down two levels or more, with no direct link between the first and the last.',
    measure:
      'Longest paths of orders; trophic levels and incoherence F = Σ w(hⱼ − hᵢ − 1)² / Σ w, 0 when levels are sharp.',
    silent:
      'Says nothing when the first and the last have a link, whatever its kind, or a third space in common. Twelve findings at most, the longest cascades; each says how many there are.'
  }
} as const satisfies Readonly<Record<string, RuleWords>>;
