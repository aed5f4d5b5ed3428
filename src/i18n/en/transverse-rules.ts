import type { RuleWords } from '#i18n/rule-words.ts';

/** What each rule about missing transverse links looks for, and how. */
export const transverseRules = {
  'transverse.shared-stake': {
    looks:
      'Actors of different organisations that one stake concerns, or that a tension opposes, and that nothing else ties.',
    measure:
      'Two-mode network of actors and stakes: only interdependence that someone declared counts, never every pair of actors.',
    silent: 'Pairs whose organisation is unknown are left out and counted.'
  },
  'transverse.thin': {
    looks: 'Fewer cooperation links between two groups than chance would give.',
    measure:
      'The number of links between two groups, against the m·n_g·n_h / N expected, N being the number of pairs; all pairs of groups are looked at together (min-z).',
    silent:
      'Does not look at pairs of groups with fewer than four possible links, or to which chance would give less than one. Actors with no cooperation link are left out. The absence may be a choice.'
  },
  'transverse.introduction': {
    looks:
      'Two actors with no link, of two groups that have few, with partners in common who could introduce them.',
    measure:
      'Resource allocation: Σ 1/k_z over common partners z, k_z being their number of links; whoever has many links weighs less.',
    silent:
      'Such a measure prolongs what is already there: it is an idea of introduction, not an observation. Three at most for a pair of groups; with no partner in common, nothing is suggested.'
  },
  'transverse.beneficiaries': {
    looks: 'A map, or a sphere, with no link to those the service is for.',
    measure:
      'The row of beneficiaries in the table of links between kinds of actors (mixing matrix).',
    silent:
      'Says nothing of a map with fewer than two other actors or with no link. A common third space is no link, but is counted.'
  },
  'transverse.unlinked': {
    looks: 'Actors with no link yet.',
    measure: 'Isolates, over all existing links; whoever sits inside another is counted with it.',
    silent: 'Says nothing as long as the map has no link.'
  },
  'transverse.only-formal': {
    looks: 'A formal link that nobody carries and that no dated situation shows at work.',
    measure:
      'Formalisation, carriers and situations entered on the link. It is what was entered: there is no test.',
    silent:
      'A person at the end of the link is enough to make it live. A situation that was not told remains unknown.'
  },
  'transverse.only-personal': {
    looks: 'A tie between persons of two organisations, with no commitment of those organisations.',
    measure:
      'Links between persons, and the formalisation of all that ties the two organisations. It is what was entered: there is no test.',
    silent:
      'Says nothing as long as the formalisation has not been entered, nor once anything else ties the two organisations.'
  }
} as const satisfies Readonly<Record<string, RuleWords>>;
