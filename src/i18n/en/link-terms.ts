import type { linkTerms as french } from '#i18n/fr/link-terms.ts';

/** The words for links. */
export const linkTerms: typeof french = {
  linkKind: {
    cooperation: {
      label: 'Cooperation',
      definition:
        'Each lets what constrains the other into its own decisions, also when they disagree.',
      source: 'efc-10'
    },
    coordination: {
      label: 'Coordination',
      definition:
        'Tasks fit together through rules set in advance: procedures, schedules, job sheets.',
      source: 'efc-10'
    },
    collaboration: {
      label: 'Collaboration',
      definition: 'The work itself is shared, and each takes a part of it.',
      source: 'zoein'
    },
    pooling: {
      label: 'Pooling',
      definition: 'Means are held in common: premises, equipment, posts, files.',
      source: 'ballon'
    },
    partnership: {
      label: 'Partnership',
      definition: 'The two join forces for one defined action, and for that alone.',
      source: 'ballon'
    },
    alliance: {
      label: 'Alliance',
      definition: 'The two promise to back each other, each minding its own interests first.',
      source: 'zoein'
    },
    'mutual-aid': {
      label: 'Mutual aid',
      definition: 'A helping hand on the spot, out of empathy, with no organisation.',
      source: 'efc-11'
    },
    acquaintance: {
      label: 'Acquaintance',
      definition: 'Each knows the other, and what the other’s work is like.',
      source: 'zoein'
    },
    service: {
      label: 'Service relation',
      definition:
        'A provider and a beneficiary make the service together; the link starts from the provider.',
      source: 'efc-10'
    },
    hierarchy: {
      label: 'Hierarchical relation',
      definition:
        'One manages or supervises the other; the link starts from the one that stands above.',
      source: 'efc-10'
    },
    order: {
      label: 'Order',
      definition:
        'A contract, a public procurement, a delegation or a subcontract; the link starts from the order-giver.',
      source: 'efc-10'
    },
    funding: {
      label: 'Funding',
      definition: 'Money is granted; the link starts from the funder.',
      source: 'mes-2.3'
    },
    rivalry: {
      label: 'Rivalry',
      definition: 'The two compete for resources, users or recognition.',
      source: 'zoein'
    },
    tension: {
      label: 'Tension',
      definition:
        'A disagreement or a friction has come to light; every cooperation has some, and may start from one.',
      source: 'ballon'
    },
    membership: {
      label: 'Membership',
      definition:
        'One is a member of a structure, at times in one of its colleges; the link starts from the member.',
      source: 'mes-2.3'
    },
    unspecified: {
      label: 'Link to be specified',
      definition: 'A link drawn quickly or imported; what it is will be said later.',
      source: null
    }
  },
  layer: {
    cooperative: 'Cooperation',
    coordination: 'Coordination',
    command: 'Orders, hierarchy, funding',
    friction: 'Tensions and rivalries'
  },
  form: {
    horizontal: {
      label: 'Horizontal',
      definition: 'Between peers: same trade, same team or same level of responsibility.',
      source: 'efc-10'
    },
    vertical: {
      label: 'Vertical',
      definition:
        'Along a hierarchical line; for La Fabrique des transitions, also between a commune and its intercommunality.',
      source: 'efc-10'
    },
    transverse: {
      label: 'Transverse',
      definition: 'With beneficiaries, between different departments, or between organisations.',
      source: 'efc-10'
    }
  },
  status: { existing: 'Existing', wished: 'Wished for', proposed: 'Proposed', ended: 'Ended' },
  direction: { 'one-way': 'One way', 'both-ways': 'Both ways' },
  formalisation: {
    none: 'None',
    oral: 'Oral',
    charter: 'Charter',
    agreement: 'Agreement',
    contract: 'Contract',
    membership: 'Membership'
  },
  term: { short: 'Short term', medium: 'Medium term', long: 'Long term' },
  flow: {
    money: 'Money',
    goods: 'Goods',
    'working-time': 'Working time',
    skills: 'Skills',
    information: 'Information',
    premises: 'Premises'
  },
  award: {
    'lowest-bid': 'Lowest bid',
    'several-criteria': 'Several criteria',
    'without-competition': 'Without competition'
  }
};
